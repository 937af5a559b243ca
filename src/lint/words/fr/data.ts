/** What is said of data: what it is, how long it is kept, and what the text announces. */
import { words } from '../../text';
import type { Words } from '../types';
import { pas } from './terms';

export const data = {
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
} satisfies Partial< Words[ 'claims' ] >;
