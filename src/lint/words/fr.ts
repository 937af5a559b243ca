/** French, of Belgium, France and Luxembourg. */
import { words } from '../text';
import type { Words } from './types';

const pas = '‹(pas|jamais|aucune?s?|ne|ni)›';
const donnees = '(données|informations)';

export const fr: Words = {
	headings: {
		purposes: 'Pourquoi nous utilisons les données',
		bases: 'Finalités et bases légales',
		recipients: 'Qui reçoit les données',
		retention: 'Combien de temps nous conservons les données',
		rights: 'Vos droits',
		complaints: 'Réclamations',
		contact: 'Contact',
		security: 'Sécurité',
	},
	tells: {
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
			says: words(
				'profilage',
				'décisions? (individuelles? )?automatisée'
			),
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
	},
	bases: [
		words( '‹consentement›' ),
		words(
			"exécution (du|d'un|de notre|de votre|de la) (contrat|commande)",
			'exécuter (le|un|notre|votre) contrat'
		),
		words( 'obligations? (légales?|juridiques?)' ),
		words( 'intérêts? légitimes?' ),
		words( 'intérêt public' ),
		words( 'intérêts? vita(l|ux)' ),
	],
	right: words( '‹droits?›', '‹vous pouvez›', '‹pouvez-vous›' ),
	rights: {
		access: {
			says: words( '‹accès›', '‹accéder›', '‹copie de vos données' ),
		},
		rectification: {
			says: words(
				'rectif',
				`corriger…${ donnees }`,
				`${ donnees }…(corrig|modifi)`,
				`modifier…${ donnees }`
			),
		},
		erasure: {
			says: words(
				'effac',
				`supprim…${ donnees }`,
				`${ donnees }…supprim`,
				'suppression',
				'‹oubli›'
			),
			but: words( 'cookie', 'navigateur' ),
		},
		restriction: { says: words( '‹limitation', '‹limiter' ) },
		objection: { says: words( 'opposition', '‹opposer›' ) },
		portability: {
			says: words(
				'portabilité',
				`(transmettre|transférer)…${ donnees }…autre`,
				`${ donnees }…(transmises|transférées) à un autre`
			),
		},
	},
	data: [
		words( '‹(pré)?noms?›' ),
		words( '‹(e-?mail|courriel|adresse électronique|adresse e-?mail)' ),
		words( '‹adresses?›(?! (IP|e-?mail|électronique))' ),
		words( 'téléphone', '‹gsm' ),
		words( 'naissance' ),
		words(
			'données de paiement',
			'compte bancaire',
			'‹IBAN›',
			'carte bancaire'
		),
		words( '‹commandes?›', 'achats›' ),
		words( 'mot de passe', 'mots de passe', 'identifiants' ),
		words( '‹photo' ),
		words( 'numéro de TVA' ),
		words( 'messages? que vous', 'contenu de (votre|vos) message' ),
	],
	claims: {
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
		ipAddress: {
			says: words( '‹adresses? IP›' ),
			but: words(
				'tronqué',
				'anonymisé',
				'raccourci',
				'masqué',
				`${ pas } (conserv|enregistr)`
			),
		},
		metadata: { says: words( 'métadonnées', 'méta-données' ) },
		notPersonal: {
			says: words(
				"‹(ne|n')( )?(sont|est|constituent?|constitue)›.{0,40}?(pas|aucune?)( des| une)?( donnée| données| information| informations)?( à caractère)? ?(personnel|identifi)",
				'‹(sont|est)› anonym'
			),
		},
		vagueRetention: {
			says: words(
				'(aussi longtemps que|pas plus longtemps que|la durée|le temps|tant que)…‹(nécessaire|requis|requise)›',
				'(délais?|durées?) (légaux|légales?|légal|applicables?)',
				'délai de conservation (légal|applicable)'
			),
		},
		forever: {
			says: words(
				'indéfiniment',
				'durée indéterminée',
				'durée illimitée',
				'sans limite de temps'
			),
			but: words( pas ),
		},
		invoices: { says: words( 'facture', 'comptab', 'fiscal' ) },
		announcesContact: {
			says: words(
				'coordonnées…(à la fin|en bas|ci-dessous|fin de)',
				'(à la fin|en bas|ci-dessous)…coordonnées'
			),
		},
		announcesData: {
			says: words(
				'‹quelles (données|informations)( personnelles| à caractère personnel)? nous (collectons|traitons|recueillons)'
			),
		},
		announcesSecurity: {
			says: words(
				'quelles? (mesures|techniques) de sécurité',
				'qui (y )?a accès'
			),
		},
		security: {
			says: words(
				'chiffr',
				'‹(SSL|TLS)',
				'pare-feu',
				'sauvegarde',
				'double authentification',
				'deux facteurs',
				'mots? de passe'
			),
		},
		effective: {
			says: words(
				'en vigueur',
				'applicable à partir',
				'prend effet',
				'(dernière|mise) (mise )?à jour',
				'modifiée? le',
				'version du'
			),
		},
		answers: {
			says: words( 'répon', 'réponse', 'demande', 'réagi' ),
			but: words(
				'supplémentaire',
				'de plus',
				'complex',
				'compliqu',
				'prolong',
				'conserv',
				'sauvegarde',
				'rétractation',
				'retour',
				'livraison'
			),
		},
		consentByUse: {
			says: words(
				'‹en (utilisant|visitant|naviguant|poursuivant|continuant)›…(accept|consent)',
				"‹(l'utilisation|la visite|la poursuite)›…(vaut|implique|emporte)…(accept|consent)"
			),
			but: words( pas ),
		},
		vagueParties: {
			says: words(
				'(tiers|partenaires) (soigneusement )?(sélectionnés|choisis|de confiance)'
			),
			but: words( pas ),
		},
		fee: {
			says: words(
				'‹(frais|coût|rémunération)›…(demand|factur|réclam|exig|pay)',
				'(facturons|demandons)…‹frais›'
			),
			but: words(
				'gratuit',
				'‹(aucune?s?|sans|pas)›',
				'manifestement',
				'excessi',
				'infondé',
				'livraison',
				'oppos'
			),
		},
		identityPaper: {
			says: words(
				"‹(copie|scan|photo)›…(carte d'identité|pièce d'identité|document d'identité|passeport|permis de conduire)"
			),
			but: words( pas ),
		},
		serviceEnds: {
			says: words(
				'‹(services?|contrat)›…(ne plus|plus pouvoir|prend fin|résili|arrêt)',
				'(ne pourrons plus|ne plus)…‹(services?|contrat)›'
			),
		},
		checkOften: {
			says: words(
				'(régulièrement|périodiquement)…(consult|vérifi|visit|relire)',
				'(consult|vérifi|visit|reli)…(régulièrement|périodiquement)'
			),
		},
		cookieKinds: {
			says: words(
				"cookies…(analyti|d'analyse|traçage|suivi|marketing|publicit|statisti)",
				'(analytiques|publicitaires|statistiques)…cookies'
			),
			but: words( pas ),
		},
		tracking: {
			says: words(
				'cookies…(traçage|suivi|marketing|publicit|ciblage|tracking)'
			),
			but: words( pas ),
		},
		cookiesByBrowser: {
			says: words( 'cookies…navigateur', 'navigateur…cookies' ),
			but: words( 'petit fichier' ),
		},
		cookieConsent: {
			says: words(
				'cookies?…(consent|accept|accord|bandeau)',
				'(consent|accept|accord|bandeau)…cookie'
			),
		},
		functionalCookies: {
			says: words( 'cookies…(technique|fonctionn|nécessaire|essentiel)' ),
		},
		optimising: {
			says: words( 'cookies…optimis' ),
			but: words( pas, 'consentement' ),
		},
		announcesCookies: {
			says: words(
				'cookies…(mentionné|énuméré|indiqué|listé|repris)…(déclaration|politique|ci-dessous)',
				'(ci-dessous)…(liste|tableau)…cookies'
			),
		},
	},
	common: words(
		'‹(le|la|les|des|du|et|nous|vous|vos|votre|pour|avec|une|est|sont)›'
	),
	securityHeading: words( 'sécurité', 'sécuris', '‹accès aux' ),
	span: words(
		'‹(?<count>\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quatorze|vingt|vingt et un|trente|quarante-cinq|soixante|quatre-vingt-dix) ((?<day>jours?)|(?<week>semaines?)|(?<month>mois)|(?<year>ans?|années?))›( (?<working>ouvrables|ouvrés))?'
	),
	numbers: {
		un: 1,
		une: 1,
		deux: 2,
		trois: 3,
		quatre: 4,
		cinq: 5,
		six: 6,
		sept: 7,
		huit: 8,
		neuf: 9,
		dix: 10,
		quatorze: 14,
		vingt: 20,
		'vingt et un': 21,
		trente: 30,
		'quarante-cinq': 45,
		soixante: 60,
		'quatre-vingt-dix': 90,
	},
	date: words(
		'‹\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}›',
		'‹\\d{4}-\\d{2}-\\d{2}›',
		'‹\\d{1,2}(er)? (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \\d{4}›'
	),
	outdated: [
		{
			says: words( 'loi du 8 décembre 1992' ),
			name: 'loi du 8 décembre 1992',
		},
		{ says: words( 'directive 95/46' ), name: 'Directive 95/46/CE' },
		{
			says: words( '‹G29›', "groupe (de l'article|article) 29" ),
			name: 'Groupe de l’article 29',
		},
	],
	personal: [
		[
			/\bn(?:'|’)est pas (une donnée (?:à caractère )?personnelle?)/iu,
			'est $1',
		],
		[
			/\bne sont pas (des données (?:à caractère personnel|personnelles))/iu,
			'sont $1',
		],
	],
};
