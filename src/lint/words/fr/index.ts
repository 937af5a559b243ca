/** French, of Belgium, France and Luxembourg. */
import { words } from '../../text';
import type { Words } from '../types';
import { cookies } from './cookies';
import { data } from './data';
import { firm } from './firm';
import { limits } from './limits';
import { tells } from './tells';
import { donnees } from './terms';

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
	tells,
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
	kinds: [
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
	claims: { ...firm, ...data, ...limits, ...cookies },
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
