/** Names under which a supervisory authority no longer exists. */
import { words } from './text';

export interface Gone {
	says: RegExp;
	country: string;
	/** The year in which the name ended. */
	until: number;
}

export const gone: Gone[] = [
	{
		country: 'NL',
		until: 2016,
		says: words(
			'College (ter )?Bescherming (van )?Persoonsgegevens',
			'Registratiekamer',
			'Dutch Data Protection Commission',
			'niederländische Datenschutzkammer'
		),
	},
	{
		country: 'BE',
		until: 2018,
		says: words(
			'‹Privacycommissie›',
			'Commissie voor de bescherming van de persoonlijke levenssfeer',
			'Commission (de )?la protection de la vie privée',
			'Commission pour la protection de la vie privée',
			'(Ausschuss|Kommission) für den Schutz des Privatlebens',
			'Commission for the Protection of Privacy',
			'Belgian Privacy Commission'
		),
	},
	{ country: 'SE', until: 2021, says: words( '‹Datainspektionen›' ) },
	{
		country: 'PL',
		until: 2018,
		says: words(
			'‹GIODO›',
			'Generalny Inspektor Ochrony Danych',
			'Inspector General for (the Protection of )?Personal Data'
		),
	},
	{
		country: 'HU',
		until: 2012,
		says: words(
			'adatvédelmi biztos',
			'Hungarian Data Protection Commissioner'
		),
	},
	{
		country: 'FI',
		until: 2019,
		says: words( '‹Tietosuojalautakunta', 'Finnish Data Protection Board' ),
	},
	{
		country: 'AT',
		until: 2014,
		says: words(
			'österreichischen? Datenschutzkommission',
			'(?<!europäische )‹Datenschutzkommission›'
		),
	},
	{
		country: 'IE',
		until: 2018,
		says: words(
			'Irish Data Protection Commissioner›',
			'Data Protection Commissioner (of|in|for) Ireland'
		),
	},
	{ country: 'DK', until: 2000, says: words( '‹Registertilsynet›' ) },
	{ country: 'GB', until: 2001, says: words( 'Data Protection Registrar' ) },
];
