import { __ } from '@wordpress/i18n';
import type { Kind } from '../../data/types';

export const kindLabels = (): Record< Kind, string > => ( {
	inspection: __( 'Access: a copy of their data', 'rights-desk' ),
	correction: __( 'Correction', 'rights-desk' ),
	restriction: __( 'Restriction', 'rights-desk' ),
	portability: __( 'Portability', 'rights-desk' ),
	objection: __( 'Objection', 'rights-desk' ),
	human_review: __( 'Human review of a decision', 'rights-desk' ),
	erasure: __( 'Erasure: to be forgotten', 'rights-desk' ),
} );

/** One or two words, for tables and tags. */
export const kindNames = (): Record< Kind, string > => ( {
	inspection: __( 'Access', 'rights-desk' ),
	correction: __( 'Correction', 'rights-desk' ),
	restriction: __( 'Restriction', 'rights-desk' ),
	portability: __( 'Portability', 'rights-desk' ),
	objection: __( 'Objection', 'rights-desk' ),
	human_review: __( 'Human review', 'rights-desk' ),
	erasure: __( 'Erasure', 'rights-desk' ),
} );
