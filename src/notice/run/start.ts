/**
 * Loaded when something may run, or when one wants to see something that was held: lets through what may,
 * holds again what may no more, and has what was kept deleted.
 */
import type { Choice } from '../desk';
import { clear, resume, withdrawn } from './clear';
import { restyle } from './css';
import { asIfLoading } from './late';
import { once, shown } from './once';
import { behind, draw, uncover } from './place';
import { restore, take, taken } from './restore';
import { anew } from './anew';
import { say } from './say';
import { runAll } from './scripts';
import { signal } from './signals';
import { markOf } from './whose';

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
	let_( elements.filter( ( element ) => desk.may( markOn( element ) ) ) );

function hold(): void {
	const gone = through.filter( ( { mark } ) => ! desk.may( mark ) );
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
			! desk.may( mark ) &&
			( all ||
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
	return mark !== '' && desk.may( mark );
};

/** Something that was held, or refused, may now. */
const waits = () =>
	held().some( ( element ) => desk.may( markOn( element ) ) ) ||
	desk.held.some( mayNow ) ||
	[
		...document.documentElement.innerHTML.matchAll(
			/data:text\/rd,([^"'&)\s]+)/g
		),
	].some( ( [ , address = '' ] ) => mayNow( decodeURIComponent( address ) ) );

/** More may now than what this page was shut to. */
let opened = false;

desk.apply = ( now: Choice, before?: Choice ) => {
	say( now );
	signal( now );
	if ( before && withdrawn( now, before ) ) {
		desk.shut();
		hold();
		frames( true );
	}
	void clear( now, before, ran );
	if ( before && desk.tight && grew( now, before ) ) {
		opened = true;
		// Who has begun to fill in a form isn't interrupted.
		addEventListener( 'input', () => ( opened = false ), { once: true } );
		if ( waits() ) {
			anew();
			return;
		}
	}
	pass( held() );
	restyle( document );
};

document.addEventListener( 'securitypolicyviolation', ( { blockedURI } ) => {
	if ( opened && mayNow( blockedURI ) ) {
		opened = false;
		anew();
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
resume();
