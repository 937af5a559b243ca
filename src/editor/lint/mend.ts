/** Other words, or a fact, in the HTML of a text: where the quote stands, and nowhere else. */

interface Run {
	node: Text;
	from: number;
}

/** The text of an element as a reader sees it: a break is the end of a line. */
function read( root: Node ): { text: string; runs: Run[] } {
	let text = '';
	const runs: Run[] = [];
	const walk = ( node: Node ): void => {
		if ( node instanceof Text ) {
			runs.push( { node, from: text.length } );
			text += node.data.replace( /\n/g, ' ' );
		} else if ( node instanceof Element && node.tagName === 'BR' ) {
			text += '\n';
		} else {
			node.childNodes.forEach( walk );
		}
	};
	walk( root );
	return { text, runs };
}

/**
 * @param html  Of the block's text.
 * @param quote The sentence that the finding is about.
 * @param from  The words in it that go.
 * @param make  What comes in their place.
 * @return The new HTML; undefined when the text has changed meanwhile.
 */
export function mended(
	html: string,
	quote: string,
	from: string,
	make: ( words: string ) => Node
): string | undefined {
	// A document of its own: nothing in the text is loaded or run.
	const page = document.implementation.createHTMLDocument( '' );
	page.body.innerHTML = html;
	const { text, runs } = read( page.body );
	const sentence = text.indexOf( quote );
	const within = quote.indexOf( from );
	if ( sentence < 0 || within < 0 || from === '' ) {
		return undefined;
	}
	const begin = sentence + within;
	const end = begin + from.length;
	const at = (
		offset: number,
		last: boolean
	): [ Text, number ] | undefined => {
		const run = runs.find(
			( one ) =>
				one.from + one.node.data.length > offset ||
				( last && one.from + one.node.data.length === offset )
		);
		return run && [ run.node, offset - run.from ];
	};
	const first = at( begin, false );
	const last = at( end, true );
	if ( ! first || ! last ) {
		return undefined;
	}
	const range = page.createRange();
	range.setStart( ...first );
	range.setEnd( ...last );
	const words = range.toString();
	range.deleteContents();
	range.insertNode( page.adoptNode( make( words ) ) );
	return page.body.innerHTML;
}

export function factElement( name: string, shown: string ): HTMLElement {
	const element = document.createElement( 'data' );
	element.className = 'rights-desk-fact';
	element.setAttribute( 'value', name );
	element.textContent = shown;
	return element;
}
