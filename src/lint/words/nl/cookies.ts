/** Cookies. */
import { words } from '../../text';
import type { Words } from '../types';

export const cookies = {
	cookieKinds: {
		says: words(
			'(analytische|analyse|tracking|trackings|marketing|advertentie|statistische|social ?media)…cookies',
			'cookies…(analytisch|tracking|marketing|advertenti|statistie)'
		),
		but: words( '‹(geen|niet|nooit)›' ),
	},
	tracking: {
		says: words(
			'(tracking|marketing|advertentie|targeting)[ -]?cookies',
			'cookies…(‹volgen›|tracking|advertenti|targeting)',
			'(tracking|advertentie)…cookies'
		),
		but: words( '‹(geen|niet|nooit)›' ),
	},
	cookiesByBrowser: {
		says: words( 'cookies…(browser)…', 'browser…cookies' ),
		but: words( '‹opgeslagen wanneer›', '‹klein tekstbestand' ),
	},
	cookieConsent: {
		says: words(
			'cookies?…(toestemming|akkoord|accepteert|instemt|cookiemelding|cookiebanner)',
			'(toestemming|akkoord|accepteert|instemt|cookiemelding|cookiebanner)…cookie',
			'cookiemelding',
			'cookiebanner'
		),
	},
	functionalCookies: {
		says: words(
			'cookies…(technisch|functione|noodzakelijk)',
			'(technische|functionele|noodzakelijke|strikt noodzakelijke)…cookies'
		),
	},
	optimising: {
		says: words( 'cookies…optimalis' ),
		but: words( '‹(geen|niet|nooit)›', 'toestemming' ),
	},
	announcesCookies: {
		says: words(
			'cookies…(vermeld|opgenomen|opgesomd|genoemd)…(verklaring|beleid|hieronder|onderstaand)',
			'(hieronder|onderstaand)…(lijst|overzicht|tabel)…cookies'
		),
	},
} satisfies Partial< Words[ 'claims' ] >;
