/** Shows one thing once: a page that was shut can't be opened, so it is loaded anew, open to that one. */
import { anew, answers, gently } from './anew';
import { taken } from './restore';

/** On a page that answered a form, what it is to show when it has been fetched: that load can be handed nothing. */
const ONCE = 'rd-once';

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

function hand( element: Element ): void {
	const mark = element.getAttribute( 'data-rd' ) ?? '';
	const address = taken( element )[ 0 ]?.[ 1 ] ?? '';
	try {
		if ( answers() ) {
			sessionStorage.setItem( ONCE, name( element ) );
		} else {
			const { origin } = new URL( address, location.href );
			// The guard takes it away at once: no other page, and no other load of this one, is opened by it.
			const rdOnce = [
				opening( element, mark, origin ),
				name( element ),
				history.state,
			];
			history.replaceState( { rdOnce }, '' );
		}
		anew();
	} catch {
		// A browser that keeps nothing for this site shows it "always", or not at all.
	}
}

export const once = ( element: Element ): void => {
	gently( () => hand( element ) );
};

/** Which one that is, on the page loaded anew. */
export function shown( held: Element[] ): Element | undefined {
	const of = ( asked?: string | null ) =>
		held.find( ( element ) => name( element ) === asked );
	try {
		const fetched = of( sessionStorage.getItem( ONCE ) );
		sessionStorage.removeItem( ONCE );
		if ( fetched && ! answers() ) {
			hand( fetched );
		}
	} catch {
		// It keeps nothing for this site: nothing was asked for.
	}
	return of( window.rightsDesk.once?.[ 1 ] );
}
