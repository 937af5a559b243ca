/** What the text announces and then doesn't bring. */
import { __, sprintf } from '@wordpress/i18n';
import { about, insert, lacks, type Rule } from '../finding';
import { plain, says } from '../text';

export const dataKinds: Rule = ( view ) => {
	if ( view.has( 'rights-desk/collected-data', 'table:collected' ) ) {
		return [];
	}
	const kinds = view.words.kinds.filter( ( kind ) =>
		view.sentences.some( ( { text } ) => kind.test( plain( text ) ) )
	);
	if ( kinds.length >= 3 ) {
		return [];
	}
	const announced = view.find( view.words.claims.announcesData );
	return [
		announced
			? about(
					'data-unlisted',
					'warning',
					announced,
					__(
						'The text announces which data is collected, and then hardly names any.',
						'rights-desk'
					),
					'5(1)(a), 14(1)(d)'
				)
			: lacks(
					'data-unlisted',
					'warning',
					__(
						'The text hardly says which data is collected: names, addresses, orders …',
						'rights-desk'
					),
					'5(1)(a), 14(1)(d)'
				),
	];
};

export const security: Rule = ( view ) => {
	const { claims } = view.words;
	const announced = view.find( claims.announcesSecurity );
	const told =
		view.has( 'rights-desk/measures', 'rights-desk/access' ) ||
		view.find( claims.security ) ||
		view.sentences.some(
			( { text, piece } ) =>
				piece.level > 1 &&
				view.words.securityHeading.test( plain( text ) )
		);
	return announced && ! told
		? [
				about(
					'security-announced',
					'warning',
					announced,
					__(
						'The text announces the security measures and who has access, and then says nothing of them.',
						'rights-desk'
					),
					'5(1)(a), 32',
					insert( 'measures', view.words.headings.security )
				),
			]
		: [];
};

/** The day from which a version counts is decided when it is published. */
export const effective: Rule = ( view ) => {
	const where = view.sentences.find(
		( { loose } ) =>
			says( view.words.claims.effective, loose ) &&
			view.words.date.test( plain( loose ) )
	);
	const from = where && view.words.date.exec( plain( where.text ) )?.[ 0 ];
	return where && from
		? [
				about(
					'date-by-hand',
					'warning',
					where,
					sprintf(
						/* translators: %s: a date. */
						__(
							'%s is written by hand, and will be wrong with the next version. Put the fact there: it is always the day on which the version takes effect.',
							'rights-desk'
						),
						from
					),
					'5(1)(a)',
					{ kind: 'fact', from, fact: 'effective_date', shown: from }
				),
			]
		: [];
};

export const connection: Rule = ( view ) => {
	const claimed = view.find( view.words.claims.secureConnection );
	return claimed && ! view.site.https
		? [
				about(
					'https-denied',
					'error',
					claimed,
					__(
						'The site’s address begins with http://, so its connection isn’t encrypted.',
						'rights-desk'
					),
					'5(1)(f), 32'
				),
			]
		: [];
};
