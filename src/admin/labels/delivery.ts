import { __ } from '@wordpress/i18n';

export const deliveryWays = (): Record< string, string > => ( {
	receiver: __( 'To a receiver that they named', 'rights-desk' ),
	address: __( 'To another e-mail address', 'rights-desk' ),
	post: __( 'By post', 'rights-desk' ),
} );

export const deliveryStates = (): Record< string, string > => ( {
	named: __( 'Waiting', 'rights-desk' ),
	sent: __( 'Link sent', 'rights-desk' ),
	fetched: __( 'Fetched', 'rights-desk' ),
	dropped: __( 'Not sent there', 'rights-desk' ),
	expired: __( 'Expired', 'rights-desk' ),
} );

export const capacities = (): Record< string, string > => ( {
	parent: __( 'Parent', 'rights-desk' ),
	guardian: __( 'Guardian', 'rights-desk' ),
	lawyer: __( 'Lawyer', 'rights-desk' ),
	relative: __( 'Relative', 'rights-desk' ),
	other: __( 'Someone else', 'rights-desk' ),
} );
