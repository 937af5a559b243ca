/** What a policy must tell. */
import { words } from '../../text';
import type { Words } from '../types';

export const tells: Words[ 'tells' ] = {
	purposes: {
		says: words( '‹doel(en|einden)?›', 'gebruiken (wij|we)?…‹(om|voor)›' ),
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
};
