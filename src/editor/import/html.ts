/** HTML from anywhere (a page, Word, Google Docs) becomes plain, semantic HTML. */
import { mayHead } from './lines';
import { headings, lists, renamed, withoutContents } from './word';

export interface Cleaned {
	title: string;
	html: string;
	/** Whether it has any structure: without, its plain text tells more. */
	structured: boolean;
}

const gone =
	'script, style, meta, link, title, base, template, noscript, iframe, object, embed, form, button, input, select, textarea, nav, svg, [hidden], [aria-hidden="true"]';
const blocks =
	'p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, figure, pre, hr, address, dl';
const kept: Record< string, string[] > = {
	A: [ 'href' ],
	IMG: [ 'src', 'alt' ],
	TD: [ 'colspan', 'rowspan' ],
	TH: [ 'colspan', 'rowspan', 'scope' ],
	OL: [ 'start' ],
	// A fact that was copied from a policy stays one.
	DATA: [ 'class', 'value' ],
};
const inline = new Set( [
	...[ 'A', 'ABBR', 'B', 'BR', 'CITE', 'CODE', 'DATA', 'DEL', 'EM', 'I' ],
	...[
		'IMG',
		'INS',
		'KBD',
		'MARK',
		'S',
		'STRONG',
		'SUB',
		'SUP',
		'TIME',
		'U',
	],
] );
const block = new Set( [
	...blocks.toUpperCase().split( ', ' ),
	...[ 'THEAD', 'TBODY', 'TFOOT', 'TR', 'TD', 'TH', 'CAPTION' ],
	...[ 'FIGCAPTION', 'DT', 'DD' ],
] );

const unwrap = ( element: Element ) =>
	element.replaceWith( ...element.childNodes );

const words = ( element: Element ) =>
	( element.textContent ?? '' ).replace( /\s+/g, ' ' ).trim();

/** The copied part, where a clipboard marks it. */
function fragment( html: string ): string {
	const [ , found ] =
		/<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i.exec( html ) ?? [];
	return found ?? html;
}

/** Bold by style, as Google Docs has it; and its b that is none. */
function emphasis( body: Element ): void {
	for ( const one of body.querySelectorAll( 'span, b, font' ) ) {
		const { fontWeight, fontStyle, display } = ( one as HTMLElement ).style;
		if ( display === 'none' ) {
			one.remove();
		} else if ( one.tagName === 'B' && /normal|400/.test( fontWeight ) ) {
			unwrap( one );
		} else if ( /bold|[6-9]00/.test( fontWeight ) ) {
			renamed( one, 'strong' );
		} else if ( fontStyle === 'italic' ) {
			renamed( one, 'em' );
		}
	}
}

/** A div around blocks goes; one around a text is a paragraph. */
function boxes( body: Element ): void {
	for ( const box of [ ...body.querySelectorAll( '*' ) ].reverse() ) {
		const { tagName } = box;
		if ( block.has( tagName ) || inline.has( tagName ) ) {
			continue;
		}
		const isBox =
			/^(DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|CENTER|DETAILS|SUMMARY)$/.test(
				tagName
			);
		if ( isBox && ! box.querySelector( blocks ) && words( box ) ) {
			renamed( box, 'p' );
		} else {
			unwrap( box );
		}
	}
}

/** Where nobody used headings, what stands alone in bold is meant as one. */
function boldHeadings( body: Element ): void {
	if ( body.querySelector( 'h1, h2, h3, h4, h5, h6' ) ) {
		return;
	}
	for ( const paragraph of body.querySelectorAll( 'p' ) ) {
		const bold = [ ...paragraph.querySelectorAll( 'b, strong' ) ]
			.map( words )
			.join( ' ' );
		if ( bold && bold === words( paragraph ) && mayHead( bold ) ) {
			renamed( paragraph, 'h2' ).replaceChildren( bold );
		}
	}
}

/** The only h1 at the start is the title; the highest level of the others becomes the second. */
function levels( body: Element ): string {
	const first = body.firstElementChild;
	const isTitle =
		first?.tagName === 'H1' && body.querySelectorAll( 'h1' ).length === 1;
	const title = isTitle && first ? words( first ) : '';
	if ( isTitle ) {
		first?.remove();
	}
	const all = [ ...body.querySelectorAll( 'h1, h2, h3, h4, h5, h6' ) ];
	const highest = Math.min(
		...all.map( ( { tagName } ) => Number( tagName[ 1 ] ) )
	);
	for ( const heading of all ) {
		const level = Number( heading.tagName[ 1 ] ) - highest + 2;
		for ( const bold of heading.querySelectorAll( 'b, strong' ) ) {
			unwrap( bold );
		}
		renamed( heading, `h${ Math.min( 6, level ) }` );
	}
	return title;
}

function tidy( body: Element ): void {
	for ( const element of body.querySelectorAll( '*' ) ) {
		const allowed = kept[ element.tagName ] ?? [];
		for ( const { name, value } of [ ...element.attributes ] ) {
			const wild = /^\s*(javascript|data|file|vbscript):/i.test( value );
			if ( ! allowed.includes( name ) || wild ) {
				element.removeAttribute( name );
			}
		}
		if ( element.tagName === 'IMG' && ! element.hasAttribute( 'src' ) ) {
			element.remove();
		} else if (
			element.tagName === 'A' &&
			! element.getAttribute( 'href' )
		) {
			unwrap( element );
		}
	}
	for ( const empty of body.querySelectorAll(
		'p, h1, h2, h3, h4, h5, h6, li, strong, b, em'
	) ) {
		if ( ! words( empty ) && ! empty.querySelector( 'img, br' ) ) {
			empty.remove();
		}
	}
	const texts = body.ownerDocument.createTreeWalker(
		body,
		NodeFilter.SHOW_TEXT
	);
	for ( let text = texts.nextNode(); text; text = texts.nextNode() ) {
		text.textContent = ( text.textContent ?? '' ).replace(
			/[\s\u00A0]+/g,
			' '
		);
	}
}

function comments( body: Element ): void {
	const walker = body.ownerDocument.createTreeWalker(
		body,
		NodeFilter.SHOW_COMMENT
	);
	const found: Node[] = [];
	while ( walker.nextNode() ) {
		found.push( walker.currentNode );
	}
	found.forEach( ( one ) => one.parentNode?.removeChild( one ) );
}

export function cleanHtml( html: string ): Cleaned {
	const page = new DOMParser().parseFromString(
		fragment( html ),
		'text/html'
	);
	const [ main, another ] = page.querySelectorAll(
		'main, article, [role=main]'
	);
	const body = page.createElement( 'div' );
	body.append( ...( main && ! another ? main : page.body ).childNodes );
	body.querySelectorAll( gone ).forEach( ( one ) => one.remove() );
	comments( body );
	withoutContents( body );
	headings( body );
	lists( body );
	emphasis( body );
	boxes( body );
	boldHeadings( body );
	tidy( body );
	const title = levels( body );
	return {
		title,
		html: body.innerHTML.trim(),
		structured: body.querySelector( 'h2, h3, ul, ol, table' ) !== null,
	};
}
