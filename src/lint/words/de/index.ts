/** German, of Germany, Austria, Belgium and Luxembourg. */
import { words } from '../../text';
import type { Words } from '../types';
import { cookies } from './cookies';
import { data } from './data';
import { firm } from './firm';
import { limits } from './limits';
import { tells } from './tells';
import { daten } from './terms';

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
	tells,
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
	kinds: [
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
	claims: { ...firm, ...data, ...limits, ...cookies },
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
