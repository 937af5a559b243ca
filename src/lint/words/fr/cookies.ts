/** Cookies. */
import { words } from '../../text';
import type { Words } from '../types';
import { pas } from './terms';

export const cookies = {
	cookieKinds: {
		says: words(
			"cookies…(analyti|d'analyse|de traçage|de suivi(?! de)|marketing|publicit|statisti)",
			'(analytiques|publicitaires|statistiques)…cookies'
		),
		but: words( pas ),
	},
	tracking: {
		says: words(
			'cookies de (traçage|suivi)',
			'cookies…(marketing|publicit|ciblage|tracking)'
		),
		but: words( pas ),
	},
	cookiesByBrowser: {
		says: words( 'cookies…navigateur', 'navigateur…cookies' ),
		but: words( 'petit fichier' ),
	},
	cookieConsent: {
		says: words(
			'cookies?…(consent|accept|accord|bandeau)',
			'(consent|accept|accord|bandeau)…cookie'
		),
	},
	functionalCookies: {
		says: words( 'cookies…(technique|fonctionn|nécessaire|essentiel)' ),
	},
	optimising: {
		says: words( 'cookies…optimis' ),
		but: words( pas, 'consentement' ),
	},
	announcesCookies: {
		says: words(
			'cookies…(mentionné|énuméré|indiqué|listé|repris)…(déclaration|politique|ci-dessous)',
			'(ci-dessous)…(liste|tableau)…cookies'
		),
	},
} satisfies Partial< Words[ 'claims' ] >;
