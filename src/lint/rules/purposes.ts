/** What the text says it never does, and the register of purposes (P09, P27). */
import { __, sprintf } from '@wordpress/i18n';
import { about, type Rule, type Said } from '../finding';
import type { SitePurpose } from '../types';
import type { View } from '../view';

const labels = ( purposes: SitePurpose[] ): string =>
	purposes.map( ( { label } ) => label ).join( ', ' );

const active = (
	{ site }: View,
	flag: ( one: SitePurpose ) => boolean
): SitePurpose[] =>
	site.purposes.filter( ( one ) => one.active && flag( one ) );

const toPurposes = { kind: 'open' as const, path: '/purposes' };

export const marketing: Rule = ( view ) => {
	const statements = view.all( view.words.claims.noMarketing );
	const [ first ] = statements;
	if ( ! first ) {
		return [];
	}
	const found = active( view, ( one ) => one.marketing );
	const tracking = view.find( view.words.claims.tracking );
	const said: Said[] = [];
	if ( found.length > 0 ) {
		said.push(
			about(
				'marketing-denied',
				'error',
				first,
				sprintf(
					/* translators: %s: purposes. */
					__(
						'The text says that there is no marketing; in the register of purposes this is switched on: %s.',
						'rights-desk'
					),
					labels( found )
				),
				'5(1)(a), 13(1)(c)',
				toPurposes
			)
		);
	}
	if ( tracking ) {
		said.push(
			about(
				'tracking-denied',
				'error',
				tracking,
				__(
					'Tracking cookies beside “no marketing” and “no profiling”: one of the two isn’t true.',
					'rights-desk'
				),
				'5(1)(a), 4(4)'
			)
		);
	}
	return said;
};

export const profiling: Rule = ( view ) => {
	const denied = view.find( view.words.claims.noProfiling );
	const found = active( view, ( one ) => one.profiling );
	return denied && found.length > 0
		? [
				about(
					'profiling-denied',
					'error',
					denied,
					sprintf(
						/* translators: %s: purposes. */
						__(
							'The text says that nobody is profiled or decided on by a machine; in the register of purposes this does: %s.',
							'rights-desk'
						),
						labels( found )
					),
					'13(2)(f), 22',
					toPurposes
				),
			]
		: [];
};

export const onlyService: Rule = ( view ) => {
	const claimed = view.find( view.words.claims.onlyService );
	if ( ! claimed ) {
		return [];
	}
	const further = active(
		view,
		( one ) => one.marketing || one.slug === 'statistics'
	);
	const improves = view
		.all( view.words.claims.improvement )
		.find( ( one ) => one !== claimed );
	if ( further.length === 0 && ! improves ) {
		return [];
	}
	return [
		about(
			'purpose-wider',
			'warning',
			claimed,
			improves
				? sprintf(
						/* translators: %s: a sentence of the text. */
						__(
							'Always for what was ordered? The text itself says otherwise: “%s”',
							'rights-desk'
						),
						improves.text
					)
				: sprintf(
						/* translators: %s: purposes. */
						__(
							'Always for what was ordered? In the register of purposes this is switched on too: %s.',
							'rights-desk'
						),
						labels( further )
					),
			'5(1)(b), 13(1)(c)',
			toPurposes
		),
	];
};
