/** Does what a visitor does who reads the page: touches it, scrolls down, opens its menus. Sends nothing, goes nowhere. */
import { enter, still } from './report';

const wait = setTimeout.bind( window );
export const pause = ( ms: number ) =>
	new Promise< void >( ( done ) => wait( done, ms ) );

/** Until nothing has happened for a while. */
export async function quiet( ms = 500, most = 4000 ): Promise< void > {
	const until = performance.now() + most;
	do {
		await pause( 100 );
	} while ( still() < ms && performance.now() < until );
}

const MENUS = [
	'summary',
	'[aria-haspopup]:not([aria-haspopup="false"])',
	'[aria-expanded="false"]',
	'[role="tab"]',
	'[data-toggle]',
	'[data-bs-toggle]',
	'nav button',
	'header button',
	'.menu-toggle',
	'nav a[href^="#"]',
].join( ',' );

/** Not ours, and nothing that sends or buys. */
const spared = ( element: Element ) =>
	element.closest(
		'#rd-choices, .rd-held, form, [type="submit"], .add_to_cart_button, [aria-disabled="true"], [disabled]'
	) !== null;

function stay( event: Event ): void {
	const link = ( event.target as Element | null )?.closest?.( 'a[href]' );
	if ( link && ! link.getAttribute( 'href' )?.startsWith( '#' ) ) {
		event.preventDefault();
	}
}

export async function walk(): Promise< void > {
	window.addEventListener( 'click', stay, true );
	window.addEventListener(
		'submit',
		( event ) => event.preventDefault(),
		true
	);
	enter( 'touch' );
	for ( const type of [
		'pointermove',
		'mousemove',
		'mouseover',
		'touchstart',
		'wheel',
	] ) {
		document.body?.dispatchEvent( new Event( type, { bubbles: true } ) );
	}
	document.body?.dispatchEvent(
		new KeyboardEvent( 'keydown', { key: 'Shift', bubbles: true } )
	);
	await quiet();
	enter( 'scroll' );
	const step = Math.max( 200, innerHeight * 0.7 );
	for ( let n = 1; n <= 40; n++ ) {
		window.scrollTo( { top: n * step, behavior: 'instant' } );
		await pause( 60 );
		if ( n * step > document.documentElement.scrollHeight ) {
			break;
		}
	}
	await quiet();
	window.scrollTo( { top: 0, behavior: 'instant' } );
	enter( 'click' );
	const menus = [ ...document.querySelectorAll< HTMLElement >( MENUS ) ];
	for ( const menu of menus
		.filter( ( one ) => ! spared( one ) )
		.slice( 0, 30 ) ) {
		menu.dispatchEvent( new MouseEvent( 'mouseover', { bubbles: true } ) );
		menu.click();
		await pause( 60 );
	}
	await quiet();
}
