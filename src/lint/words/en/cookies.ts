/** Cookies. */
import { words } from '../../text';
import type { Words } from '../types';

export const cookies = {
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
			'cookies…(tracking|‹tracks? (you|your|visitors)›|advertis|targeting)'
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
} satisfies Partial< Words[ 'claims' ] >;
