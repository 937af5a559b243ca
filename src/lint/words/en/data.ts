/** What is said of data: what it is, how long it is kept, and what the text announces. */
import { words } from '../../text';
import type { Words } from '../types';
import { not } from './terms';

export const data = {
	ipAddress: {
		says: words( '‹IP[- ]address(es)?›' ),
		but: words(
			'shortened',
			'anonymi[sz]ed',
			'truncated',
			'masked',
			'‹(not|never) (store|keep|log|save)'
		),
	},
	metadata: { says: words( 'metadata', 'meta data' ) },
	notPersonal: {
		says: words(
			'‹(is|are|does|do|constitutes?)›.{0,40}?(not (constitute |considered |regarded as |be )?(to be )?(any )?personal|no personal|not identif|anonymous)'
		),
	},
	vagueRetention: {
		says: words(
			'(as long as|no longer than|for as long as)…‹(necessary|needed|required)›',
			'(applicable|statutory|legal|required) (retention )?(period|term)'
		),
	},
	forever: {
		says: words(
			'indefinitely',
			'for an indefinite',
			'without (a )?time limit',
			'(kept|stored|retained?) forever'
		),
		but: words( not ),
	},
	invoices: {
		says: words( 'invoice', 'bookkeeping', 'accounting', '‹tax' ),
	},
	announcesContact: {
		says: words(
			'contact (details|information|data)…(at the end|at the bottom|below|end of)',
			'(at the end|at the bottom|below)…contact (details|information|data)'
		),
	},
	announcesData: {
		says: words(
			'‹(what|which) (personal )?(data|information) we (collect|process)'
		),
	},
	announcesSecurity: {
		says: words( '(which|what) security', 'who (has|have) access' ),
	},
	security: {
		says: words(
			'encrypt',
			'‹(SSL|TLS)',
			'firewall',
			'‹back-?ups?›',
			'two-factor',
			'password'
		),
	},
	effective: {
		says: words(
			'‹effective›',
			'in force',
			'takes effect',
			'last (updated|changed|modified|revised)',
			'valid from',
			'version of'
		),
	},
	answers: {
		says: words(
			'‹(reply|replies|respond|response|answer|react)',
			'request'
		),
		but: words(
			'‹(two|2) months more',
			'‹more (time|weeks|months)',
			'complicated',
			'complex',
			'exten',
			'keep',
			'kept',
			'retain',
			'store',
			'back-?up',
			'return',
			'withdraw',
			'deliver'
		),
	},
} satisfies Partial< Words[ 'claims' ] >;
