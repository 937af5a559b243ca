import { __, _n, sprintf } from '@wordpress/i18n';
import type { Dispute, Hold } from '../../../data/holds';

function length( months: number ): string {
	return months % 12 === 0
		? sprintf(
				/* translators: %d: number of years. */
				_n( '%d year', '%d years', months / 12, 'rights-desk' ),
				months / 12
			)
		: sprintf(
				/* translators: %d: number of months. */
				_n( '%d month', '%d months', months, 'rights-desk' ),
				months
			);
}

export const startLabels = (): Record< Hold[ 'starts' ], string > => ( {
	next_january: __( 'from the next 1 January', 'rights-desk' ),
	date: __( 'from the day of the record', 'rights-desk' ),
} );

/** "10 years from the next 1 January". */
export const term = ( hold: Hold ): string =>
	`${ length( hold.months ) } ${ startLabels()[ hold.starts ] }`;

export const kindLabels = (): Record< Dispute[ 'kind' ], string > => ( {
	audit: __( 'Audit', 'rights-desk' ),
	dispute: __( 'Dispute', 'rights-desk' ),
	claim: __( 'Claim', 'rights-desk' ),
} );

export const scopeLabels = (): Record< Dispute[ 'scope' ], string > => ( {
	all: __( 'All records', 'rights-desk' ),
	hold: __( 'All records under one law', 'rights-desk' ),
	case: __( 'One case', 'rights-desk' ),
	person: __( 'One person', 'rights-desk' ),
} );
