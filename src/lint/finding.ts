import type { Finding, Mend, Severity } from './types';
import type { Sentence, View } from './view';

/** What a rule says; where it stands in the text gives it its name. */
export type Said = Omit< Finding, 'id' >;

export type Rule = ( view: View ) => Said[];

/** A bare number is an article of Regulation (EU) 2016/679. */
const cited = ( article: string ): string =>
	/^\d/u.test( article ) ? `GDPR ${ article }` : article;

/** About words that stand in the text. */
export function about(
	rule: string,
	severity: Severity,
	sentence: Sentence,
	message: string,
	article: string,
	mend?: Mend
): Said {
	return {
		rule,
		severity,
		...( sentence.piece.clientId && {
			clientId: sentence.piece.clientId,
		} ),
		quote: sentence.text,
		message,
		article: cited( article ),
		...( mend && { mend } ),
	};
}

/** About words that don't. */
export function lacks(
	rule: string,
	severity: Severity,
	message: string,
	article: string,
	mend?: Mend
): Said {
	return {
		rule,
		severity,
		quote: '',
		message,
		article: cited( article ),
		...( mend && { mend } ),
	};
}

/** A block made of a register, under a heading. */
export const insert = (
	block: string,
	heading: string,
	at: 'end' | 'after' = 'end'
): Mend => ( { kind: 'insert', block: `rights-desk/${ block }`, heading, at } );
