/** Cookies. */
import { words } from '../../text';
import type { Words } from '../types';
import { nicht } from './terms';

export const cookies = {
	cookieKinds: {
		says: words(
			'(Analyse|analytische|Tracking|Marketing|Werbe|Statistik)[- ]?…Cookies',
			'Cookies…(Analyse|Tracking|Marketing|Werbung|Statistik)'
		),
		but: words( nicht ),
	},
	tracking: {
		says: words(
			'(Tracking|Marketing|Werbe)…Cookies',
			'Cookies…(Tracking|Werbung|Targeting)'
		),
		but: words( nicht ),
	},
	cookiesByBrowser: {
		says: words( 'Cookies…Browser', 'Browser…Cookies' ),
		but: words( 'kleine Textdatei' ),
	},
	cookieConsent: {
		says: words(
			'Cookies?…(Einwilligung|zustimm|akzeptier|einwillig)',
			'(Einwilligung|zustimm|akzeptier|einwillig)…Cookie',
			'Cookie-?(Hinweis|Banner)'
		),
	},
	functionalCookies: {
		says: words(
			'Cookies…(technisch|funktion|notwendig)',
			'(technische|funktionale|notwendige|technisch notwendige)…Cookies'
		),
	},
	optimising: {
		says: words( 'Cookies…optimier' ),
		but: words( nicht, 'Einwilligung' ),
	},
	announcesCookies: {
		says: words(
			'Cookies…(aufgeführt|genannt|aufgelistet|angegeben)',
			'(unten|nachstehend)…(Liste|Tabelle|Übersicht)…Cookies'
		),
	},
} satisfies Partial< Words[ 'claims' ] >;
