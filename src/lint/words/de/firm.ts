/** What a firm says that it never does, or always. */
import { words } from '../../text';
import type { Words } from '../types';
import { nicht } from './terms';

export const firm = {
	noMarketing: {
		says: words(
			`${ nicht }…(Marketing|Werbung|Werbezweck|Newsletter|Reklame)`,
			'(Marketing|Werbung|Newsletter)…‹(nicht|nie|niemals)›'
		),
		but: words(
			'Einwilligung',
			'es sei denn',
			'‹(möchten|wünschen|wollen|mehr)›',
			'Dritte',
			'widersprech',
			'Widerspruch'
		),
	},
	noProfiling: {
		says: words(
			`${ nicht }…(Profiling|Profile›|automatisierte[nr]? (Einzel)?(Entscheidung|fallentscheidung))`,
			'(Profiling|automatisierte[nr]? Entscheidung(sfindung)?)…(findet|finden|erfolgt) (nicht|keine)'
		),
		but: words( '‹Recht,?› ' ),
	},
	onlyService: {
		says: words(
			'‹Zwecke?›…‹(immer|stets|nur|ausschließlich)›…(Auftrag|Bestellung|Vertrag)'
		),
	},
	improvement: {
		says: words(
			'(Dienste|Leistungen|Website|Webseite|Angebot)…‹(verbessern|Verbesserung)',
			'‹Verbesserung›…(Dienste|Leistungen|Website|Webseite|Angebot)'
		),
		but: words( nicht ),
	},
	noOwnUse: {
		says: words(
			`${ nicht }…(für|zu) (seine |ihre )?eigene[nr]? (Zwecke?n?|Gebrauch|Rechnung)`
		),
	},
	improvesOwn: {
		says: words(
			'(nutzen|verwenden|behält|darf|kann)…(verbesser|Verbesserung)',
			'(Verbesserung|verbessern)…(nutzen|verwenden)'
		),
		but: words( nicht ),
	},
	sharesOn: {
		says: words(
			'(mit|an) Dritte[n]?…(teilen|weitergeben|weiterzugeben|teilt|gibt)',
			'(teilen|teilt|weitergeben)…(mit|an) Dritte'
		),
		but: words( nicht, 'außer', '‹(welche[nr]?|wem)›' ),
	},
	noSharing: {
		says: words(
			`Daten…${ nicht }…‹Dritten?›…(weitergegeben|weitergeben|weiter|übermittelt|verkauft|geteilt)`,
			`${ nicht } (an|mit) Dritten?…(weitergegeben|weiter|übermittelt|verkauft|geteilt)`
		),
		but: words(
			'kommerziell',
			'Auftragsverarbeiter',
			'genannt',
			'oben',
			'unten',
			'Werbung'
		),
	},
	insideOnly: {
		says: words(
			'‹(ausschließlich|nur)›…(innerhalb|in) (der|des) (EU|EWR|Europäischen)',
			`${ nicht } außerhalb (der|des) (EU|EWR|Europäischen)`,
			`verlassen…(EU|EWR|Europäisch)…${ nicht }`
		),
	},
	agreement: {
		says: words( '(vertrage?s?|vereinbarung)›' ),
		but: words( `${ nicht }…(vertrag|vereinbarung)` ),
	},
	secureConnection: {
		says: words(
			'‹(Website|Webseite|Seite|Shop|Formulare?|Verbindung)›…(SSL|TLS|https|verschlüsselte Verbindung)',
			'(SSL|TLS|https|verschlüsselte Verbindung)…‹(Website|Webseite|Seite|Shop|Verbindung)›'
		),
	},
} satisfies Partial< Words[ 'claims' ] >;
