/** What a firm says that it never does, or always. */
import { words } from '../../text';
import type { Words } from '../types';
import { pas } from './terms';

export const firm = {
	noMarketing: {
		says: words(
			`${ pas }…(marketing|publicit|prospection|newsletter|promotionnel)`,
			'(marketing|publicité|prospection)…‹(jamais|aucune?)›'
		),
		but: words(
			'consentement',
			'sauf',
			'‹(souhaitez|voulez|désirez|plus)›',
			'‹tiers›',
			'oppos'
		),
	},
	noProfiling: {
		says: words(
			`${ pas }…(profilage|profils›|décisions? (individuelles? )?automatisée)`
		),
		but: words( '‹droit de›' ),
	},
	onlyService: {
		says: words(
			'(finalité|‹but›)…‹(toujours|uniquement|exclusivement|seulement)›…(commande|mission|contrat)'
		),
	},
	improvement: {
		says: words( '(améliorer|amélioration)…(services|site|produits)' ),
		but: words( pas ),
	},
	noOwnUse: {
		says: words(
			`${ pas }…(pour|à) (ses|leurs|des) (propres )?(fins|finalités|besoins|usages?)( propres)?`
		),
	},
	improvesOwn: {
		says: words(
			'(utiliser|utilise|peut|réserve)…(améliorer|amélioration)'
		),
		but: words( pas ),
	},
	sharesOn: {
		says: words(
			'(partager|partage|communiquer|transmettre|transmet)…(avec|à) des tiers'
		),
		but: words( pas, 'sauf', '‹(quelles?|quels?|qui)›' ),
	},
	noSharing: {
		says: words(
			`(données|informations)…${ pas }…(partagées|communiquées|transmises|vendues|cédées)…‹tiers›`,
			`${ pas }…(partageons|communiquons|transmettons|vendons)…‹tiers›`
		),
		but: words(
			'commerci',
			'sous-traitants',
			'ci-dessus',
			'ci-dessous',
			'mentionnés',
			'marketing'
		),
	},
	insideOnly: {
		says: words(
			"‹(uniquement|exclusivement|seulement)›…(dans|au sein de) (l'|la )?(UE|EEE|Union|Espace économique)",
			`${ pas }…(hors|en dehors|quittent)( de)? (l'|la )?(UE|EEE|Union européenne|Espace)`
		),
	},
	agreement: {
		says: words( '‹(contrat|accord|convention)›' ),
		but: words( `${ pas }…(contrat|accord|convention)` ),
	},
	secureConnection: {
		says: words(
			'‹(site|boutique|formulaires?|connexion)›…(SSL|TLS|https|connexion chiffrée)',
			'(SSL|TLS|https|connexion chiffrée)…‹(site|boutique|connexion)›'
		),
	},
} satisfies Partial< Words[ 'claims' ] >;
