/** What is said of data: what it is, how long it is kept, and what the text announces. */
import { words } from '../../text';
import type { Words } from '../types';
import { niet } from './terms';

export const data = {
	ipAddress: {
		says: words( '‹IP[- ]?adres(sen)?›' ),
		but: words(
			'ingekort',
			'geanonimiseerd',
			'gemaskeerd',
			'afgekapt',
			'‹IP[- ]?adres(sen)?›…(slaan|bewaren)…‹niet›'
		),
	},
	metadata: { says: words( 'metadata', 'metagegevens' ) },
	notPersonal: {
		says: words(
			'‹(is|zijn|betreft|betreffen|vormt|vormen|geldt|gelden)›.{0,40}?(geen (persoonsgegeven|persoonlijke gegevens|persoonlijke informatie)|niet (persoonlijk|herleidbaar)|anoniem)'
		),
	},
	vagueRetention: {
		says: words(
			'(niet langer|zo ?lang)…‹(nodig|noodzakelijk|vereist)›',
			'(toepasselijke|geldende|wettelijke) (bewaar)?termijn'
		),
	},
	forever: {
		says: words(
			'voor onbepaalde tijd',
			'onbeperkt bewaard',
			'voor altijd bewaard',
			'(bewaren|bewaard)…(onbeperkt|altijd|oneindig)'
		),
		but: words( niet ),
	},
	invoices: {
		says: words( 'factuur', 'facturen', 'boekhoud', 'fiscale' ),
	},
	announcesContact: {
		says: words(
			'contactgegevens…(einde|onderaan|hieronder|onderstaand)',
			'(einde|onderaan|hieronder|onderstaande?)…contactgegevens'
		),
	},
	announcesData: {
		says: words(
			'‹welke (persoonlijke |persoons)?gegevens (wij|we)…(verzamelen|verwerken)'
		),
	},
	announcesSecurity: {
		says: words( 'welke beveiliging', 'wie (er )?toegang heeft' ),
	},
	security: {
		says: words(
			'versleutel',
			'encrypt',
			'‹(SSL|TLS)',
			'firewall',
			'‹back-?ups?›',
			'tweestaps',
			'tweefactor',
			'wachtwoord'
		),
	},
	effective: {
		says: words(
			'ingangsdatum',
			'van kracht',
			'geldig vanaf',
			'(laatst|voor het laatst) (gewijzigd|bijgewerkt|aangepast|herzien)',
			'in werking',
			'‹versie (van|d\\.d\\.)'
		),
	},
	answers: {
		says: words(
			'reactie',
			'antwoord',
			'reageren',
			'gevolg aan',
			'verzoek',
			'aanvraag'
		),
		but: words(
			'‹(extra|langer|ingewikkeld|complex)',
			'maanden meer',
			'nog (twee|2) maanden',
			'verleng',
			'bewaar',
			'bewaren',
			'back-?up',
			'logbestand',
			'retour',
			'herroep',
			'lever'
		),
	},
} satisfies Partial< Words[ 'claims' ] >;
