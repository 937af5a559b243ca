/** German, of Germany, Austria, Belgium and Luxembourg. */
import { words } from '../text';
import type { Words } from './types';

const nicht = '‹(nicht|nie|niemals|kein|keine|keinen|keiner|keinem|keinerlei)›';
const daten = '‹(Daten|Informationen|personenbezogenen? Daten)›';

export const de: Words = {
	headings: {
		purposes: 'Wofür wir Daten verwenden',
		bases: 'Zwecke und Rechtsgrundlagen',
		recipients: 'Wer die Daten erhält',
		retention: 'Wie lange wir Daten speichern',
		rights: 'Ihre Rechte',
		complaints: 'Beschwerden',
		contact: 'Kontakt',
		security: 'Sicherheit',
	},
	tells: {
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
	},
	bases: [
		words( 'Einwilligung' ),
		words(
			'(Erfüllung|Durchführung) (eines|des|unseres|Ihres) Vertrag',
			'Vertrag(e?s)?(erfüllung|durchführung)',
			'vorvertragliche'
		),
		words( '(rechtliche[nr]?|gesetzliche[nr]?) (Verpflichtung|Pflicht)' ),
		words( 'berechtigte[nrsm]? Interesse' ),
		words( 'öffentliche[nrsm]? Interesse' ),
		words( 'lebenswichtige' ),
	],
	right: words(
		'rechte?s?›',
		'rechten›',
		'‹Sie können›',
		'‹können Sie›',
		'‹dürfen Sie›'
	),
	rights: {
		access: {
			says: words(
				'‹Auskunft',
				'‹Kopie Ihrer (personenbezogenen )?Daten',
				'‹Einsicht'
			),
		},
		rectification: {
			says: words( 'Berichtig', 'berichtigen', `korrigieren` ),
		},
		erasure: {
			says: words(
				'Löschung',
				'‹löschen›',
				'‹gelöscht›',
				'Vergessenwerden',
				'‹vergessen'
			),
			but: words( 'Cookie', 'Browser' ),
		},
		restriction: {
			says: words( 'Einschränkung', 'einschränken', 'eingeschränkt' ),
		},
		objection: { says: words( 'Widerspruch', '‹widersprechen›' ) },
		portability: {
			says: words(
				'übertragbarkeit',
				`${ daten }…(zu übertragen|übertragen)`
			),
		},
	},
	data: [
		words( '‹(Vor|Nach|Firmen|Familien)?namen?s?›' ),
		words( '‹E-?Mail(-?Adresse[n]?)?' ),
		words(
			'(?<!IP-)(?<!Mail-)‹(Post|Liefer|Rechnungs)?(Adresse|anschrift|Anschrift)n?›',
			'Postanschrift'
		),
		words( 'Telefon' ),
		words( 'Geburt' ),
		words( 'Zahlungsdaten', 'Bankverbindung', '‹IBAN›', 'Kreditkart' ),
		words( '‹Bestellung', 'Einkäufe' ),
		words( 'Passwort', 'Passwörter', 'Zugangsdaten' ),
		words( '‹Foto' ),
		words( 'Umsatzsteuer-' ),
		words( 'Nachrichten?,? die Sie', 'Inhalt Ihrer Nachricht' ),
	],
	claims: {
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
		ipAddress: {
			says: words( '‹IP-?Adressen?›' ),
			but: words(
				'gekürzt',
				'anonymisiert',
				'maskiert',
				`${ nicht } (gespeichert|speichern)`
			),
		},
		metadata: { says: words( 'Metadaten' ) },
		notPersonal: {
			says: words(
				'‹(ist|sind|handelt|stellt|stellen|gilt|gelten)›.{0,40}?(kein(e[nrs]?)? (personenbezogen|persönlichen)|nicht (personenbezogen|um personenbezogen|als personenbezogen)|anonym)'
			),
		},
		vagueRetention: {
			says: words(
				'(solange|so lange|nicht länger als)…‹(erforderlich|notwendig|nötig)›',
				'(gesetzliche[nr]?|geltende[nr]?|anwendbare[nr]?) (Aufbewahrungs)?frist'
			),
		},
		forever: {
			says: words(
				'auf unbestimmte Zeit',
				'unbegrenzt',
				'unbefristet',
				'für immer'
			),
			but: words( nicht ),
		},
		invoices: { says: words( 'Rechnung', 'Buchhaltung', 'steuer' ) },
		announcesContact: {
			says: words(
				'Kontaktdaten…(am Ende|unten|nachstehend|Ende)',
				'(am Ende|unten|nachstehend)…Kontaktdaten'
			),
		},
		announcesData: {
			says: words(
				'‹welche (personenbezogenen |persönlichen )?Daten wir (erheben|verarbeiten|sammeln)'
			),
		},
		announcesSecurity: {
			says: words( 'welche Sicherheits', 'wer Zugriff', 'wer Zugang' ),
		},
		security: {
			says: words(
				'verschlüssel',
				'‹(SSL|TLS)',
				'Firewall',
				'Sicherungskopie',
				'Backup',
				'Zwei-Faktor',
				'Passwort'
			),
		},
		effective: {
			says: words(
				'in Kraft',
				'gültig ab',
				'gilt ab',
				'zuletzt (geändert|aktualisiert)',
				'‹Stand:?›',
				'Fassung vom'
			),
		},
		answers: {
			says: words( 'antwort', 'Anfrage', 'Antrag', 'Ersuchen' ),
			but: words(
				'weitere',
				'zusätzlich',
				'komplex',
				'kompliziert',
				'länger',
				'verlänger',
				'aufbewahr',
				'gespeichert',
				'speichern',
				'Backup',
				'Rückgabe',
				'Widerruf',
				'Liefer'
			),
		},
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
	},
	common: words(
		'‹(der|die|das|und|wir|Sie|Ihre|Ihrer|nicht|werden|wird|für|mit|von|zu)›'
	),
	securityHeading: words( 'sicherheit', '‹Zugriff auf', '‹Zugang zu' ),
	span: words(
		'‹(?<count>\\d+|eine[snmr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|vierzehn|zwanzig|einundzwanzig|dreißig|fünfundvierzig|sechzig|neunzig) ((?<working>Werk|Arbeits)|Kalender)?((?<day>tage?n?)|(?<week>Wochen?)|(?<month>Monat(e|en|s)?)|(?<year>Jahre?n?s?))›'
	),
	numbers: {
		ein: 1,
		eine: 1,
		eines: 1,
		einen: 1,
		einem: 1,
		einer: 1,
		zwei: 2,
		drei: 3,
		vier: 4,
		fünf: 5,
		sechs: 6,
		sieben: 7,
		acht: 8,
		neun: 9,
		zehn: 10,
		vierzehn: 14,
		zwanzig: 20,
		einundzwanzig: 21,
		dreißig: 30,
		fünfundvierzig: 45,
		sechzig: 60,
		neunzig: 90,
	},
	date: words(
		'‹\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}›',
		'‹\\d{4}-\\d{2}-\\d{2}›',
		'‹\\d{1,2}\\. (Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \\d{4}›'
	),
	outdated: [
		{ says: words( 'Richtlinie 95/46' ), name: 'Richtlinie 95/46/EG' },
		{
			says: words( 'Telemediengesetz', '‹TMG›' ),
			name: 'Telemediengesetz (TMG)',
		},
		{
			says: words(
				'‹TTDSG›',
				'Telekommunikation-Telemedien-Datenschutz-Gesetz'
			),
			name: 'TTDSG',
		},
		{
			says: words( 'Artikel-29-(Datenschutz)?gruppe' ),
			name: 'Artikel-29-Gruppe',
		},
	],
	personal: [
		[ /\bist kein (personenbezogenes Datum)/iu, 'ist ein $1' ],
		[
			/\bsind keine (personenbezogenen Daten|persönlichen Daten)/iu,
			'sind personenbezogene Daten',
		],
	],
};
