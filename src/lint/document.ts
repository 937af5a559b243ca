/** Blocks, as the editor has them or as they are stored, become pieces of text. */
import type { LintDoc, Piece } from './types';

export interface MarkedBlock {
	clientId?: string;
	name: string;
	/** Without that of its inner blocks. */
	html: string;
	inner: MarkedBlock[];
}

const ENTITIES: Record< string, string > = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
	shy: '',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
};

const decoded = ( text: string ): string =>
	text.replace( /&(#x[\da-f]+|#\d+|\w+);/giu, ( whole, name: string ) => {
		if ( name.startsWith( '#' ) ) {
			const code = /^#x/i.test( name )
				? parseInt( name.slice( 2 ), 16 )
				: Number( name.slice( 1 ) );
			return code > 0 && code <= 0x10ffff
				? String.fromCodePoint( code )
				: '';
		}
		return ENTITIES[ name.toLowerCase() ] ?? whole;
	} );

/** Ends of lines where a reader sees one. */
const stripped = ( html: string ): string =>
	decoded(
		html
			.replace( /<!--[\s\S]*?-->/gu, '' )
			.replace( /<(script|style)\b[\s\S]*?<\/\1>/giu, '' )
			.replace( /\n/gu, ' ' )
			.replace( /<br\s*\/?>|<\/(p|div|li|h[1-6]|t[dhr]|dd|dt)>/giu, '\n' )
			.replace( /<[^>]*>/gu, '' )
	).replace( /\u00ad/gu, '' );

const FACT =
	/<(data|span)\b[^>]*class="[^"]*rights-desk-fact[^"]*"[^>]*>([\s\S]*?)<\/\1>/giu;
const NAME = /\b(?:value|data-fact)="([^"]*)"/iu;

/** What stands for a character that a register fills in. */
const MASK = '¤';

function read( block: MarkedBlock ): Piece {
	const facts: string[] = [];
	const loose = block.html.replace( FACT, ( whole, _tag, shown: string ) => {
		facts.push( NAME.exec( whole )?.[ 1 ] ?? '' );
		return MASK.repeat( stripped( shown ).length );
	} );
	const tag = /^\s*<h([1-6])\b/iu.exec( block.html );
	// Both are trimmed alike, so that they stay as long as each other.
	return {
		...( block.clientId && { clientId: block.clientId } ),
		name: block.name,
		level: tag ? Number( tag[ 1 ] ) : 0,
		item: block.name === 'core/list-item',
		text: stripped( block.html ).trim(),
		loose: stripped( loose ).trim(),
		facts,
	};
}

const OWN = /^rights-desk\//u;

/** Old lists hold their entries in their own markup. */
function split( block: MarkedBlock ): MarkedBlock[] {
	if ( ! /^core\/(list|freeform|html)$/u.test( block.name ) ) {
		return [ block ];
	}
	const parts = block.html.match(
		/<(li|p|h[1-6])\b[^>]*>[\s\S]*?(?=<\/\1>|<li\b|<ul\b|<ol\b)/giu
	);
	return ( parts ?? [ block.html ] ).map( ( html ) => ( {
		...block,
		name: /^<li/iu.test( html ) ? 'core/list-item' : block.name,
		html,
	} ) );
}

export function pieces( blocks: MarkedBlock[] ): LintDoc {
	const walk = ( block: MarkedBlock ): Piece[] => [
		...split( block ).map( read ),
		...block.inner.flatMap( walk ),
	];
	return {
		pieces: blocks
			.flatMap( walk )
			.filter( ( { text, name } ) => text !== '' || OWN.test( name ) ),
	};
}
