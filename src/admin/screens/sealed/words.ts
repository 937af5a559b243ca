import { __, sprintf } from '@wordpress/i18n';

export const recordName = ( type: string, object: number ): string =>
	type === 'document'
		? /* translators: %d: number. */
			sprintf( __( 'Document %d', 'rights-desk' ), object )
		: /* translators: %d: number. */
			sprintf( __( 'Order %d', 'rights-desk' ), object );

export const caseName = ( id: number ): string =>
	id === 0
		? __( 'All cases', 'rights-desk' )
		: /* translators: %d: number. */
			sprintf( __( 'Case %d', 'rights-desk' ), id );
