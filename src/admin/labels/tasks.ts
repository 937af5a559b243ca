import { __ } from '@wordpress/i18n';
import type { Action } from '../components/actions';
import type { Tone } from './states';

export const taskKinds = (): Record< string, string > => ( {
	copy: __( 'is asked for its copy', 'rights-desk' ),
	tell: __( 'is told', 'rights-desk' ),
} );

export const taskTone = ( state: string ): Tone => {
	switch ( state ) {
		case 'done':
			return 'good';
		case 'failed':
			return 'bad';
		case 'refused':
		case 'skipped':
			return 'warn';
		default:
			return 'busy';
	}
};

/** Words for what staff can do with a task; the server says which are possible. */
export function taskAction( action: string ): Action {
	switch ( action ) {
		case 'ask_again':
			return { action, label: __( 'Ask again', 'rights-desk' ) };
		case 'retry':
			return { action, label: __( 'Try again', 'rights-desk' ) };
		case 'settle':
			return {
				action,
				label: __( 'It is answered', 'rights-desk' ),
				ask: __( 'What did they answer?', 'rights-desk' ),
			};
		case 'skip':
			return {
				action,
				label: __( 'Go on without it', 'rights-desk' ),
				ask: __(
					'Why? The package and the proof say so.',
					'rights-desk'
				),
			};
		case 'refused':
			return {
				action,
				label: __( 'They refuse', 'rights-desk' ),
				ask: __( 'With which reason?', 'rights-desk' ),
			};
		default:
			return { action, label: action.replace( /_/g, ' ' ) };
	}
}
