/** Dutch, of Belgium and of the Netherlands. */
import { words } from '../../text';
import type { Words } from '../types';
import { cookies } from './cookies';
import { data } from './data';
import { firm } from './firm';
import { limits } from './limits';
import { tells } from './tells';
import { gegevens } from './terms';

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
	tells,
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
	kinds: [
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
	claims: { ...firm, ...data, ...limits, ...cookies },
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
