/**
 * Loaded when something may run, or when one wants to see something that was held: lets through what may,
 * holds again what may no more, and has what was kept deleted.
 */
import type { Choice } from '../desk';
import { show } from '../show';
import { gently } from './anew';
import { clear, resume, withdrawn } from './clear';
import { restyle, waiting } from './css';
import { asIfLoading } from './late';
import { once, shown } from './once';
import { behind, draw, uncover } from './place';
import { restore, take, taken } from './restore';
import { say } from './say';
import { runAll } from './scripts';
import { signal } from './signals';
import { markOf, may, passes } from './whose';

const desk = window.rightsDesk;
/** Marks of scripts that ran on this page. */
const ran: string[] = [];
/** Let through on this page, so that it can be held again. */
let through: {
	element: Element;
	mark: string;
	what: [ string, string ][];
}[] = [];

const isScript = ( element: Element ): element is HTMLScriptElement =>
	element.localName === 'script';

/** What the page holds, in its order. */
const held = () => [ ...document.querySelectorAll( '[data-rd]' ) ];

const markOn = ( element: Element ) => element.getAttribute( 'data-rd' ) ?? '';

function release( element: Element ): void {
	through.push( {
		element,
		mark: markOn( element ),
		what: taken( element ),
	} );
	if ( element instanceof HTMLElement ) {
		uncover( element );
	}
	restore( element );
}

let chain = Promise.resolve();

/** All of these, now. Scripts run one after the other, so a second time waits for the first. */
function let_( elements: Element[] ): void {
	const scripts = elements.filter( isScript );
	for ( const script of scripts ) {
		ran.push( markOn( script ) );
		uncover( script );
		// Another time doesn't find it.
		script.removeAttribute( 'data-rd' );
	}
	elements.filter( ( one ) => ! isScript( one ) ).forEach( release );
	if ( scripts.length ) {
		chain = chain.then( () => asIfLoading( () => runAll( scripts ) ) );
	}
}

const pass = ( elements: Element[] ) =>
	let_(
		elements.filter( ( element ) => {
			const mark = markOn( element );
			// Any other, somebody else wrote.
			return /^[at]:/.test( mark ) && passes( mark );
		} )
	);

function hold(): void {
	const gone = through.filter( ( { mark } ) => ! may( mark ) );
	through = through.filter( ( one ) => ! gone.includes( one ) );
	for ( const { element, mark, what } of gone ) {
		if ( what.length ) {
			const again = take( element, mark, what );
			if ( again instanceof HTMLIFrameElement ) {
				void draw( again );
			}
		}
	}
}

/** Frames that a script added and that were refused, or may not stay: held as those of the page are. */
function frames( all = false ): void {
	for ( const frame of document.querySelectorAll( 'iframe' ) ) {
		const mark = frame.src && markOf( frame.src );
		if (
			mark &&
			! passes( mark ) &&
			( ( all && ! ( desk.frames && mark === 't:' ) ) ||
				desk.held.some( ( address ) =>
					frame.src.startsWith( address )
				) )
		) {
			frame.setAttribute( 'data-rd', mark );
			frame.setAttribute( 'data-rd-src', frame.src );
			frame.removeAttribute( 'src' );
			void draw( frame );
		}
	}
}

const grew = ( now: Choice, before: Choice ) =>
	( now.analytical && ! before.analytical ) ||
	( now.tracking && ! before.tracking ) ||
	now.services.some( ( code ) => ! before.services.includes( code ) );

/** Of others, and let through by now. What is the site's own, such as inline code, was refused by a policy of somebody else's. */
const mayNow = ( address: string ) => {
	const mark = markOf( address );
	return mark !== '' && may( mark );
};

/** Something that was held, or refused, may now, but not on this page. */
const waits = () =>
	held().some( ( element ) => {
		const mark = markOn( element );
		return may( mark ) && ! passes( mark );
	} ) ||
	desk.held.some( mayNow ) ||
	waiting( document ).some( mayNow );

/** More may now than what this page was shut to. */
let opened = false;

/** What may no more is held at once; what may now runs, as far as this page isn't shut to it. @return Whether the page goes. */
function follow( now: Choice, before?: Choice ): boolean {
	if ( before && desk.tight.length && grew( now, before ) ) {
		opened = true;
		if ( waits() && gently() ) {
			return true;
		}
	}
	pass( held() );
	restyle( document );
	return false;
}

function narrow( now: Choice, before?: Choice ): void {
	say( now );
	signal( now );
	if ( before && withdrawn( now, before ) ) {
		desk.shut();
		hold();
		frames( true );
	}
}

desk.apply = ( now: Choice, before?: Choice ) => {
	narrow( now, before );
	void clear( now, before, ran );
	follow( now, before );
};

document.addEventListener( 'securitypolicyviolation', ( { blockedURI } ) => {
	if ( opened && mayNow( blockedURI ) ) {
		opened = false;
		gently();
	}
	frames();
} );

document.addEventListener( 'click', ( event ) => {
	const button =
		event.target instanceof Element &&
		event.target.closest( '[data-rd-once],[data-rd-always]' );
	const stand = button && button.closest( '.rd-held' );
	const element = stand && behind( stand );
	if ( ! element ) {
		return;
	}
	const mark = markOn( element );
	if ( button.hasAttribute( 'data-rd-once' ) ) {
		once( element );
	} else {
		desk.set?.( {
			services: [ ...desk.choice.services, mark.slice( 2 ) ],
		} );
	}
} );

// What comes later: another page by a script, or a piece of one.
new MutationObserver( ( list ) => {
	const found = new Set< Element >();
	for ( const { addedNodes } of list ) {
		for ( const node of addedNodes ) {
			if ( node instanceof Element ) {
				if ( node.hasAttribute( 'data-rd' ) ) {
					found.add( node );
				}
				node.querySelectorAll( '[data-rd]' ).forEach( ( one ) =>
					found.add( one )
				);
			}
		}
	}
	pass( [ ...found ] );
} ).observe( document, { childList: true, subtree: true } );

frames();
const asked = shown( held() );
if ( asked ) {
	let_( [ asked ] );
	if ( asked instanceof HTMLElement && ! isScript( asked ) ) {
		asked.scrollIntoView( { block: 'nearest' } );
		asked.focus();
	}
}
resume( ( now, before ) => {
	if ( desk.section ) {
		show( desk.section, false );
	}
	desk.choice = now;
	desk.asks = desk.gpc = false;
	narrow( now, before );
	follow( now, before );
} );
