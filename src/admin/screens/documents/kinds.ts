import { __ } from '@wordpress/i18n';

export const documentKinds = (): { value: string; label: string }[] => [
	{ value: 'invoice', label: __( 'Invoice', 'rights-desk' ) },
	{ value: 'credit_note', label: __( 'Credit note', 'rights-desk' ) },
	{ value: 'quote', label: __( 'Quote', 'rights-desk' ) },
	{ value: 'contract', label: __( 'Contract', 'rights-desk' ) },
	{ value: 'work', label: __( 'Work made for the client', 'rights-desk' ) },
	{ value: 'letter', label: __( 'Letter', 'rights-desk' ) },
	{ value: 'other', label: __( 'Other document', 'rights-desk' ) },
];
