// Generated from plugin/contract by `npm run contract`; never edited.
export const KINDS = [
	'inspection',
	'correction',
	'restriction',
	'portability',
	'objection',
	'human_review',
	'erasure',
] as const;
export type Kind = ( typeof KINDS )[ number ];

/** What this version carries out. */
export const CARRIED_OUT = [
	'inspection',
	'correction',
	'restriction',
	'portability',
	'objection',
	'human_review',
	'erasure',
] as const satisfies readonly Kind[];

export const STATES = [
	'asked',
	'confirmed',
	'identity_pending',
	'in_progress',
	'granted',
	'granted_in_part',
	'refused',
	'carrying_out',
	'done',
	'withdrawn',
	'expired',
] as const;
export type State = ( typeof STATES )[ number ];

export const EVENTS = [
	'ask',
	'confirm',
	'expire',
	'take_up',
	'ask_identity',
	'record_identity',
	'extend',
	'grant',
	'grant_in_part',
	'refuse',
	'carry_out',
	'complete',
	'withdraw',
] as const;
export type RequestEvent = ( typeof EVENTS )[ number ];

export const PHASES = [ 'unconfirmed', 'open', 'decided', 'closed' ] as const;
export type Phase = ( typeof PHASES )[ number ];

export const PHASE_OF: Record< State, Phase > = {
	asked: 'unconfirmed',
	confirmed: 'open',
	identity_pending: 'open',
	in_progress: 'open',
	granted: 'decided',
	granted_in_part: 'decided',
	refused: 'decided',
	carrying_out: 'decided',
	done: 'closed',
	withdrawn: 'closed',
	expired: 'closed',
};

export const OUTCOMES = [
	'granted',
	'granted_in_part',
	'refused',
	'nothing_held',
	'withdrawn',
] as const;
export type Outcome = ( typeof OUTCOMES )[ number ];

export const CHANNELS = [
	'form',
	'account',
	'email',
	'post',
	'telephone',
	'in_person',
	'restore',
	'leaving',
] as const;
export type Channel = ( typeof CHANNELS )[ number ];

export const ACTORS = [ 'subject', 'staff', 'system' ] as const;
export type ActorKind = ( typeof ACTORS )[ number ];

/** Kinds of event in the history that are no command. */
export const RECORDS = [
	'processor_asked',
	'processor_done',
	'processor_refused',
	'processor_skipped',
	'processor_failed',
	'processor_unanswered',
	'processor_changed',
	'purpose_changed',
	'policy_published',
	'policy_retracted',
	'policy_begun',
	'policy_page_made',
	'sparkpost_changed',
	'bounce_dropped',
	'field_purposed',
	'minimised',
	'minimising_changed',
	'measure_changed',
	'webhook_changed',
	'disclosure_added',
	'disclosure_changed',
	'mail_sent',
	'mail_failed',
	'package_built',
	'package_downloaded',
	'package_expired',
	'package_renewed',
	'source_incomplete',
	'source_missing',
	'job_started',
	'job_stopped',
	'job_retried',
	'finding_dismissed',
	'link_renewed',
	'reminded',
	'anonymised',
	'erasure_proven',
	'hold_changed',
	'hold_released',
	'dispute_opened',
	'dispute_closed',
	'relation_noted',
	'relation_ended',
	'copy_kept',
	'correction_asked',
	'correction_applied',
	'correction_done',
	'correction_refused',
	'correction_task',
	'correction_waits',
	'correction_failed',
	'identity_checked',
	'identity_code_made',
	'delivery_named',
	'delivery_dropped',
	'delivery_posted',
	'delivery_sent',
	'delivery_fetched',
	'address_asked',
	'mandate_recorded',
	'mandate_ended',
	'consent_given',
	'consent_withdrawn',
	'consents_set',
	'standing_restricted',
	'standing_barred',
	'standing_lifted',
	'standing_use',
	'standing_touched',
	'address_joined',
	'mails_classed',
	'redaction_made',
	'redaction_lifted',
	'coverage_classed',
	'replayed',
	'sealed_granted',
	'sealed_ended',
	'sealed_opened',
	'document_added',
	'document_removed',
	'notice_drafted',
	'notice_changed',
	'notice_tested',
	'notice_scheduled',
	'notice_unscheduled',
	'notice_sent',
	'notice_paused',
	'notice_resumed',
	'notice_cancelled',
	'notice_settled',
	'notice_done',
	'notice_expired',
	'cookies_set',
	'promise_changed',
] as const;
export type RecordType = ( typeof RECORDS )[ number ];
