import { __ } from '@wordpress/i18n';

export const identityOutcomes = (): Record< string, string > => ( {
	proven: __( 'Proven', 'rights-desk' ),
	not_proven: __( 'Not proven', 'rights-desk' ),
} );

export const channelNames = (): Record< string, string > => ( {
	letter: __( 'A code by post', 'rights-desk' ),
	telephone: __( 'A code by telephone', 'rights-desk' ),
} );

export const codeStates = (): Record< string, string > => ( {
	open: __( 'Waiting', 'rights-desk' ),
	used: __( 'Entered', 'rights-desk' ),
	dead: __( 'Too many wrong attempts', 'rights-desk' ),
	expired: __( 'Expired', 'rights-desk' ),
} );
