import { __ } from '@wordpress/i18n';
import type { Due } from '../../data/types';

export const dueLabels = (): Record< Due[ 'status' ], string > => ( {
	late: __( 'Late', 'rights-desk' ),
	today: __( 'Due today', 'rights-desk' ),
	soon: __( 'Due soon', 'rights-desk' ),
	on_time: __( 'On time', 'rights-desk' ),
} );

export const whichLabels = (): Record< Due[ 'which' ], string > => ( {
	promise: __( 'by our promise', 'rights-desk' ),
	law: __( 'by law', 'rights-desk' ),
} );
