/** Sentences that take away what the law gives. */
import { __ } from '@wordpress/i18n';
import { about, type Rule, type Said } from '../finding';
import { plain, says } from '../text';
import type { Severity } from '../types';
import type { Words } from '../words/types';

interface Unlawful {
	rule: string;
	severity: Severity;
	claim: keyof Words[ 'claims' ];
	article: string;
	message: () => string;
}

const sentences: Unlawful[] = [
	{
		rule: 'consent-by-use',
		severity: 'error',
		claim: 'consentByUse',
		article: '4(11), 7, C-673/17',
		message: () =>
			__(
				'Using a site is no consent. Consent is a clear act of its own.',
				'rights-desk'
			),
	},
	{
		rule: 'retention-forever',
		severity: 'error',
		claim: 'forever',
		article: '5(1)(e), 13(2)(a)',
		message: () =>
			__(
				'Nothing may be kept for ever: say when it goes, or what decides that.',
				'rights-desk'
			),
	},
	{
		rule: 'rights-cost',
		severity: 'error',
		claim: 'fee',
		article: '12(5)',
		message: () =>
			__(
				'Requests are free, unless they are manifestly unfounded or excessive.',
				'rights-desk'
			),
	},
	{
		rule: 'identity-paper',
		severity: 'warning',
		claim: 'identityPaper',
		article: '12(6), EDPB 01/2022',
		message: () =>
			__(
				'A copy of an identity paper is asked for only where nothing less will do. Say that you ask to identify only in case of doubt.',
				'rights-desk'
			),
	},
	{
		rule: 'recipients-vague',
		severity: 'warning',
		claim: 'vagueParties',
		article: '13(1)(e), C-154/21',
		message: () =>
			__(
				'Who are they? Name them, or say of which kind.',
				'rights-desk'
			),
	},
	{
		rule: 'changes-unseen',
		severity: 'hint',
		claim: 'checkOften',
		article: '12(1), 5(1)(a)',
		message: () =>
			__(
				'Readers needn’t come back to look for changes: tell them by mail, as this plugin can.',
				'rights-desk'
			),
	},
];

export const unlawful: Rule = ( view ) =>
	sentences.flatMap( ( { rule, severity, claim, article, message } ) =>
		view
			.all( view.words.claims[ claim ] )
			.map( ( where ): Said =>
				about( rule, severity, where, message(), article )
			)
	);

/** Who takes their data along loses nothing by that (Art. 20(1), 20(3)). */
export const hindered: Rule = ( view ) => {
	const { portability } = view.words.rights;
	return view
		.all( view.words.claims.serviceEnds )
		.filter(
			( { piece, heading } ) =>
				says( portability, piece.text ) ||
				says( portability, plain( heading ) )
		)
		.map( ( where ): Said =>
			about(
				'portability-hindered',
				'warning',
				where,
				__(
					'Taking one’s data along doesn’t end the service: that is the person’s own choice, asked separately.',
					'rights-desk'
				),
				'20(1), 20(3)'
			)
		);
};
