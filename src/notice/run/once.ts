/** Shows one thing once: a page that was shut can't be opened, so it is loaded anew, open to that one. */
import { anew } from './anew';
import { taken } from './restore';

/** Read by the guard: how the page's policy goes on. */
const ONCE = 'rd-once';
const SHOW = 'rd-show';

const name = ( element: Element ) =>
	`${ element.getAttribute( 'data-rd' ) } ${ taken( element )[ 0 ]?.[ 1 ] }`;

/** What the page may load as it is, and this one besides: as a frame only, or for a script all that its service needs. */
function opening( element: Element, mark: string, origin: string ): string {
	const { rules, may } = window.rightsDesk;
	if ( element.localName === 'script' ) {
		const [ sources ] = rules.find( ( [ , of ] ) => of === mark ) ?? [];
		return sources ?? origin;
	}
	const now = rules
		.filter( ( [ , of ] ) => may( of ) )
		.map( ( [ sources ] ) => sources );
	const kind = element.localName === 'iframe' ? 'frame' : 'object';
	return `; ${ kind }-src 'self' data: blob: ${ now.join( ' ' ) } ${ origin }`;
}

export function once( element: Element ): void {
	const mark = element.getAttribute( 'data-rd' ) ?? '';
	const address = taken( element )[ 0 ]?.[ 1 ] ?? '';
	try {
		const { origin } = new URL( address, location.href );
		sessionStorage.setItem( ONCE, opening( element, mark, origin ) );
		sessionStorage.setItem( SHOW, name( element ) );
		anew();
	} catch {
		// A browser that keeps nothing for this site shows it "always", or not at all.
	}
}

/** Which one that is, on the page loaded anew. */
export function shown( held: Element[] ): Element | undefined {
	try {
		const asked = sessionStorage.getItem( SHOW );
		sessionStorage.removeItem( SHOW );
		sessionStorage.removeItem( ONCE );
		return held.find( ( element ) => name( element ) === asked );
	} catch {
		return undefined;
	}
}
