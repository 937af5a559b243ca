import { __ } from '@wordpress/i18n';
import type { CoverageClass, Place } from '../../data/coverage';

export const classLabels = (): Record< CoverageClass, string > => ( {
	new: __( 'Not looked into yet', 'rights-desk' ),
	covered: __( 'Covered by an exporter and eraser', 'rights-desk' ),
	not_personal: __( 'No personal data', 'rights-desk' ),
	ask_vendor: __( 'We ask the maker', 'rights-desk' ),
	manual: __( 'We search it by hand', 'rights-desk' ),
} );

export const formLabels = (): Record< Place[ 'found_in' ], string > => ( {
	plain: __( 'text', 'rights-desk' ),
	serialized: __( 'PHP arrays', 'rights-desk' ),
	json: __( 'JSON', 'rights-desk' ),
	mixed: __( 'several forms', 'rights-desk' ),
	'': '',
} );

/** What copies and proofs must own up to. */
export const isGap = ( place: Place ): boolean =>
	place.rows > 0 &&
	place.class !== 'covered' &&
	place.class !== 'not_personal';
