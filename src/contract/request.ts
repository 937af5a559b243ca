// Generated from plugin/contract by `npm run contract`; never edited.

/**
 * One request as REST shows it to staff. Dates are ISO 8601: moments in UTC (2026-11-23T10:00:00Z), days in the site's time zone (2026-12-23).
 */
export interface RightsRequest {
	id: number;
	kind:
		| 'inspection'
		| 'correction'
		| 'restriction'
		| 'portability'
		| 'objection'
		| 'human_review'
		| 'erasure';
	state:
		| 'asked'
		| 'confirmed'
		| 'identity_pending'
		| 'in_progress'
		| 'granted'
		| 'granted_in_part'
		| 'refused'
		| 'carrying_out'
		| 'done'
		| 'withdrawn'
		| 'expired';
	channel:
		| 'form'
		| 'account'
		| 'email'
		| 'post'
		| 'telephone'
		| 'in_person'
		| 'restore'
		| 'leaving';
	outcome:
		| 'granted'
		| 'granted_in_part'
		| 'refused'
		| 'nothing_held'
		| 'withdrawn'
		| null;
	locale: string;
	/**
	 * Null once the request is anonymous.
	 */
	subject: {
		email: string;
		name: string;
		message: string;
		user_id: number;
	} | null;
	/**
	 * Null once anonymous: only the month stays.
	 */
	received_at: string | null;
	confirmed_at: string | null;
	decided_at: string | null;
	closed_at: string | null;
	/**
	 * Month of receipt, 2026-11.
	 */
	month: string;
	/**
	 * Whole days from receipt to the decision carried out.
	 */
	days_taken: number | null;
	extended: boolean;
	anonymised: boolean;
	/**
	 * Computed; null once closed.
	 */
	due: {
		promise: string;
		law: string;
		earlier: string;
		which: 'promise' | 'law';
		days_left: number;
		status: 'on_time' | 'soon' | 'today' | 'late';
		paused: boolean;
	} | null;
	available_events: {
		event:
			| 'ask'
			| 'confirm'
			| 'expire'
			| 'take_up'
			| 'ask_identity'
			| 'record_identity'
			| 'extend'
			| 'grant'
			| 'grant_in_part'
			| 'refuse'
			| 'carry_out'
			| 'complete'
			| 'withdraw';
		/**
		 * Whether a reason must be given.
		 */
		reason: boolean;
		/**
		 * The word that staff must type, or null.
		 */
		word: string | null;
	}[];
	job: {
		id: number;
		kind: 'export' | 'erase';
		state:
			'queued' | 'running' | 'stopped' | 'attention' | 'done' | 'failed';
		phase:
			| 'sources'
			| 'erase'
			| 'account'
			| 'prove'
			| 'search'
			| 'files'
			| 'finish';
		done: number;
		total: number;
		/**
		 * Findings and sources that a person must look at.
		 */
		attention: number;
		message: string;
	} | null;
}
