import { __ } from '@wordpress/i18n';
import type { Fate, Job } from '../../data/types';

export const phaseLabels = (): Record< Job[ 'phase' ], string > => ( {
	sources: __( 'Collecting from each source', 'rights-desk' ),
	erase: __( 'Erasing from each source', 'rights-desk' ),
	account: __( 'Closing the account', 'rights-desk' ),
	prove: __( 'Asking every source again', 'rights-desk' ),
	search: __( 'Searching the database', 'rights-desk' ),
	files: __( 'Searching file names', 'rights-desk' ),
	finish: __( 'Finishing', 'rights-desk' ),
} );

export const jobLabels = (): Record< Job[ 'state' ], string > => ( {
	queued: __( 'Waiting to start', 'rights-desk' ),
	running: __( 'Working', 'rights-desk' ),
	stopped: __( 'Stopped', 'rights-desk' ),
	attention: __( 'Needs your attention', 'rights-desk' ),
	done: __( 'Done', 'rights-desk' ),
	failed: __( 'Failed', 'rights-desk' ),
} );

export const sliceLabels = (): Record< string, string > => ( {
	todo: __( 'Waiting', 'rights-desk' ),
	busy: __( 'Working', 'rights-desk' ),
	done: __( 'Done', 'rights-desk' ),
	failed: __( 'Failed', 'rights-desk' ),
	missing: __( 'Missing', 'rights-desk' ),
	accepted: __( 'Accepted as incomplete', 'rights-desk' ),
} );

export const fateLabels = (): Record< Fate, string > => ( {
	erase: __( 'Will be erased', 'rights-desk' ),
	anonymise: __( 'Will be made anonymous', 'rights-desk' ),
	keep: __( 'Stays', 'rights-desk' ),
	unknown: __( 'The source decides when it is asked', 'rights-desk' ),
} );

export const findingLabels = (): Record< string, string > => ( {
	left: __( 'To be settled', 'rights-desk' ),
	dismissed: __( 'Not this person', 'rights-desk' ),
	kept: __( 'Stays, with a reason', 'rights-desk' ),
} );

export const whatLabels = (): Record< string, string > => ( {
	email: __( 'The address', 'rights-desk' ),
	address: __( 'The address', 'rights-desk' ),
	name: __( 'The name', 'rights-desk' ),
	login: __( 'The account name', 'rights-desk' ),
	telephone: __( 'The telephone number', 'rights-desk' ),
	hash: __( 'A hash of the address', 'rights-desk' ),
} );
