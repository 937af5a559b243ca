import { __ } from '@wordpress/i18n';

export const standingLabels = (): Record< string, string > => ( {
	free: __( 'Free', 'rights-desk' ),
	restricted: __( 'Restricted', 'rights-desk' ),
	barred: __( 'Stopped for', 'rights-desk' ),
} );

/** What ends a ground that has no day. */
export function untilWhen( ground: string ): string {
	switch ( ground ) {
		case 'objection':
			return __( 'Until it is decided', 'rights-desk' );
		case 'bar':
			return __( 'For good', 'rights-desk' );
		default:
			return __( 'Until the person lifts it', 'rights-desk' );
	}
}
