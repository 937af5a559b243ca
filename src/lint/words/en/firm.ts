/** What a firm says that it never does, or always. */
import { words } from '../../text';
import type { Words } from '../types';
import { not } from './terms';

export const firm = {
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
		says: words( '‹improv(e|ing|ement)›…(services|website|site|products)' ),
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
} satisfies Partial< Words[ 'claims' ] >;
