/** Dutch, of Belgium and of the Netherlands. */
import { words } from '../text';
import type { Words } from './types';

const gegevens = '((persoons|klant)?gegevens|persoonlijke gegevens|informatie)';
const niet = '‹(niet|nooit|geen)›';

export const nl: Words = {
	headings: {
		purposes: 'Waarvoor we gegevens gebruiken',
		bases: 'Doelen en rechtsgronden',
		recipients: 'Wie de gegevens krijgt',
		retention: 'Hoelang we gegevens bewaren',
		rights: 'Uw rechten',
		complaints: 'Klachten',
		contact: 'Contact',
		security: 'Beveiliging',
	},
	tells: {
		purposes: {
			says: words(
				'‹doel(en|einden)?›',
				'gebruiken (wij|we)?…‹(om|voor)›'
			),
		},
		basis: {
			says: words(
				'rechtsgrond',
				'grondslag',
				'rechtsbasis',
				'‹(juridische|wettelijke) basis›',
				'‹art(ikel|\\.) 6›'
			),
		},
		interest: { says: words( 'gerechtvaardigde? belang' ) },
		recipients: {
			says: words(
				'‹derden?›',
				'ontvanger',
				'verwerkers?›',
				'‹delen (wij|we)›',
				'gedeeld met'
			),
		},
		transfers: {
			says: words(
				'‹derde land',
				'buiten de (EU|EER|Europese)',
				'doorgifte',
				'modelcontract',
				'standaardcontract',
				'adequaatheids',
				'‹Verenigde Staten›',
				'‹VS›'
			),
		},
		safeguards: {
			says: words(
				'modelcontract',
				'standaardcontract',
				'modelbepaling',
				'standaardbepaling',
				'adequaa?t',
				'bindende bedrijfsvoorschriften',
				'passende waarborgen',
				'Data Privacy Framework',
				'‹art(ikel|\\.) 4[5679]›'
			),
		},
		retention: {
			says: words(
				'bewaar',
				'bewaren',
				'bewaart',
				'opslagperiode',
				'opslagtermijn'
			),
		},
		consent: { says: words( '‹toestemming›' ) },
		withdrawal: {
			says: words(
				'toestemming…(intrek|in te trekken|trekken|herroep)',
				'(intrek|in te trekken|herroep)…toestemming'
			),
		},
		complaint: { says: words( '‹klacht(en)?›' ) },
		supervisor: {
			says: words(
				'autoriteit',
				'toezichthoud',
				'commissie',
				'‹College›',
				'Persoonsgegevens'
			),
		},
		required: {
			says: words(
				'‹(moet (u|je)|(u|je) moet)›…(invullen|opgeven|geven|invult)',
				'zonder (dat|die|deze)…(kunnen|kan) (wij|we)…niet',
				'(verplicht|nodig|noodzakelijk|vereist)…‹(te (verstrekken|geven)|verstrekt|verstrekken|op te geven|opgeeft|in te vullen|invult|geeft)›',
				'‹(verstrekt|opgeeft|geeft|invult)›…(niet|geen)…(kunnen|kan) (wij|we)',
				'‹(niet|geen)›…‹(verstrekt|opgeeft|geeft|invult)›…(kunnen|kan) (wij|we)',
				'zonder (deze|die|uw|je) gegevens…(niet|geen)'
			),
		},
		profiling: {
			says: words(
				'profilering',
				'geautomatiseerde (individuele )?(besluit|beslissing)'
			),
		},
		source: {
			says: words(
				'gegevens…(van|bij|via) (derden|andere (bronnen|partijen)|openbare bronnen)',
				'(bron|herkomst) van…gegevens',
				'‹(verkrijgen|ontvangen|krijgen) (wij|we)…(van|via)›',
				'(afkomstig|verkregen|ontvangen) (van|uit|via)'
			),
		},
		marketingObjection: {
			says: words(
				'bezwaar…(marketing|reclame|nieuwsbrief)',
				'(marketing|reclame|nieuwsbrief|nieuwsbrieven)…(bezwaar|uitschrijven|afmelden|schrijf|meld)',
				'(uitschrijven|afmelden)…(nieuwsbrief|marketing|reclame)'
			),
		},
	},
	bases: [
		words( '‹toestemming›' ),
		words(
			'(uitvoering|uitvoeren|sluiten) van (de|een|onze|uw|je|het)?( )?(overeenkomst|contract)',
			'overeenkomst…uit te voeren'
		),
		words( 'wettelijke (plicht|verplichting)' ),
		words( 'gerechtvaardigde? belang' ),
		words( 'algemeen belang' ),
		words( 'vitale? belang' ),
	],
	right: words(
		'‹recht(en)?›',
		'‹(u|je|jij) (kunt|kan|mag)›',
		'‹(kunt|kan|mag) (u|je|jij)›'
	),
	rights: {
		access: {
			says: words(
				'‹inzage',
				'‹inzien›',
				'in te zien',
				'inspectie',
				'‹kopie van (uw|je|de) (persoons)?gegevens'
			),
		},
		rectification: {
			says: words(
				'rectificatie',
				'correctie',
				'corrigeren',
				`${ gegevens }…(aan te passen|aanpassen|(te )?wijzigen|(te )?verbeteren)`
			),
		},
		erasure: {
			says: words(
				'wissen',
				'wissing',
				'gewist',
				'verwijder',
				'vergeten',
				'vergetelheid'
			),
			but: words( 'cookie', 'browser' ),
		},
		restriction: { says: words( 'beperk(en|ing|t)›' ) },
		objection: { says: words( 'bezwaar' ) },
		portability: {
			says: words(
				'overdraagba',
				'dataportabiliteit',
				`${ gegevens }…(over te dragen|overdragen|overgedragen)`,
				'overdracht van (uw|je|de) gegevens'
			),
		},
	},
	data: [
		words( '‹(voor|achter|bedrijfs)?na(am|men)›' ),
		words( '‹e-?mail(adres(sen)?)?›' ),
		words(
			'(?<!IP-)(?<!IP )‹(post|woon|thuis|factuur|lever|bezoek)?(adres(sen)?|adresgegevens)›'
		),
		words( 'telefoon', '‹gsm' ),
		words( 'geboorte' ),
		words(
			'betaalgegevens',
			'betalingsgegevens',
			'bankrekening',
			'‹IBAN›',
			'rekeningnummer'
		),
		words( '‹bestelling', 'aankopen›', 'aankoopgeschiedenis' ),
		words( 'wachtwoord', 'inloggegevens' ),
		words( "‹foto'?s?›" ),
		words( 'btw-?nummer', 'ondernemingsnummer' ),
		words( 'berichten? die (u|je)', 'inhoud van (uw|je|het) bericht' ),
	],
	claims: {
		noMarketing: {
			says: words(
				`${ niet }…(marketing|reclame|nieuwsbrie|promotionele)`,
				'(marketing|reclame|nieuwsbrie(f|ven))…‹(niet|nooit)›'
			),
			but: words(
				'toestemming',
				'tenzij',
				'‹(wilt|wil|wenst|wens|meer)›',
				'derden',
				'bezwaar'
			),
		},
		noProfiling: {
			says: words(
				`${ niet }…(profilering|profielen|geautomatiseerde (individuele )?(besluit|beslissing))`,
				'niet op een (manier|wijze) waarop dit recht'
			),
			but: words( '‹recht om›', '‹het recht›' ),
		},
		onlyService: {
			says: words(
				'‹doel(en|einden)?›…‹(altijd|uitsluitend|alleen|enkel)›…(opdracht|bestelling|overeenkomst)'
			),
		},
		improvement: {
			says: words(
				'(diensten|dienstverlening|website|site|producten)…(te )?‹(verbeteren|optimaliseren)›',
				'‹verbetering›…(diensten|dienstverlening|website|site)',
				'verbeteren van (onze|de) (diensten|website|site)'
			),
			but: words( `${ niet }` ),
		},
		noOwnUse: {
			says: words(
				`${ niet }…(voor|ten behoeve van) ((hun|zijn|haar) )?eigen (doeleinden|doel|doelen|gebruik|rekening)`
			),
		},
		improvesOwn: {
			says: words(
				'(te gebruiken|gebruikt|mag|kan|behoudt)…‹(verbetering|verbeteren)›',
				'‹(verbetering|verbeteren)›…(te gebruiken|gebruikt)'
			),
			but: words( niet ),
		},
		sharesOn: {
			says: words(
				'(te delen|deelt|gedeeld|delen|doorgeven|door te geven|geeft…door|verstrekken|verstrekt)…(met|aan) derden',
				'(met|aan) derden…(te delen|delen|deelt|doorgeven)'
			),
			but: words( niet, 'behalve', '‹(welke|wie)›' ),
		},
		noSharing: {
			says: words(
				`gegevens…${ niet }…(gedeeld|delen|doorgegeven|doorgeven|verstrekt|verstrekken)…‹derden›`,
				`(delen|deelt|geven|verstrekken) (wij|we)?…gegevens…${ niet }…‹derden›`
			),
			but: words(
				'commerci',
				'verwerkers',
				'hierboven',
				'hieronder genoemd',
				'marketing'
			),
		},
		insideOnly: {
			says: words(
				'‹(uitsluitend|alleen|enkel)›…(binnen|in) (de )?(EU|EER|Europese (Unie|Economische))',
				`${ niet } (naar landen )?buiten de (EU|EER|Europese)`,
				'(verlaten|verlaat)…(EU|EER|Europese)…‹(niet|nooit)›',
				'(verlaten|verlaat)…‹(niet|nooit)›…(EU|EER|Europese)'
			),
		},
		agreement: {
			says: words( 'overeenkomst', 'verwerkerscontract' ),
			but: words( `${ niet }…overeenkomst` ),
		},
		secureConnection: {
			says: words(
				'‹(website|site|webwinkel|formulier(en)?|verbinding)›…(SSL|TLS|https|versleutelde verbinding)',
				'(SSL|TLS|https|versleutelde verbinding)…‹(website|site|webwinkel|verbinding)›'
			),
		},
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
		consentByUse: {
			says: words(
				'‹door›…‹(gebruik|gebruiken|bezoeken|surfen|bezoek)›…(akkoord|stemt? (u|je)|stem je|aanvaard|accepteer)'
			),
			but: words( niet ),
		},
		vagueParties: {
			says: words(
				'(zorgvuldig )?(geselecteerde|vertrouwde|betrouwbare) (derden|partners|partijen)'
			),
			but: words( niet ),
		},
		fee: {
			says: words(
				'‹(kosten|vergoeding|administratiekosten)›…(in rekening|aanrekenen|aangerekend|betalen)',
				'(reken(en|t)|vragen)…‹(kosten|vergoeding|administratiekosten)›'
			),
			but: words(
				'kosteloos',
				'gratis',
				'‹geen›',
				'kennelijk',
				'buitensporig',
				'ongegrond',
				'bezwaar',
				'levering',
				'verzend'
			),
		},
		identityPaper: {
			says: words(
				'‹(kopie|afschrift|scan|foto)›…(identiteits(kaart|bewijs|document)|paspoort|ID-?kaart|rijbewijs)'
			),
			but: words( '‹(geen|nooit|niet)›' ),
		},
		serviceEnds: {
			says: words(
				'‹(dienst(en)?|service|dienstverlening|overeenkomst)›…(niet (langer|meer)|beëindig|stopgezet|stopzetten)'
			),
		},
		checkOften: {
			says: words(
				'(regelmatig|geregeld)…(raadple|bekijk|controle|na te (lezen|kijken)|bezoek)',
				'(raadple|bekijk|controle|lees)…(regelmatig|geregeld)'
			),
		},
		cookieKinds: {
			says: words(
				'(analytische|analyse|tracking|trackings|marketing|advertentie|statistische|social ?media)…cookies',
				'cookies…(analytisch|tracking|marketing|advertenti|statistie)'
			),
			but: words( '‹(geen|niet|nooit)›' ),
		},
		tracking: {
			says: words(
				'(tracking|marketing|advertentie|targeting)[ -]?cookies',
				'cookies…(volgen|tracking|advertenti|targeting)',
				'(tracking|advertentie)…cookies'
			),
			but: words( '‹(geen|niet|nooit)›' ),
		},
		cookiesByBrowser: {
			says: words( 'cookies…(browser)…', 'browser…cookies' ),
			but: words( '‹opgeslagen wanneer›', '‹klein tekstbestand' ),
		},
		cookieConsent: {
			says: words(
				'cookies?…(toestemming|akkoord|accepteert|instemt|cookiemelding|cookiebanner)',
				'(toestemming|akkoord|accepteert|instemt|cookiemelding|cookiebanner)…cookie',
				'cookiemelding',
				'cookiebanner'
			),
		},
		functionalCookies: {
			says: words(
				'cookies…(technisch|functione|noodzakelijk)',
				'(technische|functionele|noodzakelijke|strikt noodzakelijke)…cookies'
			),
		},
		optimising: {
			says: words( 'cookies…optimalis' ),
			but: words( '‹(geen|niet|nooit)›', 'toestemming' ),
		},
		announcesCookies: {
			says: words(
				'cookies…(vermeld|opgenomen|opgesomd|genoemd)…(verklaring|beleid|hieronder|onderstaand)',
				'(hieronder|onderstaand)…(lijst|overzicht|tabel)…cookies'
			),
		},
	},
	common: words(
		'‹(de|het|een|en|van|wij|we|uw|je|niet|wordt|worden|voor|met|op)›'
	),
	securityHeading: words( 'beveilig', 'veiligheid', 'toegang' ),
	span: words(
		'‹(?<count>\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|veertien|twintig|eenentwintig|dertig|vijfenveertig|zestig|negentig) ((?<working>werk)|kalender)?((?<day>dag(en)?)|(?<week>we(ek|ken))|(?<month>maand(en)?)|(?<year>jaar|jaren))›'
	),
	numbers: {
		een: 1,
		één: 1,
		twee: 2,
		drie: 3,
		vier: 4,
		vijf: 5,
		zes: 6,
		zeven: 7,
		acht: 8,
		negen: 9,
		tien: 10,
		veertien: 14,
		twintig: 20,
		eenentwintig: 21,
		dertig: 30,
		vijfenveertig: 45,
		zestig: 60,
		negentig: 90,
	},
	date: words(
		'‹\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}›',
		'‹\\d{4}-\\d{2}-\\d{2}›',
		'‹\\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \\d{4}›'
	),
	outdated: [
		{
			says: words( 'Wet bescherming persoonsgegevens', '‹Wbp›' ),
			name: 'Wet bescherming persoonsgegevens',
		},
		{
			says: words( '(Privacywet|wet) van 8 december 1992' ),
			name: 'wet van 8 december 1992',
		},
		{ says: words( 'richtlijn 95/46' ), name: 'Richtlijn 95/46/EG' },
		{
			says: words( 'Groep (artikel )?29', 'artikel 29-werkgroep' ),
			name: 'Groep artikel 29',
		},
	],
	personal: [
		[ /\bis geen (persoonsgegeven)\b/iu, 'is een $1' ],
		[
			/\bzijn geen (persoonsgegevens|persoonlijke gegevens)\b/iu,
			'zijn $1',
		],
	],
};
