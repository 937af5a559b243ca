/** What a policy must tell. */
import { words } from '../../text';
import type { Words } from '../types';
import { daten, nicht } from './terms';

export const tells: Words[ 'tells' ] = {
	purposes: {
		says: words( '‹Zwecke?n?›', 'verwenden wir…‹(um|für|zur|zum)›' ),
	},
	basis: { says: words( 'Rechtsgrundlage', '‹Art(ikel|\\.)? 6›' ) },
	interest: { says: words( 'berechtigte[nrsm]? Interesse' ) },
	recipients: {
		says: words(
			'Empfänger',
			'‹Dritte[nr]?›',
			'Auftragsverarbeiter',
			'weitergegeben',
			'weitergeben'
		),
	},
	transfers: {
		says: words(
			'Drittland',
			'Drittländer',
			'Drittstaat',
			'außerhalb (der|des) (EU|EWR|Europäischen)',
			'Standardvertragsklausel',
			'Angemessenheitsbeschluss',
			'‹USA›',
			'Vereinigte[n]? Staaten'
		),
	},
	safeguards: {
		says: words(
			'Standardvertragsklausel',
			'Standarddatenschutzklausel',
			'Angemessenheitsbeschl',
			'geeignete Garantien',
			'geeigneter Garantien',
			'interne Datenschutzvorschriften',
			'Data Privacy Framework',
			'‹Art(ikel|\\.)? 4[5679]›'
		),
	},
	retention: {
		says: words(
			'Speicherdauer',
			'(speichern|aufbewahr|bewahren)',
			'gespeichert',
			'Aufbewahrung',
			'gelöscht, (sobald|wenn|nach)'
		),
	},
	consent: { says: words( 'Einwilligung', '‹eingewilligt›' ) },
	withdrawal: {
		says: words(
			'Einwilligung…(widerruf|widerrufen|zurückzieh)',
			'(widerruf|widerrufen|zurückzieh)…Einwilligung'
		),
	},
	complaint: { says: words( 'Beschwerde', '‹beschweren›' ) },
	supervisor: {
		says: words(
			'behörde',
			'beauftragte',
			'Kommission',
			'Datenschutzstelle'
		),
	},
	required: {
		says: words(
			'‹müssen Sie…(ausfüllen|angeben)',
			'‹Sie…(ausfüllen|angeben) müssen',
			'ohne (sie|dies|das|diese)…können wir…nicht',
			'(verpflichtet|erforderlich|notwendig|vorgeschrieben)…(bereitzustellen|bereitstellen|Bereitstellung|anzugeben|angeben|mitzuteilen)',
			'(Bereitstellung|Angabe)…(erforderlich|vorgeschrieben|verpflichtet|freiwillig|notwendig)',
			`(geben|stellen) Sie…${ nicht }…(können|kann) wir`,
			`ohne diese (Daten|Angaben)…${ nicht }`
		),
	},
	profiling: {
		says: words(
			'Profiling',
			'automatisierte[nr]? (Einzel)?(Entscheidung|fallentscheidung)',
			'automatisierte[nr]? Entscheidungsfindung'
		),
	},
	source: {
		says: words(
			`${ daten }…(von|aus) (Dritten|anderen|öffentlich)`,
			'(Quelle|Herkunft) (der|Ihrer) (personenbezogenen )?Daten',
			'(erhalten|beziehen) wir…von'
		),
	},
	marketingObjection: {
		says: words(
			'(Widerspruch|widersprechen|Widerspruchsrecht)…(Werbung|Direktwerbung|Marketing|Newsletter)',
			'(Werbung|Direktwerbung|Newsletter|Marketing)…(widersprechen|Widerspruch|abmelden|abbestellen)',
			'(abmelden|abbestellen)…Newsletter'
		),
	},
};
