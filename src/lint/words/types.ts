import type { Right } from '../types';

/** Words that say something, unless words beside them say that they don't. */
export interface Claim {
	says: RegExp;
	but?: RegExp;
}

/** How one language says what the rules look for; each matches within one sentence. */
export interface Words {
	/** Of sections that a mend adds. */
	headings: Record<
		| 'purposes'
		| 'bases'
		| 'recipients'
		| 'retention'
		| 'rights'
		| 'complaints'
		| 'contact'
		| 'security',
		string
	>;
	/** What a policy must tell. */
	tells: {
		purposes: Claim;
		basis: Claim;
		interest: Claim;
		recipients: Claim;
		transfers: Claim;
		safeguards: Claim;
		retention: Claim;
		consent: Claim;
		withdrawal: Claim;
		complaint: Claim;
		supervisor: Claim;
		required: Claim;
		profiling: Claim;
		source: Claim;
		marketingObjection: Claim;
	};
	/** One for each basis of Art. 6(1): naming three is naming the bases. */
	bases: RegExp[];
	/** A right is stated with one of these words… */
	right: RegExp;
	/** …and one of these; a heading needs only these. */
	rights: Record< Right, Claim >;
	/** Kinds of data that people give. */
	kinds: RegExp[];
	/** What a policy says of itself, the firm or its processors. */
	claims: {
		noMarketing: Claim;
		noProfiling: Claim;
		onlyService: Claim;
		improvement: Claim;
		noOwnUse: Claim;
		improvesOwn: Claim;
		sharesOn: Claim;
		noSharing: Claim;
		insideOnly: Claim;
		agreement: Claim;
		secureConnection: Claim;
		ipAddress: Claim;
		metadata: Claim;
		notPersonal: Claim;
		vagueRetention: Claim;
		forever: Claim;
		invoices: Claim;
		announcesContact: Claim;
		announcesData: Claim;
		announcesSecurity: Claim;
		security: Claim;
		effective: Claim;
		answers: Claim;
		consentByUse: Claim;
		vagueParties: Claim;
		fee: Claim;
		identityPaper: Claim;
		serviceEnds: Claim;
		checkOften: Claim;
		cookieKinds: Claim;
		tracking: Claim;
		cookiesByBrowser: Claim;
		cookieConsent: Claim;
		functionalCookies: Claim;
		optimising: Claim;
		announcesCookies: Claim;
	};
	/** Words by which a language is known. */
	common: RegExp;
	/** A section on security measures. */
	securityHeading: RegExp;
	/** A number of days, weeks, months or years: groups count, working, day, week, month, year. */
	span: RegExp;
	numbers: Record< string, number >;
	/** A day of the calendar. */
	date: RegExp;
	/** Names of laws and bodies that are no more, with what came instead. */
	outdated: { says: RegExp; name: string }[];
	/** "is no personal data" → "is personal data". */
	personal: [ RegExp, string ][];
}
