/** What a policy must tell. */
import { words } from '../../text';
import type { Words } from '../types';

export const tells: Words[ 'tells' ] = {
	purposes: {
		says: words(
			'‹purposes?›',
			'‹use›…data…‹(to|for)›',
			'‹use your (data|information)'
		),
	},
	basis: {
		says: words(
			'legal (basis|bases|ground)',
			'lawful (basis|bases)',
			'‹Art(icle|\\.) 6›'
		),
	},
	interest: { says: words( 'legitimate interest' ) },
	recipients: {
		says: words(
			'third part(y|ies)',
			'recipients?›',
			'processors?›',
			'shared? with',
			'‹share›'
		),
	},
	transfers: {
		says: words(
			'third countr',
			'outside (of )?(the )?(EU|EEA|European|UK)›',
			'international transfer',
			'‹transfer(s|red)?›…(to|outside)',
			'standard contractual',
			'adequacy',
			'‹United States›',
			'‹USA›'
		),
	},
	safeguards: {
		says: words(
			'standard contractual',
			'contractual clauses',
			'adequacy',
			'adequate',
			'binding corporate',
			'appropriate safeguards',
			'Data Privacy Framework',
			'‹Art(icle|\\.) 4[5679]›'
		),
	},
	retention: {
		says: words(
			'‹retain',
			'retention',
			'‹(keep|kept|store[ds]?)›…(for|until|as long|after|no longer)',
			'‹(delete|erase)d?›…after'
		),
	},
	consent: { says: words( '‹consent›' ) },
	withdrawal: {
		says: words( '(withdraw|revoke)…consent', 'consent…(withdraw|revoke)' ),
	},
	complaint: { says: words( '‹complain(t|ts)?›' ) },
	supervisor: {
		says: words( 'authority', 'commission', 'regulator', 'ombudsman' ),
	},
	required: {
		says: words(
			'‹you must›…(fill in|enter|give|provide)',
			"without (it|them) we (cannot|can't)",
			'(required|obliged|obligation|necessary|need|have) to…‹(provide|give|enter|fill)›',
			"(if|unless) you…‹(provide|give|enter)›…‹(cannot|can't|unable|not)›",
			"(if|unless) you…‹(not|don't)›…‹(provide|give)›",
			"without (this|that|these|your) (data|information)…‹(cannot|can't|unable|not)›"
		),
	},
	profiling: {
		says: words( 'profiling', 'automated (individual )?decision' ),
	},
	source: {
		says: words(
			'(receive|obtain|collect|get)(s|ed)?…(data|information)…from (third|other|another|public)',
			'(data|information)…(received|obtained|collected) from (third|other|another|public)',
			'(source|origin) of…(data|information)'
		),
	},
	marketingObjection: {
		says: words(
			'object…marketing',
			'marketing…(object|opt out|opt-out|unsubscribe)',
			'(unsubscribe|opt out|opt-out)…(newsletter|marketing)'
		),
	},
};
