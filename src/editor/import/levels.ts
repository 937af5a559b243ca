import { depth } from './lines';
import type { Level, Piece } from './pieces';

const stem = ( text: string ): string =>
	/^[\p{L}-]+/u.exec( text )?.[ 0 ].toLocaleLowerCase() ?? '';

const shouts = ( text: string ): boolean =>
	text === text.toLocaleUpperCase() && text !== text.toLocaleLowerCase();

export function level( n: number ): Level {
	if ( n >= 4 ) {
		return 4;
	}
	return n === 3 ? 3 : 2;
}

/**
 * Plain text doesn't say how deep a heading lies. Its number does, or capitals beside others
 * without; else only what shows: a heading right under another, one that begins as the one
 * before it in whole ("Cookies", "Cookies of others"), and rows of them ("Right to …").
 */
export function levelled( pieces: Piece[] ): Piece[] {
	const headings = pieces.flatMap( ( piece, at ) =>
		piece.kind === 'heading' ? [ { at, text: piece.text } ] : []
	);
	const loud = headings.filter( ( { text } ) => shouts( text ) ).length;
	const mixed = loud > 0 && loud < headings.length;
	const rows = inRows( headings.map( ( { text } ) => text ) );
	const found = new Map< number, Level >();
	let parent = '';
	for ( const [ n, { at, text } ] of headings.entries() ) {
		const numbered = depth( text );
		const next = headings[ n + 1 ]?.text ?? '';
		const under =
			headings[ n - 1 ]?.at === at - 1 ||
			( parent !== '' && text.startsWith( `${ parent } ` ) ) ||
			( rows.has( n ) && ! next.startsWith( `${ text } ` ) );
		let deep = under && parent !== '' ? 3 : 2;
		if ( numbered !== undefined ) {
			deep = numbered + 1;
		} else if ( mixed ) {
			deep = shouts( text ) ? 2 : 3;
		}
		if ( deep === 2 ) {
			parent = text;
		}
		found.set( at, level( deep ) );
	}
	return pieces.map( ( piece, at ) =>
		piece.kind === 'heading'
			? { ...piece, level: found.get( at ) ?? 2 }
			: piece
	);
}

/** Which of these stand in a row of three or more that begin with the same word. */
function inRows( texts: string[] ): Set< number > {
	const rows = new Set< number >();
	let row: number[] = [];
	for ( const [ n, text ] of texts.entries() ) {
		const before = texts[ n - 1 ];
		if ( before === undefined || stem( before ) !== stem( text ) ) {
			row = [];
		}
		row.push( n );
		if ( row.length >= 3 ) {
			row.forEach( ( each ) => rows.add( each ) );
		}
	}
	return rows;
}
