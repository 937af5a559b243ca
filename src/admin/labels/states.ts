import { __ } from '@wordpress/i18n';
import type { Channel, Outcome, RequestState } from '../../data/types';

export const stateLabels = (): Record< RequestState, string > => ( {
	asked: __( 'Waiting for proof of address', 'rights-desk' ),
	confirmed: __( 'New', 'rights-desk' ),
	identity_pending: __( 'Identity check', 'rights-desk' ),
	in_progress: __( 'In progress', 'rights-desk' ),
	granted: __( 'Granted', 'rights-desk' ),
	granted_in_part: __( 'Granted in part', 'rights-desk' ),
	refused: __( 'Refused', 'rights-desk' ),
	carrying_out: __( 'Being carried out', 'rights-desk' ),
	done: __( 'Done', 'rights-desk' ),
	withdrawn: __( 'Withdrawn', 'rights-desk' ),
	expired: __( 'Expired, never confirmed', 'rights-desk' ),
} );

export const outcomeLabels = (): Record< Outcome, string > => ( {
	granted: __( 'Granted', 'rights-desk' ),
	granted_in_part: __( 'Granted in part', 'rights-desk' ),
	refused: __( 'Refused', 'rights-desk' ),
	nothing_held: __( 'Nothing was held', 'rights-desk' ),
	withdrawn: __( 'Withdrawn', 'rights-desk' ),
} );

export const channelLabels = (): Record< Channel, string > => ( {
	form: __( 'The form on the site', 'rights-desk' ),
	account: __( 'Their account', 'rights-desk' ),
	email: __( 'E-mail', 'rights-desk' ),
	post: __( 'Post', 'rights-desk' ),
	telephone: __( 'Telephone', 'rights-desk' ),
	in_person: __( 'In person', 'rights-desk' ),
	restore: __( 'A backup that was restored', 'rights-desk' ),
	leaving: __( 'They left', 'rights-desk' ),
} );

export type Tone = 'plain' | 'new' | 'busy' | 'good' | 'bad' | 'warn';

export const stateTone = ( state: RequestState ): Tone => {
	switch ( state ) {
		case 'confirmed':
			return 'new';
		case 'in_progress':
		case 'identity_pending':
		case 'carrying_out':
			return 'busy';
		case 'granted':
		case 'granted_in_part':
		case 'done':
			return 'good';
		case 'refused':
			return 'warn';
		default:
			return 'plain';
	}
};
