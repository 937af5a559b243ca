/** The authority to complain to (Art. 13(2)(d), P21): one that exists, and the right one. */
import { __, sprintf } from '@wordpress/i18n';
import { gone } from '../authorities';
import { about, type Rule, type Said } from '../finding';
import { bears, key, plain, says } from '../text';
import type { Mend } from '../types';
import type { Sentence, View } from '../view';

const own = ( { site }: View ): string[] =>
	site.authorities.find( ( { country } ) => country === site.country )
		?.names ?? [];

/** A name in brackets, or without the words in them, is the same name. */
const forms = ( name: string ): string[] =>
	[
		name,
		name.replace( /\s*\(.*\)/u, '' ),
		/\(([^)]+)\)/u.exec( name )?.[ 1 ],
	]
		.filter( ( one ) => one !== undefined )
		.filter( ( one ) => key( one ).length > 3 );

const named = ( text: string, names: string[] ): string | undefined =>
	names.flatMap( forms ).find( ( name ) => bears( text, name ) );

function replace( view: View, from: string ): Mend | undefined {
	const [ shown ] = own( view );
	return shown
		? { kind: 'fact', from, fact: 'authority_name', shown }
		: undefined;
}

function dead( view: View ): Said[] {
	return gone.flatMap( ( { says: name, country, until } ) =>
		view.sentences
			.filter( ( { loose } ) => name.test( plain( loose ) ) )
			.map( ( where ): Said => {
				const from = name.exec( plain( where.text ) )?.[ 0 ] ?? '';
				const now =
					view.site.authorities.find(
						( one ) => one.country === country
					)?.names[ 0 ] ?? '';
				const message =
					country === view.site.country || now === ''
						? sprintf(
								/* translators: 1: old name, 2: year, 3: name today. */
								__(
									'There is no authority with the name %1$s since %2$d. It is now: %3$s.',
									'rights-desk'
								),
								from,
								until,
								now || ( own( view )[ 0 ] ?? '' )
							)
						: sprintf(
								/* translators: 1: old name, 2: year, 3: country code, 4: name of the right authority. */
								__(
									'There is no authority with the name %1$s since %2$d, and it was that of another country (%3$s). By the settings the right one is: %4$s.',
									'rights-desk'
								),
								from,
								until,
								country,
								own( view )[ 0 ] ?? ''
							);
				return about(
					'authority-gone',
					'error',
					where,
					message,
					'13(2)(d), 77',
					replace( view, from )
				);
			} )
	);
}

function other( view: View ): Said[] {
	const right = own( view );
	const text = view.doc.pieces.map( ( one ) => one.text ).join( '\n' );
	if ( right.length === 0 || named( text, right ) ) {
		return [];
	}
	const wrong = ( one: Sentence ): string | undefined =>
		named(
			one.loose,
			view.site.authorities
				.filter( ( { country } ) => country !== view.site.country )
				.flatMap( ( { names } ) => names )
		);
	const where = view.sentences.find( wrong );
	return where
		? [
				about(
					'authority-other',
					'warning',
					where,
					sprintf(
						/* translators: %s: name of an authority. */
						__(
							'This is the authority of another country. By the settings the right one is: %s.',
							'rights-desk'
						),
						right[ 0 ] ?? ''
					),
					'13(2)(d), 77',
					replace( view, wrong( where ) ?? '' )
				),
			]
		: [];
}

function unnamed( view: View ): Said[] {
	const complaint = view.sentences.find( ( { text } ) =>
		says( view.words.tells.complaint, text )
	);
	const all = view.site.authorities.flatMap( ( { names } ) => names );
	const text = view.doc.pieces.map( ( one ) => one.text ).join( '\n' );
	return complaint && own( view ).length > 0 && ! named( text, all )
		? [
				about(
					'authority-unnamed',
					'hint',
					complaint,
					sprintf(
						/* translators: %s: name of an authority. */
						__(
							'Name the authority to which people can complain: %s.',
							'rights-desk'
						),
						own( view )[ 0 ] ?? ''
					),
					'13(2)(d)',
					{
						kind: 'insert',
						block: 'rights-desk/authority',
						heading: '',
						at: 'after',
					}
				),
			]
		: [];
}

export const authority: Rule = ( view ) => {
	const first = dead( view );
	if (
		first.length > 0 ||
		view.has( 'rights-desk/authority', 'authority_name' )
	) {
		return first;
	}
	const second = other( view );
	return second.length > 0 ? second : unnamed( view );
};
