/** What is said of data: what it is, how long it is kept, and what the text announces. */
import { words } from '../../text';
import type { Words } from '../types';
import { nicht } from './terms';

export const data = {
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
} satisfies Partial< Words[ 'claims' ] >;
