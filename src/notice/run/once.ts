/** Shows one thing once: a page that was shut can't be opened, so it is loaded anew, open to that one. */
import { taken } from './restore';

/** Read by the guard: addresses that may load besides. */
const ONCE = 'rd-once';
const SHOW = 'rd-show';

const name = ( element: Element ) =>
	`${ element.getAttribute( 'data-rd' ) } ${ taken( element )[ 0 ]?.[ 1 ] }`;

export function once( element: Element ): void {
	const mark = element.getAttribute( 'data-rd' ) ?? '';
	const address = taken( element )[ 0 ]?.[ 1 ] ?? '';
	const [ sources ] =
		window.rightsDesk.rules.find(
			( [ , of ] ) => mark.length > 2 && of === mark
		) ?? [];
	const { origin } = new URL( address, location.href );
	try {
		sessionStorage.setItem( ONCE, sources ?? origin );
		sessionStorage.setItem( SHOW, name( element ) );
		location.reload();
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
