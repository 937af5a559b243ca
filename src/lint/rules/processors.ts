/** What the text says of processors and recipients, and what it or the register says elsewhere (P06, P08, P11). */
import { __, sprintf } from '@wordpress/i18n';
import { about, insert, lacks, type Rule, type Said } from '../finding';
import { bears, calls, key, says } from '../text';
import type { SiteProcessor } from '../types';
import type { Sentence, View } from '../view';

const toProcessors = { kind: 'open' as const, path: '/processors' };

const listed = ( { has }: View ): boolean =>
	has(
		'rights-desk/processors',
		'rights-desk/recipients',
		'table:processors',
		'table:recipients'
	);

/** Whom a sentence is about: named in it, else in its paragraph. */
function meant( view: View, one: Sentence ): SiteProcessor | undefined {
	const names = ( text: string ) =>
		view.site.processors.find( ( { name } ) => bears( text, name ) );
	return names( one.text ) ?? names( one.piece.text ) ?? names( one.heading );
}

const sameParty = ( view: View, one: Sentence, two: Sentence ): boolean => {
	const party = meant( view, one );
	return (
		one.piece === two.piece || ( !! party && party === meant( view, two ) )
	);
};

export const ownUse: Rule = ( view ) => {
	const { claims } = view.words;
	return view.all( claims.noOwnUse ).flatMap( ( never ): Said[] => {
		const against = view.sentences.find(
			( one ) =>
				one !== never &&
				sameParty( view, never, one ) &&
				( says( claims.improvesOwn, one.text ) ||
					says( claims.sharesOn, one.text ) )
		);
		if ( against ) {
			return [
				about(
					'own-use-denied',
					'error',
					against,
					sprintf(
						/* translators: %s: a sentence of the text. */
						__(
							'To improve one’s own service is a purpose of one’s own. That doesn’t go with: “%s”',
							'rights-desk'
						),
						never.text
					),
					'5(1)(a), 28(3)(a), 28(10)',
					toProcessors
				),
			];
		}
		const party = meant( view, never );
		return party && ( party.own_use === 'yes' || party.improves === 'yes' )
			? [
					about(
						'own-use-register',
						'error',
						never,
						sprintf(
							/* translators: %s: a processor. */
							__(
								'By the register of processors, %s does use data for its own ends.',
								'rights-desk'
							),
							party.name
						),
						'5(1)(a), 28(10)',
						toProcessors
					),
				]
			: [];
	} );
};

export const sharing: Rule = ( view ) => {
	const { claims } = view.words;
	const denied = view.find( claims.noSharing );
	if ( ! denied ) {
		return [];
	}
	const inText = view.find( claims.sharesOn );
	const onward = view.site.processors.filter(
		( one ) => one.onward === 'yes'
	);
	const others = view.site.processors.filter(
		( one ) =>
			one.role !== 'processor' &&
			! one.purposes.every( ( purpose ) => purpose === 'legal_duty' )
	);
	const who = [ ...new Set( [ ...onward, ...others ] ) ]
		.map( ( { name } ) => name )
		.join( ', ' );
	if ( ! inText && who === '' ) {
		return [];
	}
	return [
		about(
			'sharing-denied',
			'error',
			denied,
			inText && inText !== denied
				? sprintf(
						/* translators: %s: a sentence of the text. */
						__(
							'The text itself says that data goes on to others: “%s”',
							'rights-desk'
						),
						inText.text
					)
				: sprintf(
						/* translators: %s: processors and recipients. */
						__(
							'By the register these get data or pass it on: %s.',
							'rights-desk'
						),
						who
					),
			'5(1)(a), 13(1)(e)',
			toProcessors
		),
	];
};

export const inside: Rule = ( view ) => {
	const claimed = view.find( view.words.claims.insideOnly );
	const outside = view.site.processors.filter( ( one ) => one.outside );
	return claimed && outside.length > 0
		? [
				about(
					'inside-denied',
					'error',
					claimed,
					sprintf(
						/* translators: %s: processors. */
						__(
							'By the register these are outside the European Economic Area: %s.',
							'rights-desk'
						),
						outside.map( ( { name } ) => name ).join( ', ' )
					),
					'13(1)(f)',
					toProcessors
				),
			]
		: [];
};

export const agreements: Rule = ( view ) =>
	view.site.processors
		.filter( ( one ) => one.role === 'processor' && ! one.agreement )
		.flatMap( ( party ): Said[] => {
			const where = view.sentences.find(
				( one ) =>
					bears( one.text, party.name ) &&
					says( view.words.claims.agreement, one.text )
			);
			return where
				? [
						about(
							'agreement-unrecorded',
							'warning',
							where,
							sprintf(
								/* translators: %s: a processor. */
								__(
									'The text says that an agreement binds %s; the register names none.',
									'rights-desk'
								),
								party.name
							),
							'28(3)',
							toProcessors
						),
					]
				: [];
		} );

/** In the register and not in the text, and the reverse. */
export const namesAll: Rule = ( view ) => {
	if ( listed( view ) ) {
		return [];
	}
	const text = view.doc.pieces.map( ( one ) => one.text ).join( '\n' );
	const unnamed = view.site.processors.filter(
		( { name } ) => ! bears( text, name )
	);
	const said: Said[] = [];
	if ( unnamed.length > 0 ) {
		said.push(
			lacks(
				'processor-unnamed',
				'warning',
				sprintf(
					/* translators: %s: processors. */
					__(
						'In the register, but not in the text: %s.',
						'rights-desk'
					),
					unnamed.map( ( { name } ) => name ).join( ', ' )
				),
				'13(1)(e)',
				insert( 'processors', view.words.headings.recipients )
			)
		);
	}
	const registered = [
		...view.site.processors.map( ( { name } ) => name ),
		...( view.site.services ?? [] ).flatMap( ( { name, party } ) =>
			party ? [ name, party ] : []
		),
	].map( key );
	const seen = new Set< string >();
	for ( const { name, by } of view.site.known ) {
		const where = view.sentences.find( ( one ) => calls( one.text, name ) );
		const known = [ key( name ), key( by ) ];
		if (
			! where ||
			name.length < 3 ||
			seen.has( by ) ||
			registered.some( ( one ) =>
				known.some(
					( two ) => one.includes( two ) || two.includes( one )
				)
			)
		) {
			continue;
		}
		seen.add( by );
		said.push(
			about(
				'processor-unregistered',
				'warning',
				where,
				sprintf(
					/* translators: %s: a firm. */
					__(
						'The text names %s; the register of processors doesn’t.',
						'rights-desk'
					),
					name
				),
				'13(1)(e), 30(1)(d)',
				toProcessors
			)
		);
	}
	return said;
};
