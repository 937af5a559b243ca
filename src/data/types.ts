/**
 * Shapes of the answers that are composed of more than one record; the records themselves come
 * from the contract.
 */
import type { Kind, RequestEvent, RightsRequest, Settings } from '../contract';

export type { Kind, RequestEvent, RightsRequest, Settings };
export type RequestState = RightsRequest[ 'state' ];
export type Outcome = NonNullable< RightsRequest[ 'outcome' ] >;
export type Channel = RightsRequest[ 'channel' ];
export type Due = NonNullable< RightsRequest[ 'due' ] >;
export type Job = NonNullable< RightsRequest[ 'job' ] >;
export type AvailableEvent = RightsRequest[ 'available_events' ][ number ];

/** A row of the register; protected: a restored backup would undo it, and the ledger would do it again. */
export type Registered = RightsRequest & { protected?: boolean };

export interface Page< Item > {
	items: Item[];
	total: number;
	pages: number;
}

export interface Pile {
	total: number;
	requests: RightsRequest[];
}

export interface MonthFigures {
	month: string;
	answered: number;
	median_days: number | null;
	slowest_days: number | null;
	within_promise: number;
}

export interface Overview {
	today: string;
	promise_days: number;
	late: Pile;
	soon: Pile;
	came_in: Pile;
	attention: Pile;
	unconfirmed: number;
	open: number;
	months: MonthFigures[];
}

export interface HistoryEntry {
	id: number;
	type: string;
	at: string | null;
	month: string;
	actor: { kind: string; name: string } | null;
	detail: Record< string, unknown > | null;
}

export interface SourceProgress {
	key: string;
	label: string;
	category: string;
	phase: string;
	round?: number;
	state: string;
	pages: number;
	items: number;
	removed: number;
	retained: number;
	attempts: number;
	message: string;
}

export interface Finding {
	id: number;
	place: string;
	what: string;
	rows: number;
	sample: string;
	state: string;
	reason: string;
}

export interface PackageState {
	state: string;
	expires_at: string | null;
	downloads_left: number;
	bytes: number;
}

export interface JobDetail {
	job: Job | null;
	sources: SourceProgress[];
	findings: Finding[];
	package?: PackageState | null;
}

export type Fate = 'erase' | 'anonymise' | 'keep' | 'unknown';

export interface HoldingSource {
	key: string;
	label: string;
	category: string;
	exports: boolean;
	erases: boolean;
}

/** Left out of the package, and why. */
export interface Withheld {
	id: number;
	reason: string;
}

export interface HoldingItem {
	group: string;
	label: string;
	id: string;
	/** By which a redaction names it. */
	key?: string;
	withheld?: Withheld | null;
	fields: {
		name: string;
		value: string;
		key?: string;
		withheld?: Withheld | null;
	}[];
	fate?: Fate;
	why?: string;
}

export interface HoldingPage {
	items: HoldingItem[];
	done: boolean;
	fate: Fate;
	why: string;
}

export interface Authority {
	country: string;
	country_name: string;
	name: string;
	address: string;
	url: string;
	email: string;
	telephone: string;
}

export interface MailTemplate {
	name: string;
	label: string;
	to: 'subject' | 'processor' | 'staff';
	subject: string;
	body: string;
	placeholders: { name: string; label: string }[];
}

export interface SettingsAnswer {
	settings: Required< Settings >;
	may_manage: boolean;
	authorities: Authority[];
	templates: MailTemplate[];
	administrators: { id: number; name: string }[];
}

export interface NewRequest {
	kind: Kind;
	email: string;
	name: string;
	message: string;
	channel: Channel;
	received_on: string;
}

export interface SavedView {
	name: string;
	query: string;
}
