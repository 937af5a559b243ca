/** Gives elements back what was taken from them. Only what makes that very element fetch: anybody who may write a post may write data-rd-… too. */
const MEDIA =
	/^(img|source|iframe|frame|embed|audio|video|track|input|script)$/;
const LINKS = /^(link|base|image|use|script|feimage)$/i;
const TAKEN: Record< string, RegExp > = {
	src: MEDIA,
	srcset: /^(img|source)$/,
	href: LINKS,
	'xlink:href': LINKS,
	data: /^object$/,
	poster: /^video$/,
	srcdoc: /^iframe$/,
	imagesrcset: /^link$/,
	ping: /^a(rea)?$/,
	background: /^(body|table|t[dhr])$/,
};
const KEPT = 'data-rd-';

/** As the browser reads it, past tabs and what can't be seen. */
function runs( address: string ): boolean {
	try {
		return /^(java|vb)script:$/.test(
			new URL( address, document.baseURI ).protocol
		);
	} catch {
		return false;
	}
}

/** What was taken from it, by name. */
export function taken( element: Element ): [ name: string, value: string ][] {
	return [ ...element.attributes ]
		.filter( ( { name } ) => name.startsWith( KEPT ) )
		.map( ( { name, value } ): [ string, string ] => [
			name.slice( KEPT.length ),
			value,
		] )
		.filter(
			( [ name, value ] ) =>
				TAKEN[ name ]?.test( element.localName ) &&
				! runs( value ) &&
				( /^(img|iframe|source)$/.test( element.localName ) ||
					! /^\s*data:/i.test( value ) )
		);
}

export function give( element: Element, name: string, value: string ): void {
	if ( name === 'xlink:href' ) {
		element.setAttributeNS( 'http://www.w3.org/1999/xlink', name, value );
	} else {
		element.setAttribute( name, value );
	}
}

/** So that it loads; what still may not is refused by the page's policy. */
export function restore( element: Element ): void {
	const all = taken( element );
	element.removeAttribute( 'data-rd' );
	for ( const [ name ] of all ) {
		element.removeAttribute( KEPT + name );
	}
	for ( const [ name, value ] of all ) {
		give( element, name, value );
	}
	if (
		element instanceof HTMLStyleElement &&
		element.type === 'text/plain'
	) {
		retype( element );
		// Its type is only looked at when it comes in.
		element.parentNode?.insertBefore( element, element.nextSibling );
	}
	const media = element.localName === 'source' && element.parentElement;
	if ( media instanceof HTMLMediaElement ) {
		media.load();
	}
}

/** The type that it had before it was held. */
export function retype( element: Element ): void {
	const type = element.getAttribute( 'data-rd-type' );
	element.removeAttribute( 'data-rd-type' );
	if ( type === null ) {
		element.removeAttribute( 'type' );
	} else {
		element.setAttribute( 'type', type );
	}
}

/** As it was before it was let through; what it showed is gone. */
export function take(
	element: Element,
	mark: string,
	what: [ name: string, value: string ][]
): Element {
	const out = /^(iframe|embed|object)$/.test( element.localName )
		? ( element.cloneNode( false ) as Element )
		: element;
	for ( const [ name, value ] of what ) {
		out.setAttribute( KEPT + name, value );
		out.removeAttribute( name );
	}
	out.setAttribute( 'data-rd', mark );
	if ( out instanceof HTMLStyleElement ) {
		if ( out.hasAttribute( 'type' ) ) {
			out.setAttribute( 'data-rd-type', out.type );
		}
		out.type = 'text/plain';
		out.parentNode?.insertBefore( out, out.nextSibling );
	}
	if ( out !== element ) {
		element.replaceWith( out );
	}
	return out;
}
