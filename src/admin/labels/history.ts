import { __ } from '@wordpress/i18n';

/** Words for every event and record that the history can hold. */
export const historyLabels = (): Record< string, string > => ( {
	ask: __( 'Asked', 'rights-desk' ),
	confirm: __( 'Address proven through the mailed link', 'rights-desk' ),
	expire: __( 'Expired without confirmation', 'rights-desk' ),
	take_up: __( 'Taken up', 'rights-desk' ),
	ask_identity: __( 'Asked for identification', 'rights-desk' ),
	record_identity: __( 'Identity settled', 'rights-desk' ),
	extend: __( 'Extended by two months', 'rights-desk' ),
	grant: __( 'Granted', 'rights-desk' ),
	grant_in_part: __( 'Granted in part', 'rights-desk' ),
	refuse: __( 'Refused', 'rights-desk' ),
	carry_out: __( 'Started to carry it out', 'rights-desk' ),
	complete: __( 'Done', 'rights-desk' ),
	withdraw: __( 'Withdrawn', 'rights-desk' ),
	mail_sent: __( 'Mail sent', 'rights-desk' ),
	mail_failed: __( 'Mail could not be sent', 'rights-desk' ),
	package_built: __( 'Package made', 'rights-desk' ),
	package_downloaded: __( 'Package downloaded', 'rights-desk' ),
	package_expired: __( 'Package expired and deleted', 'rights-desk' ),
	package_renewed: __( 'New package asked for', 'rights-desk' ),
	source_incomplete: __( 'A source stayed incomplete', 'rights-desk' ),
	source_missing: __( 'A source seen before is missing', 'rights-desk' ),
	job_started: __( 'Work started', 'rights-desk' ),
	job_stopped: __( 'Work stopped', 'rights-desk' ),
	job_retried: __( 'Work tried again', 'rights-desk' ),
	finding_dismissed: __( 'Finding settled', 'rights-desk' ),
	link_renewed: __( 'New link sent', 'rights-desk' ),
	reminded: __( 'Reminded of the date', 'rights-desk' ),
	anonymised: __( 'Made anonymous', 'rights-desk' ),
	redaction_made: __( 'Withheld from the copy', 'rights-desk' ),
	redaction_lifted: __( 'No longer withheld', 'rights-desk' ),
	coverage_classed: __( 'Coverage settled', 'rights-desk' ),
	hold_changed: __( 'A hold was changed', 'rights-desk' ),
	hold_released: __(
		'A hold ended: its records are erased, and that is proven',
		'rights-desk'
	),
	dispute_opened: __( 'An audit, dispute or claim was opened', 'rights-desk' ),
	dispute_closed: __( 'An audit, dispute or claim was closed', 'rights-desk' ),
	relation_noted: __( 'Noted as a client', 'rights-desk' ),
	relation_ended: __( 'Stopped being a client', 'rights-desk' ),
	replayed: __( 'Erased again after a backup was restored', 'rights-desk' ),
	erasure_proven: __(
		'Erasure proven: nothing left but what is stated',
		'rights-desk'
	),
} );

export const actorLabels = (): Record< string, string > => ( {
	subject: __( 'The person', 'rights-desk' ),
	staff: __( 'Staff', 'rights-desk' ),
	system: __( 'Rights Desk', 'rights-desk' ),
} );
