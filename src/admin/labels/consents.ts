import { __ } from '@wordpress/i18n';
import type { ConsentState, ContactMail } from '../../data/consents';
import type { Tone } from './states';

export const consentStates = (): Record< ConsentState, string > => ( {
	given: __( 'Given', 'rights-desk' ),
	asked: __( 'Not confirmed yet', 'rights-desk' ),
	withdrawn: __( 'Withdrawn', 'rights-desk' ),
} );

export const consentTones: Record< ConsentState, Tone > = {
	given: 'good',
	asked: 'busy',
	withdrawn: 'warn',
};

/** How it was withdrawn. */
export const consentEnds = (): Record< string, string > => ( {
	link: __( 'By the link in a mail', 'rights-desk' ),
	one_click: __( 'By one click in the mail program', 'rights-desk' ),
	page: __( 'On the page of their request', 'rights-desk' ),
	staff: __( 'By staff, for them', 'rights-desk' ),
	objection: __( 'By an objection', 'rights-desk' ),
} );

export const enteredSources = () => [
	{ value: 'paper', label: __( 'On paper', 'rights-desk' ) },
	{ value: 'telephone', label: __( 'By telephone', 'rights-desk' ) },
	{ value: 'person', label: __( 'In person', 'rights-desk' ) },
];

export const consentPlaces = (): Record< string, string > => ( {
	comments: __( 'Comment form', 'rights-desk' ),
	registration: __( 'Registration', 'rights-desk' ),
	contact_form_7: __( 'All forms of Contact Form 7', 'rights-desk' ),
	woocommerce: __( 'Checkout of WooCommerce', 'rights-desk' ),
} );

export const mailReasons = (): Record< ContactMail[ 'reason' ], string > => ( {
	unclassed: __( 'Names no purpose', 'rights-desk' ),
	no_consent: __( 'Refused: they did not agree', 'rights-desk' ),
	not_covered: __( 'Refused: you do not do this', 'rights-desk' ),
} );
