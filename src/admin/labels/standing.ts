import { __ } from '@wordpress/i18n';

export const standingLabels = (): Record< string, string > => ( {
	free: __( 'Free', 'rights-desk' ),
	restricted: __( 'Restricted', 'rights-desk' ),
	barred: __( 'Stopped for', 'rights-desk' ),
} );
