/** Sentences that take away what the law gives. */
import { words } from '../../text';
import type { Words } from '../types';
import { not } from './terms';

export const limits = {
	consentByUse: {
		says: words(
			'‹by›…‹(using|visiting|browsing|continuing|use)›…(agree|consent|accept)'
		),
		but: words( not ),
	},
	vagueParties: {
		says: words(
			'(carefully )?(selected|trusted) (third parties|partners|parties)'
		),
		but: words( not ),
	},
	fee: {
		says: words(
			'‹charge›…‹(fee|costs?|you)›',
			'‹(fee|costs?)›…(charged?|payable|apply)'
		),
		but: words(
			'free of charge',
			'‹(no|not|never)›',
			'manifestly',
			'excessive',
			'unfounded',
			'delivery',
			'shipping',
			'object'
		),
	},
	identityPaper: {
		says: words(
			'‹(copy|scan|photo)›…(identity (card|document)|‹ID›|ID card|passport|driving licen[cs]e)'
		),
		but: words( not ),
	},
	serviceEnds: {
		says: words(
			'‹(services?|contract|agreement)›…(no longer|not be able|terminate|stop|end)',
			'(no longer|unable|not)…(provide|continue)…‹(services?|contract)›'
		),
	},
	checkOften: {
		says: words(
			'(regularly|periodically|frequently|from time to time)…(check|review|visit|consult)',
			'(check|review|visit|consult)…(regularly|periodically|frequently|from time to time)'
		),
	},
} satisfies Partial< Words[ 'claims' ] >;
