/** What the linter reads and what it says. It knows no WordPress, no clock and no network. */

/** A piece of the text: a block without its inner blocks. */
export interface Piece {
	/** The block's in the editor; pieces of a stored text have none. */
	clientId?: string;
	/** Such as core/paragraph or rights-desk/contact. */
	name: string;
	/** 1 to 6 of a heading; 0 of anything else. */
	level: number;
	/** One entry of a list. */
	item: boolean;
	/** As a reader sees it. */
	text: string;
	/** The same, as long, with what comes from a register masked: that is never out of step. */
	loose: string;
	/** Names of the facts in it. */
	facts: string[];
}

export interface LintDoc {
	pieces: Piece[];
}

export interface SitePurpose {
	slug: string;
	label: string;
	basis: string;
	marketing: boolean;
	profiling: boolean;
	active: boolean;
}

export interface SiteProcessor {
	id: number;
	name: string;
	role: string;
	purposes: string[];
	own_use: string;
	improves: string;
	onward: string;
	outside: boolean;
	place: string;
	agreement: boolean;
}

export interface SiteHold {
	label: string;
	law: string;
	months: number;
}

/** Someone whose server the site's own pages send their readers' browsers to. */
export interface ThirdParty {
	host: string;
	name: string;
	by: string;
	kinds: string[];
	/** Paths of the pages where it was seen. */
	pages: string[];
}

/** What the registers and settings say, by GET /policy/site. */
export interface LintSite {
	controller: { name: string; address: string };
	contact: {
		name: string;
		email: string;
		telephone: string;
		address: string;
	};
	/** Country of the authority that the settings name. */
	country: string;
	/** Each authority's names in all languages. */
	authorities: { country: string; names: string[] }[];
	answer_days: number;
	https: boolean;
	/** Where data comes from when not from the person (Art. 14(2)(f)). */
	origin: string;
	purposes: SitePurpose[];
	processors: SiteProcessor[];
	holds: SiteHold[];
	/** Names by which a text can mean a processor that many firms have. */
	known: { name: string; by: string }[];
	/** Of the cookie register, in use: what the block of the cookie list names. */
	services?: { name: string; party: string; patterns: string[] }[];
	/** null: the site's pages were not looked at. */
	third_parties: ThirdParty[] | null;
}

export type Severity = 'error' | 'warning' | 'hint';

export type Mend =
	/** Writes other words. */
	| { kind: 'replace'; from: string; to: string }
	/** Puts a fact where the words stand, so that they follow the register. */
	| { kind: 'fact'; from: string; fact: string; shown: string }
	/** Adds a block that is made of a register. */
	| { kind: 'insert'; block: string; heading: string; at: 'end' | 'after' }
	/** Leads to the screen where the register stands. */
	| { kind: 'open'; path: string };

export interface Finding {
	/** The same for the same finding in the same text. */
	id: string;
	rule: string;
	severity: Severity;
	clientId?: string;
	/** The words that it is about; '' where something is missing. */
	quote: string;
	message: string;
	/** The law or judgment that it rests on. */
	article: string;
	mend?: Mend;
}

export type Language = 'nl' | 'fr' | 'de' | 'en';

export const RIGHTS = [
	'access',
	'rectification',
	'erasure',
	'restriction',
	'objection',
	'portability',
] as const;
export type Right = ( typeof RIGHTS )[ number ];
