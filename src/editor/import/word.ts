/** Word's paragraphs that only look like headings and lists become headings and lists. */

const style = ( element: Element ) => element.getAttribute( 'style' ) ?? '';

const headingClass =
	/(?:^|\s)(?:Mso)?(?:Heading|Kop|Titre|berschrift|Überschrift)\s?([1-6])(?:\s|$)/i;

/** The level of a paragraph that is a heading by its style; 0 for the title. */
function outline( paragraph: Element ): number | undefined {
	if ( /(?:^|\s)MsoTitle\b/.test( paragraph.className ) ) {
		return 0;
	}
	const [ , level ] =
		/mso-outline-level:\s*([1-6])/i.exec( style( paragraph ) ) ??
		headingClass.exec( paragraph.className ) ??
		[];
	return level === undefined ? undefined : Number( level );
}

/** The same content in another element. */
export function renamed( element: Element, tag: string ): Element {
	const other = element.ownerDocument.createElement( tag );
	other.append( ...element.childNodes );
	element.replaceWith( other );
	return other;
}

export function headings( body: Element ): void {
	for ( const paragraph of body.querySelectorAll( 'p' ) ) {
		const level = outline( paragraph );
		if ( level !== undefined ) {
			renamed( paragraph, `h${ Math.max( 1, level ) }` );
		}
	}
}

/** Word's own table of contents: the policy makes its own. */
export function withoutContents( body: Element ): void {
	for ( const line of body.querySelectorAll( 'p[class^="MsoToc"]' ) ) {
		line.remove();
	}
}

const isItem = ( paragraph: Element ) =>
	/mso-list:\s*l\d/i.test( style( paragraph ) ) ||
	/^MsoListParagraph/.test( paragraph.className );

/** The sign before an item, taken out of it. */
function sign( paragraph: Element ): string {
	const ignored = [ ...paragraph.querySelectorAll( 'span' ) ].find(
		( span ) => /mso-list:\s*ignore/i.test( style( span ) )
	);
	const text = ignored?.textContent ?? '';
	ignored?.remove();
	if ( ignored ) {
		return text.trim();
	}
	const first = paragraph.ownerDocument
		.createTreeWalker( paragraph, NodeFilter.SHOW_TEXT )
		.nextNode();
	const [ whole = '', found = '' ] =
		/^\s*([·•§o–-]|\w{1,2}[.)])[\s\u00A0]+/.exec(
			first?.textContent ?? ''
		) ?? [];
	if ( first && whole ) {
		first.textContent = ( first.textContent ?? '' ).slice( whole.length );
	}
	return found;
}

export function lists( body: Element ): void {
	let open: { element: Element; level: number }[] = [];
	let last: Element | undefined;
	for ( const paragraph of [ ...body.querySelectorAll( 'p' ) ] ) {
		if ( ! isItem( paragraph ) ) {
			continue;
		}
		if ( last === undefined || paragraph.previousElementSibling !== last ) {
			open = [];
		}
		const [ , told = '1' ] =
			/mso-list:[^;]*level(\d)/i.exec( style( paragraph ) ) ?? [];
		const level = Number( told );
		const tag = /^\(?\w{1,3}[.)]/.test( sign( paragraph ) ) ? 'ol' : 'ul';
		open = open.filter( ( list ) => list.level <= level );
		let list = open.at( -1 );
		if ( ! list || list.level < level ) {
			const element = body.ownerDocument.createElement( tag );
			const within = list?.element.lastElementChild;
			if ( within ) {
				within.append( element );
			} else {
				paragraph.before( element );
			}
			list = { element, level };
			open.push( list );
		}
		list.element.append( renamed( paragraph, 'li' ) );
		last = open[ 0 ]?.element;
	}
}
