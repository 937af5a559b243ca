/** Who is responsible and how to reach them (Art. 13(1)(a), P05). */
import { __, sprintf } from '@wordpress/i18n';
import { about, insert, lacks, type Rule } from '../finding';
import { bears, key } from '../text';
import type { View } from '../view';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const TELEPHONE =
	/(?:\+\d[\d\s().\/-]{7,}|(?:tel|tél|phone|telefoon|téléphone|telefon)\D{0,12}0\d[\d\s().\/-]{6,})\d/iu;

const facts = [
	'rights-desk/contact',
	'contact_email',
	'contact_telephone',
	'contact_address',
	'controller_address',
];

const whole = ( { doc }: View ): string =>
	doc.pieces.map( ( { text } ) => text ).join( '\n' );

const emails = ( view: View ): string[] =>
	( whole( view ).match( EMAIL ) ?? [] ).map( ( one ) => one.toLowerCase() );

function reachable( view: View ): boolean {
	const text = whole( view );
	const { contact, controller } = view.site;
	return (
		view.has( ...facts ) ||
		emails( view ).length > 0 ||
		TELEPHONE.test( text ) ||
		[ contact.address, controller.address ].some(
			( one ) =>
				one !== '' &&
				key( text ).includes( key( one.split( '\n' )[ 0 ] ?? '' ) )
		)
	);
}

export const controllerNamed: Rule = ( view ) => {
	const { name } = view.site.controller;
	return name === '' ||
		view.has( 'rights-desk/contact', 'controller_name', 'site_name' ) ||
		bears( whole( view ), name )
		? []
		: [
				lacks(
					'controller-unnamed',
					'error',
					sprintf(
						/* translators: %s: name of the firm. */
						__(
							'The text doesn’t name the firm that is responsible: %s.',
							'rights-desk'
						),
						name
					),
					'13(1)(a)',
					insert( 'contact', view.words.headings.contact )
				),
			];
};

export const contactGiven: Rule = ( view ) => {
	if ( reachable( view ) ) {
		return [];
	}
	const announced = view.find( view.words.claims.announcesContact );
	const mend = insert( 'contact', view.words.headings.contact );
	return [
		announced
			? about(
					'contact-announced',
					'error',
					announced,
					__(
						'The text says where the contact details stand, and they stand nowhere.',
						'rights-desk'
					),
					'13(1)(a), 13(1)(b)',
					mend
				)
			: lacks(
					'contact-missing',
					'error',
					__(
						'The text gives no way to reach you: no address, e-mail or telephone.',
						'rights-desk'
					),
					'13(1)(a)',
					mend
				),
	];
};

export const contactRight: Rule = ( view ) => {
	const { email } = view.site.contact;
	const found = emails( view );
	if (
		email === '' ||
		found.length === 0 ||
		found.includes( email.toLowerCase() ) ||
		view.has( 'rights-desk/contact', 'contact_email' )
	) {
		return [];
	}
	const from = found[ 0 ] ?? '';
	const where = view.sentences.find( ( { text } ) =>
		text.toLowerCase().includes( from )
	);
	return where
		? [
				about(
					'contact-other',
					'warning',
					where,
					sprintf(
						/* translators: %s: e-mail address. */
						__(
							'The settings name another address for privacy matters: %s.',
							'rights-desk'
						),
						email
					),
					'13(1)(a)',
					{
						kind: 'fact',
						from: where.text.slice(
							where.text.toLowerCase().indexOf( from ),
							where.text.toLowerCase().indexOf( from ) +
								from.length
						),
						fact: 'contact_email',
						shown: email,
					}
				),
			]
		: [];
};
