/** Sentences that take away what the law gives. */
import { words } from '../../text';
import type { Words } from '../types';
import { pas } from './terms';

export const limits = {
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
} satisfies Partial< Words[ 'claims' ] >;
