/** Lines of a plain text, and what one line by itself tells. */

const bullet = /^(?:[-–—•●▪◦‣·*]\s+|o\t\s*)/;
const number = /^\(?(?:\d{1,2}|[a-z])[.)]\s+/;
const section =
	/^(?:(?:artikel|article|art\.|§)\s*)?(\d{1,2}(?:\.\d{1,2})*)[.):]?\s+(?=\S)/i;

/** Blocks of lines with an empty line between them. */
export function paragraphs( text: string ): string[][] {
	return text
		.replace( /^\uFEFF/, '' )
		.replace( /\r\n?|\u2028|\f/g, '\n' )
		.replace( /[\u200B\u200C\u00AD]/g, '' )
		.split( /\n[^\S\n]*\n/ )
		.map( ( block ) =>
			block
				.split( '\n' )
				.map( ( line ) => line.replace( /[\u00A0 ]+/g, ' ' ).trim() )
				.filter( Boolean )
		)
		.filter( ( lines ) => lines.length > 0 );
}

export interface Item {
	ordered: boolean;
	text: string;
}

/** A line that begins as the items of lists do. */
export function item( line: string ): Item | undefined {
	for ( const [ marker, ordered ] of [
		[ bullet, false ],
		[ number, true ],
	] as const ) {
		if ( marker.test( line ) ) {
			return { ordered, text: line.replace( marker, '' ) };
		}
	}
	return undefined;
}

/** How deep its number says that a heading lies: 1 for "3.", 2 for "3.1". */
export function depth( line: string ): number | undefined {
	const [ , found ] = section.exec( line ) ?? [];
	return found?.split( '.' ).filter( Boolean ).length;
}

export interface Marked {
	level: number;
	text: string;
}

/** A heading as Markdown writes it. */
export function marked( line: string ): Marked | undefined {
	const [ , signs = '', text = '' ] =
		/^(#{1,6})\s+(.+?)\s*#*$/.exec( line ) ?? [];
	return signs ? { level: signs.length, text } : undefined;
}

/** Short, no sentence, and no address, telephone number or date: it could be a heading. */
export function mayHead( line: string ): boolean {
	const bare = line.replace( section, '' );
	return (
		line.length <= 90 &&
		bare.split( /\s+/ ).length <= 12 &&
		/^["'«„“(]?[\p{Lu}\p{N}]/u.test( bare ) &&
		/\p{L}{2}/u.test( bare ) &&
		! /[.,;:!]$/.test( bare ) &&
		! bullet.test( line ) &&
		! /@|https?:|www\.|\d{4}|\+\d|\|/.test( bare )
	);
}

/** Whether long lines were broken by hand or by a mail program: then a line's end means nothing. */
export function isWrapped( blocks: string[][] ): boolean {
	const within = blocks.filter( ( lines ) => lines.length > 2 ).flat();
	const width = Math.max(
		0,
		...blocks.flat().map( ( line ) => line.length )
	);
	const full = within.filter( ( line ) => line.length > width * 0.7 );
	return width <= 120 && full.length * 2 > within.length;
}
