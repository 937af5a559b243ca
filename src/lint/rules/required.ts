/** What Articles 13 and 14 require and the text lacks, one by one. */
import { __ } from '@wordpress/i18n';
import { insert, lacks, type Rule, type Said } from '../finding';
import { bears } from '../text';
import type { Claim, Words } from '../words/types';
import type { Mend, Severity } from '../types';
import type { View } from '../view';

interface Requirement {
	rule: string;
	article: string;
	severity?: Severity;
	/** What tells it. */
	claim: ( words: Words ) => Claim;
	/** Blocks and facts that tell it by themselves. */
	by: string[];
	/** When it is required; else always. */
	when?: ( view: View ) => boolean;
	message: () => string;
	mend?: ( view: View ) => Mend;
}

const rests = ( { site }: View, basis: string ): boolean =>
	site.purposes.some( ( one ) => one.active && one.basis === basis );

const namesBases = ( { words, sentences }: View ): boolean =>
	words.bases.filter( ( basis ) =>
		sentences.some( ( { text } ) => basis.test( text ) )
	).length >= 3;

const required: Requirement[] = [
	{
		rule: 'missing-purposes',
		article: '13(1)(c)',
		claim: ( { tells } ) => tells.purposes,
		by: [ 'rights-desk/purposes', 'table:purposes' ],
		message: () =>
			__( 'The text doesn’t say what data is used for.', 'rights-desk' ),
		mend: ( view ) => insert( 'purposes', view.words.headings.purposes ),
	},
	{
		rule: 'missing-basis',
		article: '13(1)(c)',
		claim: ( { tells } ) => tells.basis,
		by: [ 'rights-desk/purposes', 'table:purposes' ],
		when: ( view ) => ! namesBases( view ),
		message: () =>
			__(
				'The text doesn’t say on which legal basis data is used: consent, a contract, a legal duty, a legitimate interest …',
				'rights-desk'
			),
		mend: ( view ) => insert( 'purposes', view.words.headings.bases ),
	},
	{
		rule: 'missing-interest',
		article: '13(1)(d)',
		claim: ( { tells } ) => tells.interest,
		by: [ 'rights-desk/purposes', 'table:purposes' ],
		when: ( view ) => rests( view, '6(1)(f)' ),
		message: () =>
			__(
				'By the register of purposes some data is used for a legitimate interest. The text names none.',
				'rights-desk'
			),
		mend: ( view ) => insert( 'purposes', view.words.headings.bases ),
	},
	{
		rule: 'missing-recipients',
		article: '13(1)(e)',
		claim: ( { tells } ) => tells.recipients,
		by: [
			'rights-desk/processors',
			'rights-desk/recipients',
			'table:processors',
			'table:recipients',
		],
		message: () =>
			__( 'The text doesn’t say who else gets the data.', 'rights-desk' ),
		mend: ( view ) =>
			insert( 'processors', view.words.headings.recipients ),
	},
	{
		rule: 'missing-transfers',
		article: '13(1)(f)',
		claim: ( { tells } ) => tells.transfers,
		by: [ 'rights-desk/processors', 'table:processors' ],
		when: ( { site } ) => site.processors.some( ( one ) => one.outside ),
		message: () =>
			__(
				'By the register a processor is outside the European Economic Area. The text says nothing of that, nor of the safeguards.',
				'rights-desk'
			),
		mend: ( view ) =>
			insert( 'processors', view.words.headings.recipients ),
	},
	{
		rule: 'missing-safeguards',
		article: '13(1)(f)',
		severity: 'warning',
		claim: ( { tells } ) => tells.safeguards,
		by: [ 'rights-desk/processors', 'table:processors' ],
		when: ( view ) =>
			view.site.processors.some( ( one ) => one.outside ) &&
			view.find( view.words.tells.transfers ) !== undefined,
		message: () =>
			__(
				'The text says that data leaves the European Economic Area, but not what protects it there: an adequacy decision, standard contractual clauses …',
				'rights-desk'
			),
	},
	{
		rule: 'missing-retention',
		article: '13(2)(a)',
		claim: ( { tells } ) => tells.retention,
		by: [ 'rights-desk/retention', 'table:retention' ],
		message: () =>
			__(
				'The text doesn’t say how long data is kept, or what decides that.',
				'rights-desk'
			),
		mend: ( view ) => insert( 'retention', view.words.headings.retention ),
	},
	{
		rule: 'missing-withdrawal',
		article: '13(2)(c), 7(3)',
		claim: ( { tells } ) => tells.withdrawal,
		by: [ 'rights-desk/rights', 'table:rights' ],
		when: ( view ) =>
			rests( view, '6(1)(a)' ) ||
			view.find( view.words.tells.consent ) !== undefined,
		message: () =>
			__(
				'Something rests on consent, and the text doesn’t say that consent can be withdrawn at any time.',
				'rights-desk'
			),
		mend: ( view ) => insert( 'rights', view.words.headings.rights ),
	},
	{
		rule: 'missing-complaint',
		article: '13(2)(d)',
		claim: ( { tells } ) => tells.complaint,
		by: [ 'rights-desk/authority', 'rights-desk/rights', 'table:rights' ],
		message: () =>
			__(
				'The text doesn’t say that people can complain to a data protection authority.',
				'rights-desk'
			),
		mend: ( view ) => insert( 'authority', view.words.headings.complaints ),
	},
	{
		rule: 'missing-required',
		article: '13(2)(e)',
		severity: 'warning',
		claim: ( { tells } ) => tells.required,
		by: [],
		message: () =>
			__(
				'The text doesn’t say which data people must give, by law or for a contract, and what happens if they don’t.',
				'rights-desk'
			),
	},
	{
		rule: 'missing-profiling',
		article: '13(2)(f), 22',
		claim: ( { tells } ) => tells.profiling,
		by: [],
		when: ( { site } ) =>
			site.purposes.some( ( one ) => one.active && one.profiling ),
		message: () =>
			__(
				'By the register of purposes people are profiled. The text doesn’t say so, nor how that works and what it means for them.',
				'rights-desk'
			),
	},
	{
		rule: 'missing-source',
		article: '14(2)(f)',
		claim: ( { tells } ) => tells.source,
		by: [],
		when: ( { site, doc } ) =>
			site.origin !== '' &&
			! doc.pieces.some( ( { text } ) => bears( text, site.origin ) ),
		message: () =>
			__(
				'By the settings some data comes from others than the person. The text doesn’t say from whom.',
				'rights-desk'
			),
	},
	{
		rule: 'missing-marketing-objection',
		article: '21(2), 21(4)',
		severity: 'warning',
		claim: ( { tells } ) => tells.marketingObjection,
		by: [ 'rights-desk/rights', 'table:rights' ],
		when: ( view ) =>
			view.site.purposes.some( ( one ) => one.active && one.marketing ) &&
			! view.find( view.words.claims.noMarketing ),
		message: () =>
			__(
				'The site does marketing. The text must say, clearly and apart, that people can object to it at any time.',
				'rights-desk'
			),
	},
];

export const missing: Rule = ( view ) =>
	required.flatMap( ( one ): Said[] => {
		if (
			( one.when && ! one.when( view ) ) ||
			view.has( ...one.by ) ||
			view.find( one.claim( view.words ) )
		) {
			return [];
		}
		return [
			lacks(
				one.rule,
				one.severity ?? 'error',
				one.message(),
				one.article,
				one.mend?.( view )
			),
		];
	} );
