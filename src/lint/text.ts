/** Sentences, words and quotes. */
import type { Claim } from './words/types';

/**
 * A pattern in shorthand: ‹ and › are the edges of a word in any alphabet, … is up to 80 characters of
 * the same sentence, a space is any white space.
 */
export function words( ...alternatives: string[] ): RegExp {
	return new RegExp(
		alternatives
			.join( '|' )
			.replaceAll( '‹', '(?<![\\p{L}\\p{N}])' )
			.replaceAll( '›', '(?![\\p{L}\\p{N}])' )
			.replaceAll( '…', '.{0,80}?' )
			.replaceAll( ' ', '\\s+' ),
		'iu'
	);
}

/** One kind of apostrophe, hyphen and space, of the same length, so that a quote is found again in the text. */
export const plain = ( text: string ): string =>
	text
		.replace( /[\u2018\u2019\u02bc]/g, "'" )
		.replace( /[\u2010\u2011]/g, '-' )
		.replace( /[\u00a0\u202f\t]/g, ' ' );

// After these a full stop ends no sentence.
const ABBREVIATION =
	/(?:^|[\s(])(?:art|bv|bijv|blz|o\.a|d\.w\.z|i\.v\.m|m\.b\.t|nr|no|p\.ex|par ex|z\.b|bzw|ggf|u\.a|d\.h|abs|ziff|str|st|e\.g|i\.e|etc|inc|ltd|dr|mr|mrs|mme|tel|tél|\p{L}|\d{1,2})\.$/iu;

/** Where the sentences of a text begin and end. */
export function sentences( text: string ): [ number, number ][] {
	const found: [ number, number ][] = [];
	let begin = 0;
	for ( const { index, 0: end } of text.matchAll( /[.!?](?=\s)|\n+|$/gu ) ) {
		const stop = index + ( /^[.!?]$/u.test( end ) ? 1 : 0 );
		if ( end === '.' && ABBREVIATION.test( text.slice( begin, stop ) ) ) {
			continue;
		}
		const sentence = text.slice( begin, stop );
		const from = begin + sentence.length - sentence.trimStart().length;
		if ( sentence.trim() ) {
			found.push( [ from, from + sentence.trim().length ] );
		}
		begin = stop;
	}
	return found;
}

export function says( claim: Claim, sentence: string ): boolean {
	const text = plain( sentence );
	return claim.says.test( text ) && ! claim.but?.test( text );
}

/** Names are compared without case, accents and signs. */
export const key = ( name: string ): string =>
	name
		.normalize( 'NFD' )
		.replace( /\p{M}/gu, '' )
		.toLowerCase()
		.replace( /[^\p{L}\p{N}]+/gu, ' ' )
		.trim();

/** A name where it is written as one: an intercom is no firm. */
export const calls = ( text: string, name: string ): boolean =>
	[
		...text.matchAll(
			new RegExp(
				`(?<![\\p{L}\\p{N}])${ name.replace(
					/[^\p{L}\p{N} ]/gu,
					'\\$&'
				) }(?![\\p{L}\\p{N}])`,
				'giu'
			)
		),
	].some( ( [ found ] ) => found[ 0 ] === name[ 0 ] );

/** Whether a text bears a name, as whole words. */
export const bears = ( text: string, name: string ): boolean =>
	key( name ) !== '' && ` ${ key( text ) } `.includes( ` ${ key( name ) } ` );
