/** What a policy must tell. */
import { words } from '../../text';
import type { Words } from '../types';
import { donnees, pas } from './terms';

export const tells: Words[ 'tells' ] = {
	purposes: {
		says: words( 'finalité', '‹buts?›', '‹utilisons›…‹(pour|afin)›' ),
	},
	basis: {
		says: words(
			'(base|bases|fondement|fondements) (légale?s?|juridiques?)',
			'‹art(icle|\\.) 6›'
		),
	},
	interest: { says: words( 'intérêts? légitimes?' ) },
	recipients: {
		says: words(
			'destinataire',
			'‹tiers›',
			'sous-traitant',
			'partag',
			'communiqu'
		),
	},
	transfers: {
		says: words(
			'pays tiers',
			"hors (de )?(l'|la )?(UE|EEE|Union|Espace)",
			"(dehors|extérieur) de (l'|la )?(UE|EEE|Union|Espace)",
			'transfert',
			'clauses contractuelles types',
			"décision d'adéquation",
			'‹États-Unis›',
			'‹Etats-Unis›'
		),
	},
	safeguards: {
		says: words(
			'clauses contractuelles',
			'adéquation',
			'garanties appropriées',
			"règles d'entreprise contraignantes",
			'Data Privacy Framework',
			'‹art(icle|\\.) 4[5679]›'
		),
	},
	retention: {
		says: words( 'conserv', 'durée de stockage', 'gardons', 'gardées' ),
	},
	consent: { says: words( '‹consentement›' ) },
	withdrawal: {
		says: words(
			'(retir|révoqu)…consentement',
			'consentement…(retir|révoqu)'
		),
	},
	complaint: { says: words( '‹(réclamations?|plaintes?)›' ) },
	supervisor: { says: words( 'autorité', 'commission', 'CNIL' ) },
	required: {
		says: words(
			'‹devez›…(remplir|fournir|donner|indiquer)',
			'sans (cela|elles|ces)…‹pouvons›',
			'(obligatoire|nécessaire|tenue?s?|exigée?s?|requise?s?|obligée?s?)…‹(fournir|fournissez|fourniture|communiquer|donner|indiquer)',
			'‹(fournir|fourniture|communication)›…(obligatoire|nécessaire|exigée|requise)',
			`‹si›…(fournissez|communiquez|donnez)…${ pas }`,
			`sans ces (données|informations)…${ pas }`
		),
	},
	profiling: {
		says: words( 'profilage', 'décisions? (individuelles? )?automatisée' ),
	},
	source: {
		says: words(
			`${ donnees }…(reçues|obtenues|recueillies|collectées) (auprès|de tiers|d'autres|via)`,
			'(source|origine|provenance) de[s]?…données',
			'(recevons|obtenons)…(de|auprès de) (tiers|autres|nos partenaires)'
		),
	},
	marketingObjection: {
		says: words(
			"oppos…(marketing|prospection|publicit|newsletter|lettre d'information)",
			"(prospection|marketing|newsletter|lettre d'information)…(oppos|désinscri|désabonn)",
			'(désinscri|désabonn)…(newsletter|lettre|marketing)'
		),
	},
};
