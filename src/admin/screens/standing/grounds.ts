import { __ } from '@wordpress/i18n';

const toOptions = ( labels: Record< string, string > ) =>
	Object.entries( labels ).map( ( [ value, label ] ) => ( {
		value,
		label,
	} ) );

/** Article 18(2): what opens a single use. */
export const basisLabels = (): Record< string, string > => ( {
	consent: __( 'The person agreed to this use', 'rights-desk' ),
	claim: __( 'A legal claim', 'rights-desk' ),
	rights: __( 'To protect the rights of someone else', 'rights-desk' ),
	interest: __( 'An important public interest', 'rights-desk' ),
} );

export const whatLabels = (): Record< string, string > => ( {
	mail: __( 'Send one mail', 'rights-desk' ),
	edit: __( 'Make one change', 'rights-desk' ),
	publish: __( 'Publish or approve once', 'rights-desk' ),
	delete: __( 'Delete one thing', 'rights-desk' ),
} );

export const basisOptions = () => toOptions( basisLabels() );
export const whatOptions = () => toOptions( whatLabels() );
