/** English. */
import { words } from '../text';
import type { Words } from './types';

const not = "‹(not|never|no|n't|don't|doesn't|won't|neither|nor)›";
const data = '((personal )?(data|information|details))';

export const en: Words = {
	headings: {
		purposes: 'What we use data for',
		bases: 'Purposes and legal bases',
		recipients: 'Who gets the data',
		retention: 'How long we keep data',
		rights: 'Your rights',
		complaints: 'Complaints',
		contact: 'Contact',
		security: 'Security',
	},
	tells: {
		purposes: {
			says: words(
				'‹purposes?›',
				'‹use›…data…‹(to|for)›',
				'‹use your (data|information)'
			),
		},
		basis: {
			says: words(
				'legal (basis|bases|ground)',
				'lawful (basis|bases)',
				'‹Art(icle|\\.) 6›'
			),
		},
		interest: { says: words( 'legitimate interest' ) },
		recipients: {
			says: words(
				'third part(y|ies)',
				'recipients?›',
				'processors?›',
				'shared? with',
				'‹share›'
			),
		},
		transfers: {
			says: words(
				'third countr',
				'outside (of )?(the )?(EU|EEA|European|UK)›',
				'international transfer',
				'‹transfer(s|red)?›…(to|outside)',
				'standard contractual',
				'adequacy',
				'‹United States›',
				'‹USA›'
			),
		},
		safeguards: {
			says: words(
				'standard contractual',
				'contractual clauses',
				'adequacy',
				'adequate',
				'binding corporate',
				'appropriate safeguards',
				'Data Privacy Framework',
				'‹Art(icle|\\.) 4[5679]›'
			),
		},
		retention: {
			says: words(
				'‹retain',
				'retention',
				'‹(keep|kept|store[ds]?)›…(for|until|as long|after|no longer)',
				'‹(delete|erase)d?›…after'
			),
		},
		consent: { says: words( '‹consent›' ) },
		withdrawal: {
			says: words(
				'(withdraw|revoke)…consent',
				'consent…(withdraw|revoke)'
			),
		},
		complaint: { says: words( '‹complain(t|ts)?›' ) },
		supervisor: {
			says: words( 'authority', 'commission', 'regulator', 'ombudsman' ),
		},
		required: {
			says: words(
				'‹you must›…(fill in|enter|give|provide)',
				"without (it|them) we (cannot|can't)",
				'(required|obliged|obligation|necessary|need|have) to…‹(provide|give|enter|fill)›',
				"(if|unless) you…‹(provide|give|enter)›…‹(cannot|can't|unable|not)›",
				"(if|unless) you…‹(not|don't)›…‹(provide|give)›",
				"without (this|that|these|your) (data|information)…‹(cannot|can't|unable|not)›"
			),
		},
		profiling: {
			says: words( 'profiling', 'automated (individual )?decision' ),
		},
		source: {
			says: words(
				'(receive|obtain|collect|get)(s|ed)?…(data|information)…from (third|other|another|public)',
				'(data|information)…(received|obtained|collected) from (third|other|another|public)',
				'(source|origin) of…(data|information)'
			),
		},
		marketingObjection: {
			says: words(
				'object…marketing',
				'marketing…(object|opt out|opt-out|unsubscribe)',
				'(unsubscribe|opt out|opt-out)…(newsletter|marketing)'
			),
		},
	},
	bases: [
		words( '‹consent›' ),
		words(
			'perform(ance of|ing)? (a|the|our|your) contract',
			'contract with you'
		),
		words( 'legal (obligation|duty)' ),
		words( 'legitimate interest' ),
		words( 'public interest' ),
		words( 'vital interest' ),
	],
	right: words( '‹rights?›', '‹you (can|may)›', '‹entitled to›' ),
	rights: {
		access: {
			says: words(
				'‹access',
				'‹inspect',
				'‹(copy|file) of (your|the) (personal )?data'
			),
		},
		rectification: {
			says: words(
				'rectif',
				`(correct|amend|change)(ed|ion|ing)?›…${ data }`,
				`${ data }…(corrected|amended|changed)`,
				'‹correction›',
				'‹correct›'
			),
		},
		erasure: {
			says: words(
				'eras(e|ed|ure|ing)›',
				'delet(e|ed|ion|ing)›',
				'forgotten'
			),
			but: words( 'cookie', 'browser' ),
		},
		restriction: { says: words( 'restrict' ) },
		objection: { says: words( '‹object(ion|ions|ed|ing)?›' ) },
		portability: {
			says: words(
				'portab',
				`(transfer|transmit)(red|ted)?…${ data }…(to another|elsewhere)`,
				`${ data }…(transferred|transmitted) to another`
			),
		},
	},
	data: [
		words( '‹(first|last|sur|company |full )?names?›' ),
		words( '‹e-?mail( address(es)?)?›' ),
		words(
			'(?<!mail )(?<!IP )(?<!email )‹(postal|home|street|billing|shipping|delivery)? ?address(es)?›'
		),
		words( '‹(tele)?phone( numbers?)?›', '‹mobile number' ),
		words( 'birth' ),
		words(
			'payment (data|details|information)',
			'bank account',
			'‹IBAN›',
			'credit card'
		),
		words( '‹orders?›', 'purchase history' ),
		words( 'password', 'login (data|details)' ),
		words( '‹photo' ),
		words( 'VAT number' ),
		words( 'messages? (that )?you', 'content of your message' ),
	],
	claims: {
		noMarketing: {
			says: words(
				`${ not }…(marketing|advertis|newsletter|promotional)`,
				`(marketing|advertising|newsletters?)…‹(not|never)›`
			),
			but: words(
				'consent',
				'unless',
				'‹(wish|want|longer)›',
				'third part',
				'object'
			),
		},
		noProfiling: {
			says: words(
				`${ not }…(profiling|profiles|automated (individual )?decision)`
			),
			but: words( '‹right (not )?to›' ),
		},
		onlyService: {
			says: words(
				'‹purposes?›…‹(always|only|solely|exclusively)›…(order|assignment|contract|agreement)'
			),
		},
		improvement: {
			says: words(
				'‹improv(e|ing|ement)›…(services|website|site|products)'
			),
			but: words( not ),
		},
		noOwnUse: {
			says: words(
				`${ not }…for (its|their|his|her|any)? ?own (purposes?|ends?|use|account)`
			),
		},
		improvesOwn: {
			says: words( '(may|uses?|reserves|right)…‹improv(e|ing|ement)' ),
			but: words( not ),
		},
		sharesOn: {
			says: words(
				'(shares?|sharing|disclose|pass)…(with|to) third parties'
			),
			but: words( not, 'except', '‹(which|whom|what)›' ),
		},
		noSharing: {
			says: words(
				`${ not }…(share|shared|disclosed?|passed|pass|sell|give)…third part`,
				`(data|information)…${ not }…(shared|disclosed|passed|sold)…third part`
			),
			but: words(
				'commercial',
				'processors',
				'listed',
				'named',
				'mentioned',
				'marketing'
			),
		},
		insideOnly: {
			says: words(
				'‹(only|exclusively|solely)›…(within|in|inside) (the )?(EU|EEA|European (Union|Economic))',
				`${ not }…outside (of )?(the )?(EU|EEA|European)`,
				`${ not }…leaves? (the )?(EU|EEA|European)`
			),
		},
		agreement: {
			says: words( '‹(agreement|contract)›' ),
			but: words( `${ not }…(agreement|contract)` ),
		},
		secureConnection: {
			says: words(
				'‹(website|site|shop|forms?|connection)›…(SSL|TLS|https|encrypted connection)',
				'(SSL|TLS|https|encrypted connection)…‹(website|site|shop|connection)›'
			),
		},
		ipAddress: {
			says: words( '‹IP[- ]address(es)?›' ),
			but: words(
				'shortened',
				'anonymi[sz]ed',
				'truncated',
				'masked',
				'‹(not|never) (store|keep|log|save)'
			),
		},
		metadata: { says: words( 'metadata', 'meta data' ) },
		notPersonal: {
			says: words(
				'‹(is|are|does|do|constitutes?)›.{0,40}?(not (constitute |considered |regarded as |be )?(to be )?(any )?personal|no personal|not identif|anonymous)'
			),
		},
		vagueRetention: {
			says: words(
				'(as long as|no longer than|for as long as)…‹(necessary|needed|required)›',
				'(applicable|statutory|legal|required) (retention )?(period|term)'
			),
		},
		forever: {
			says: words(
				'indefinitely',
				'for an indefinite',
				'without (a )?time limit',
				'(kept|stored|retained?) forever'
			),
			but: words( not ),
		},
		invoices: {
			says: words( 'invoice', 'bookkeeping', 'accounting', '‹tax' ),
		},
		announcesContact: {
			says: words(
				'contact (details|information|data)…(at the end|at the bottom|below|end of)',
				'(at the end|at the bottom|below)…contact (details|information|data)'
			),
		},
		announcesData: {
			says: words(
				'‹(what|which) (personal )?(data|information) we (collect|process)'
			),
		},
		announcesSecurity: {
			says: words( '(which|what) security', 'who (has|have) access' ),
		},
		security: {
			says: words(
				'encrypt',
				'‹(SSL|TLS)',
				'firewall',
				'‹back-?ups?›',
				'two-factor',
				'password'
			),
		},
		effective: {
			says: words(
				'‹effective›',
				'in force',
				'takes effect',
				'last (updated|changed|modified|revised)',
				'valid from',
				'version of'
			),
		},
		answers: {
			says: words(
				'‹(reply|replies|respond|response|answer|react)',
				'request'
			),
			but: words(
				'‹(two|2) months more',
				'‹more (time|weeks|months)',
				'complicated',
				'complex',
				'exten',
				'keep',
				'kept',
				'retain',
				'store',
				'back-?up',
				'return',
				'withdraw',
				'deliver'
			),
		},
		consentByUse: {
			says: words(
				'‹by›…‹(using|visiting|browsing|continuing|use)›…(agree|consent|accept)'
			),
			but: words( not ),
		},
		vagueParties: {
			says: words(
				'(carefully )?(selected|trusted) (third parties|partners|parties)'
			),
			but: words( not ),
		},
		fee: {
			says: words(
				'‹charge›…‹(fee|costs?|you)›',
				'‹(fee|costs?)›…(charged?|payable|apply)'
			),
			but: words(
				'free of charge',
				'‹(no|not|never)›',
				'manifestly',
				'excessive',
				'unfounded',
				'delivery',
				'shipping',
				'object'
			),
		},
		identityPaper: {
			says: words(
				'‹(copy|scan|photo)›…(identity (card|document)|‹ID›|ID card|passport|driving licen[cs]e)'
			),
			but: words( not ),
		},
		serviceEnds: {
			says: words(
				'‹(services?|contract|agreement)›…(no longer|not be able|terminate|stop|end)',
				'(no longer|unable|not)…(provide|continue)…‹(services?|contract)›'
			),
		},
		checkOften: {
			says: words(
				'(regularly|periodically|frequently|from time to time)…(check|review|visit|consult)',
				'(check|review|visit|consult)…(regularly|periodically|frequently|from time to time)'
			),
		},
		cookieKinds: {
			says: words(
				'(analytic|analytical|analytics|tracking|marketing|advertising|statistic|statistical|social media)…cookies',
				'cookies…(analytic|tracking|marketing|advertis|statistic)'
			),
			but: words( '‹(no|not|never)›' ),
		},
		tracking: {
			says: words(
				'(tracking|marketing|advertising|targeting)…cookies',
				'cookies…(track|advertis|targeting)'
			),
			but: words( '‹(no|not|never)›' ),
		},
		cookiesByBrowser: {
			says: words( 'cookies…browser', 'browser…cookies' ),
			but: words( 'small text file' ),
		},
		cookieConsent: {
			says: words(
				'cookies?…(consent|agree|accept)',
				'(consent|agree|accept)…cookie',
				'cookie (notice|banner)'
			),
		},
		functionalCookies: {
			says: words(
				'cookies…(technical|function|necessary|essential)',
				'(technical|functional|necessary|essential)…cookies'
			),
		},
		optimising: {
			says: words( 'cookies…optimi[sz]' ),
			but: words( '‹(no|not|never)›', 'consent' ),
		},
		announcesCookies: {
			says: words(
				'cookies…(listed|mentioned|stated|named)…(statement|policy|below)',
				'(below)…(list|overview|table)…cookies'
			),
		},
	},
	common: words(
		'‹(the|and|of|to|we|you|your|our|not|is|are|for|with|this|that)›'
	),
	securityHeading: words( 'security', 'secure', '‹access to' ),
	span: words(
		'‹(?<count>\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|twenty|twenty-one|thirty|forty-five|sixty|ninety) ((?<working>working|business) |calendar )?((?<day>days?)|(?<week>weeks?)|(?<month>months?)|(?<year>years?))›'
	),
	numbers: {
		a: 1,
		an: 1,
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		fourteen: 14,
		twenty: 20,
		'twenty-one': 21,
		thirty: 30,
		'forty-five': 45,
		sixty: 60,
		ninety: 90,
	},
	date: words(
		'‹\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}›',
		'‹\\d{4}-\\d{2}-\\d{2}›',
		'‹\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}›',
		'‹(January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}›'
	),
	outdated: [
		{
			says: words( 'Data Protection Act 1998' ),
			name: 'Data Protection Act 1998',
		},
		{ says: words( 'directive 95/46' ), name: 'Directive 95/46/EC' },
		{
			says: words( 'Article 29 (Data Protection )?Working Party' ),
			name: 'Article 29 Working Party',
		},
	],
	personal: [
		[ /\bis (?:not|no) personal (data|information)\b/iu, 'is personal $1' ],
		[
			/\bare (?:not|no) personal (data|information)\b/iu,
			'are personal $1',
		],
	],
};
