/** What is personal data after all (Art. 4(1)). */
import { __ } from '@wordpress/i18n';
import { about, type Rule, type Said } from '../finding';
import { plain, says, words } from '../text';
import type { Claim } from '../words/types';
import type { Mend } from '../types';
import type { Sentence, View } from '../view';

/** A denial in the same sentence, or in the next of the paragraph if that names nothing else. */
function denial( view: View, one: Sentence, of: Claim ): Sentence | undefined {
	if ( says( view.words.claims.notPersonal, one.text ) ) {
		return one;
	}
	const next = view.sentences[ view.sentences.indexOf( one ) + 1 ];
	return next &&
		next.piece === one.piece &&
		! says( of, next.text ) &&
		/^(dit|dat|deze|die|this|that|these|those|they|it|ce|ces|cela|celles|elles?|il|dies|diese|das|es)(?!\p{L})/iu.test(
			plain( next.text )
		) &&
		says( view.words.claims.notPersonal, next.text )
		? next
		: undefined;
}

function mend( view: View, { text }: Sentence ): Mend | undefined {
	for ( const [ pattern, to ] of view.words.personal ) {
		const found = pattern.exec( text );
		if ( found ) {
			return {
				kind: 'replace',
				from: found[ 0 ],
				to: found[ 0 ].replace( pattern, to ),
			};
		}
	}
	return undefined;
}

const denials = ( view: View, of: Claim ): Sentence[] =>
	view
		.all( of )
		.map( ( one ) => denial( view, one, of ) )
		.filter( ( one ) => one !== undefined );

export const ipAddress: Rule = ( view ) =>
	denials( view, view.words.claims.ipAddress ).map( ( where ): Said =>
		about(
			'ip-not-personal',
			'error',
			where,
			__(
				'An IP address is personal data, as the Court of Justice decided in 2016 (Breyer).',
				'rights-desk'
			),
			'4(1), C-582/14',
			mend( view, where )
		)
	);

export const metadata: Rule = ( view ) =>
	denials( view, view.words.claims.metadata ).map( ( where ): Said =>
		about(
			'metadata-not-personal',
			'warning',
			where,
			__(
				'Metadata on who used a service, when and from where is personal data as long as it can be traced to someone.',
				'rights-desk'
			),
			'4(1), recital 30',
			mend( view, where )
		)
	);

/** In all four languages alike. */
const anonymousHash: Claim = {
	says: words(
		'‹hash…(anonym|anoniem|anonim)',
		'(anonym|anoniem|anonim)…‹hash'
	),
	but: words( '‹(not|niet|pas|nicht|no|geen|kein|keine)›' ),
};

export const hash: Rule = ( view ) =>
	view
		.all( anonymousHash )
		.map( ( where ): Said =>
			about(
				'hash-not-anonymous',
				'warning',
				where,
				__(
					'A hash of an address stands for one person: a pseudonym, and still personal data.',
					'rights-desk'
				),
				'4(5), recital 26'
			)
		);
