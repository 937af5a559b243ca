import { isWrapped, item, marked, mayHead, paragraphs } from './lines';
import { level, levelled } from './levels';
import type { Imported, Piece } from './pieces';

/** What privacy policies call themselves, in the languages of this plugin. */
const names =
	/privacy|gegevensbescherming|confidentialit|vie privée|protection des données|données personnelles|datenschutz|data protection|cookie/i;

const sentence = /[.!?:;]["'”»)]*$/;

/** A wrapped line goes on in the next, unless it stops early. */
function unwrapped( lines: string[] ): string[] {
	const width = Math.max( ...lines.map( ( line ) => line.length ) );
	const joined: string[] = [];
	let goesOn = false;
	for ( const line of lines ) {
		const before = joined.at( -1 );
		if ( before !== undefined && goesOn ) {
			const broken =
				/\p{Ll}-$/u.test( before ) && /^\p{Ll}/u.test( line );
			joined[ joined.length - 1 ] = broken
				? before.slice( 0, -1 ) + line
				: `${ before } ${ line }`;
		} else {
			joined.push( line );
		}
		goesOn = line.length > width * 0.6;
	}
	return joined;
}

/** Runs of items and of other lines, in their order. */
function body( lines: string[], wrapped: boolean ): Piece[] {
	const pieces: Piece[] = [];
	let plain: string[] = [];
	const flush = () => {
		if ( plain.length === 0 ) {
			return;
		}
		const whole = wrapped ? unwrapped( plain ) : plain;
		const short = whole.every(
			( line ) => line.length <= 60 && ! sentence.test( line )
		);
		pieces.push(
			...( short && whole.length > 1
				? [ { kind: 'paragraph' as const, lines: whole } ]
				: whole.map( ( line ) => ( {
						kind: 'paragraph' as const,
						lines: [ line ],
					} ) ) )
		);
		plain = [];
	};
	for ( const line of lines ) {
		const found = item( line );
		const last = pieces.at( -1 );
		if ( found ) {
			flush();
			const list = pieces.at( -1 );
			if ( list?.kind === 'list' && list.ordered === found.ordered ) {
				list.items.push( found.text );
			} else {
				pieces.push( {
					kind: 'list',
					ordered: found.ordered,
					items: [ found.text ],
				} );
			}
		} else if ( wrapped && last?.kind === 'list' && plain.length === 0 ) {
			const end = last.items.length - 1;
			last.items[ end ] = `${ last.items[ end ] ?? '' } ${ line }`;
		} else {
			plain.push( line );
		}
	}
	flush();
	return pieces;
}

/** Where there are no empty lines, a heading stands between two long ones. */
function sections( lines: string[] ): string[][] {
	const all: string[][] = [ [] ];
	for ( const [ n, line ] of lines.entries() ) {
		const long = ( other = '' ) =>
			other.length >= 60 && other.length > line.length * 1.5;
		const between = long( lines[ n - 1 ] ) && long( lines[ n + 1 ] );
		if ( marked( line ) || ( between && mayHead( line ) ) ) {
			all.push( [] );
		}
		all.at( -1 )?.push( line );
	}
	return all.filter( ( section ) => section.length > 0 );
}

/** Whether the first line of a block stands over what follows, in its block or after it. */
function heads(
	lines: string[],
	next: string[] | undefined,
	before: Piece | undefined
): boolean {
	const [ first = '', second ] = lines;
	if ( marked( first ) ) {
		return true;
	}
	const numbered = item( first )?.ordered ?? false;
	const counts = before?.kind === 'list' && before.ordered;
	if ( ! mayHead( first ) || ( numbered && counts ) ) {
		return false;
	}
	if ( second !== undefined ) {
		return (
			! item( first ) !== ! item( second ) ||
			( second.length >= 60 && second.length > first.length * 1.5 )
		);
	}
	// Numbers over nothing but more numbers are a list.
	return (
		next !== undefined &&
		! ( numbered && next.length === 1 && item( next[ 0 ] ?? '' ) )
	);
}

function merged( pieces: Piece[] ): Piece[] {
	const all: Piece[] = [];
	for ( const piece of pieces ) {
		const last = all.at( -1 );
		if (
			piece.kind === 'list' &&
			last?.kind === 'list' &&
			last.ordered === piece.ordered
		) {
			last.items.push( ...piece.items );
		} else {
			all.push( piece );
		}
	}
	return all;
}

/** Headings, paragraphs and lists of a plain text. Not a word of it is lost. */
export function importText( text: string ): Imported {
	const found = paragraphs( text );
	const wrapped = isWrapped( found );
	const blocks = wrapped ? found : found.flatMap( sections );
	const pieces: Piece[] = [];
	const deep = new Map< Piece, number >();
	for ( const [ n, lines ] of blocks.entries() ) {
		const [ first = '', ...rest ] = lines;
		if ( heads( lines, blocks[ n + 1 ], pieces.at( -1 ) ) ) {
			const sign = marked( first );
			const piece: Piece = {
				kind: 'heading',
				level: 2,
				text: sign?.text ?? first,
			};
			if ( sign ) {
				deep.set( piece, sign.level );
			}
			pieces.push( piece, ...body( rest, wrapped ) );
		} else {
			pieces.push( ...body( lines, wrapped ) );
		}
	}
	const [ start ] = pieces;
	const title =
		start?.kind === 'heading' &&
		( deep.get( start ) === 1 || names.test( start.text ) )
			? start.text
			: '';
	const kept = merged( title ? pieces.slice( 1 ) : pieces );
	return {
		title,
		pieces: deep.size > 0 ? signed( kept, deep ) : levelled( kept ),
	};
}

/** Markdown says the levels itself; the highest becomes the second, since the title is the first. */
function signed( pieces: Piece[], deep: Map< Piece, number > ): Piece[] {
	const highest = Math.min(
		...pieces.flatMap( ( piece ) => deep.get( piece ) ?? [] )
	);
	return pieces.map( ( piece ) => {
		const own = deep.get( piece );
		if ( piece.kind !== 'heading' || own === undefined ) {
			return piece;
		}
		return { ...piece, level: level( own - highest + 2 ) };
	} );
}
