/** Sentences that take away what the law gives. */
import { words } from '../../text';
import type { Words } from '../types';
import { nicht } from './terms';

export const limits = {
	consentByUse: {
		says: words(
			'‹(durch|mit)›…‹(Nutzung|Verwendung|Besuch|Weitersurfen)›…(stimmen|einverstanden|akzeptieren|willigen)'
		),
		but: words( nicht ),
	},
	vagueParties: {
		says: words(
			'(sorgfältig )?(ausgewählte[nr]?|vertrauenswürdige[nr]?) (Dritte[n]?|Partner[n]?)'
		),
		but: words( nicht ),
	},
	fee: {
		says: words(
			'‹(Kosten|Gebühr|Entgelt|Gebühren)›…(berechne|verlang|erheben|in Rechnung|zahlen)',
			'(berechnen|verlangen|erheben)…‹(Gebühr|Entgelt|Kosten)›'
		),
		but: words(
			'kostenlos',
			'unentgeltlich',
			'‹(kein|keine|keinerlei)›',
			'offenkundig',
			'exzessiv',
			'unbegründet',
			'Versand',
			'Liefer',
			'Widerspruch'
		),
	},
	identityPaper: {
		says: words(
			'‹(Kopie|Scan|Foto)›…(Ausweis|Personalausweis|Reisepass|Führerschein)',
			'(Ausweis|Personalausweis|Pass)kopie'
		),
		but: words( nicht ),
	},
	serviceEnds: {
		says: words(
			'‹(Dienste?|Leistungen?|Vertrag)›…(nicht (mehr|länger)|beende|einstell)'
		),
	},
	checkOften: {
		says: words(
			'(regelmäßig)…(lesen|prüfen|besuchen|informieren|nachsehen|einsehen)',
			'(lesen|prüfen|besuchen)…regelmäßig'
		),
	},
} satisfies Partial< Words[ 'claims' ] >;
