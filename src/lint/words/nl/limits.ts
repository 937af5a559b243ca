/** Sentences that take away what the law gives. */
import { words } from '../../text';
import type { Words } from '../types';
import { niet } from './terms';

export const limits = {
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
} satisfies Partial< Words[ 'claims' ] >;
