/**
 * Loaded when something may run, or when one wants to see something that was held: lets through what may,
 * holds again what may no more, and has what was kept deleted.
 */
import type { Choice, Held } from '../desk';
import { clear, resume } from './clear';
import { restyle } from './css';
import { asIfLoading } from './late';
import { behind, draw, uncover } from './place';
import { restore, take, taken } from './restore';
import { say } from './say';
import { runAll } from './scripts';
import { signal } from './signals';

const desk = window.rightsDesk;
/** Marks of scripts that ran on this page. */
const ran: string[] = [];
/** Let through on this page, so that it can be held again. */
let through: { element: Element; mark: string; what: [ string, string ][] }[] = [];

const isScript = ( element: Element ): element is HTMLScriptElement =>
	element.localName === 'script';

function release( element: Element, mark: string ): void {
	through.push( { element, mark, what: taken( element ) } );
	if ( element instanceof HTMLElement ) {
		uncover( element );
	}
	restore( element );
}

/** What the page holds, in its order, then what isn't in it: pictures that count, say. */
function held(): Element[] {
	const inside = [ ...document.querySelectorAll( '[data-rd]' ) ];
	const others = ( desk.held as Partial< Held >[] )
		.map( ( { element } ) => element )
		.filter(
			( element ): element is Element =>
				!! element?.hasAttribute( 'data-rd' ) &&
				! inside.includes( element )
		);
	return [ ...inside, ...new Set( others ) ];
}

let chain = Promise.resolve();

/** All that may, now. Scripts run one after the other, so a second time waits for the first. */
function pass( elements: Element[] ): void {
	const now = elements.filter( ( element ) =>
		desk.may( element.getAttribute( 'data-rd' ) ?? '' )
	);
	const scripts = now.filter( isScript );
	for ( const element of now ) {
		const mark = element.getAttribute( 'data-rd' ) ?? '';
		if ( isScript( element ) ) {
			ran.push( mark );
			if ( element.type === 'text/plain' ) {
				uncover( element );
			}
			// Another pass doesn't find it.
			element.removeAttribute( 'data-rd' );
		} else {
			release( element, mark );
		}
	}
	desk.held = ( desk.held as Partial< Held >[] ).filter( ( { element } ) =>
		element?.hasAttribute( 'data-rd' )
	) as Held[];
	if ( scripts.length ) {
		chain = chain.then( () => asIfLoading( () => runAll( scripts ) ) );
	}
	for ( const element of elements ) {
		if ( element.localName === 'iframe' && element.hasAttribute( 'data-rd' ) ) {
			void draw( element as HTMLElement );
		}
	}
}

function hold(): void {
	const gone = through.filter( ( { mark } ) => ! desk.may( mark ) );
	through = through.filter( ( one ) => ! gone.includes( one ) );
	for ( const { element, mark, what } of gone ) {
		if ( what.length || element.localName === 'style' ) {
			take( element, mark, what );
		}
	}
}

desk.apply = ( now: Choice, before?: Choice ) => {
	say( now );
	signal( now );
	hold();
	void clear( now, before, ran );
	pass( held() );
	restyle( document );
};

/** Shows this one thing, and what a script of the same service adds on this page. */
function once( element: Element, mark: string ): void {
	const { services } = desk.choice;
	const code = mark.slice( 2 );
	const may = desk.may;
	if ( isScript( element ) && code ) {
		desk.may = ( other ) => other === mark || may( other );
		pass( [ element ] );
		return;
	}
	// The guard looks at an element's address when it comes in.
	desk.choice = { ...desk.choice, services: [ ...services, code ] };
	if ( isScript( element ) ) {
		pass( [ element ] );
	} else {
		release( element, mark );
	}
	desk.choice = { ...desk.choice, services };
}

document.addEventListener( 'click', ( event ) => {
	const button =
		event.target instanceof Element &&
		event.target.closest( '[data-rd-once],[data-rd-always]' );
	const stand = button && button.closest( '.rd-held' );
	const element = stand && behind( stand );
	if ( ! element ) {
		return;
	}
	const mark = element.getAttribute( 'data-rd' ) ?? '';
	if ( button.hasAttribute( 'data-rd-once' ) ) {
		once( element, mark );
	} else {
		desk.set?.( {
			services: [ ...desk.choice.services, mark.slice( 2 ) ],
		} );
	}
} );

// What comes later: another page by a script, a piece of one, a frame.
new MutationObserver( ( list ) => {
	const found = new Set< Element >();
	for ( const { addedNodes, target } of list ) {
		for ( const node of [ ...addedNodes, target ] ) {
			if ( node instanceof Element ) {
				if ( node.hasAttribute( 'data-rd' ) ) {
					found.add( node );
				}
				if ( node !== target ) {
					node.querySelectorAll( '[data-rd]' ).forEach( ( one ) =>
						found.add( one )
					);
				}
			}
		}
	}
	if ( found.size ) {
		pass( [ ...found ] );
	}
} ).observe( document, {
	childList: true,
	subtree: true,
	attributeFilter: [ 'data-rd' ],
} );

// Loaded by the guard for a frame, before anything was chosen.
pass( held().filter( ( { localName } ) => localName === 'iframe' ) );
resume();
