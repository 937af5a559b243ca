import { __ } from '@wordpress/i18n';
import type { PromiseState } from '../../data/promises';
import type { Tone } from './states';

export const promiseLabels = (): Record< PromiseState, string > => ( {
	broken: __( 'Broken', 'rights-desk' ),
	at_risk: __( 'At risk', 'rights-desk' ),
	kept: __( 'Kept', 'rights-desk' ),
	not_applicable: __( 'Not applicable', 'rights-desk' ),
} );

export const promiseTone = ( state: PromiseState | '' ): Tone => {
	switch ( state ) {
		case 'broken':
			return 'bad';
		case 'at_risk':
			return 'warn';
		case 'kept':
			return 'good';
		default:
			return 'plain';
	}
};

/** Whether somebody must see to it. */
export const needsSomebody = ( state: PromiseState | '' ): boolean =>
	state === 'broken' || state === 'at_risk';
