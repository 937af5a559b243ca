import { __ } from '@wordpress/i18n';

/** Which mail it was, for the history. */
export const mailLabels = (): Record< string, string > => ( {
	confirm: __( 'Please confirm', 'rights-desk' ),
	confirm_reminder: __( 'Reminder to confirm', 'rights-desk' ),
	confirmed: __( 'Confirmation received', 'rights-desk' ),
	identity_asked: __( 'Question about identity', 'rights-desk' ),
	extended: __( 'More time needed', 'rights-desk' ),
	refused: __( 'Refusal', 'rights-desk' ),
	package_ready: __( 'Package ready', 'rights-desk' ),
	erased: __( 'Erasure done', 'rights-desk' ),
	withdrawn: __( 'Withdrawal received', 'rights-desk' ),
	link: __( 'New link', 'rights-desk' ),
	processor_asked: __( 'To a processor', 'rights-desk' ),
	processor_reminder: __( 'Reminder to a processor', 'rights-desk' ),
	staff_new: __( 'To the privacy contact: new request', 'rights-desk' ),
	staff_due: __( 'To the privacy contact: due soon', 'rights-desk' ),
	staff_late: __( 'To the privacy contact: late', 'rights-desk' ),
	staff_promises: __(
		'To the privacy contact: promises that need them',
		'rights-desk'
	),
	staff_cookies: __(
		'To the privacy contact: new cookies or scripts',
		'rights-desk'
	),
	staff_held: __(
		'To the privacy contact: records whose term is over',
		'rights-desk'
	),
	staff_attention: __(
		'To the privacy contact: needs attention',
		'rights-desk'
	),
} );
