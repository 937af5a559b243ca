import { __ } from '@wordpress/i18n';
import type { Tone } from './states';

export const correctionStates = (): Record< string, string > => ( {
	asked: __( 'Asked', 'rights-desk' ),
	waits: __( 'Waiting', 'rights-desk' ),
	applied: __( 'Changed, and read back', 'rights-desk' ),
	task: __( 'For you to do', 'rights-desk' ),
	failed: __( 'Did not work', 'rights-desk' ),
	refused: __( 'Refused', 'rights-desk' ),
} );

export const correctionTone = ( state: string ): Tone => {
	switch ( state ) {
		case 'applied':
			return 'good';
		case 'task':
		case 'waits':
			return 'busy';
		case 'failed':
			return 'bad';
		case 'refused':
			return 'warn';
		default:
			return 'plain';
	}
};
