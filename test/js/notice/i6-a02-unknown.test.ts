/**
 * Acceptance 2 of issue 6: who isn't in the register loads where all that the site asks for is allowed, and stays
 * held where anything is refused; what was allowed after the page was shut waits for the next.
 */
import type { Choice, RightsDesk } from '../../../src/notice/desk';

const RULES = [
	[ 'shop.example', '' ],
	[ 'count.example:*', 'a:aa' ],
	[ 'film.example:*', 't:tt' ],
];

/** The guard on a page, and whose leave run asks for. */
function start( said: string, v: [ number, number ], more = {} ) {
	document.head.replaceChildren();
	document.cookie = 'rd-choice=; max-age=0';
	if ( said ) {
		document.cookie = `rd-choice=${ said }-${ v.join( '.' ) }-1xz--`;
	}
	Object.assign( window, {
		rightsDesk: { v, base: '/', rules: RULES, dnt: 0, ...more },
	} );
	let whose!: typeof import( '../../../src/notice/run/whose' );
	jest.isolateModules( () => {
		require( '../../../src/notice/guard' );
		whose = require( '../../../src/notice/run/whose' );
	} );
	const desk = window.rightsDesk as RightsDesk;
	return {
		desk,
		...whose,
		choose: ( analytical: boolean, tracking: boolean ) => {
			desk.choice = {
				analytical,
				tracking,
				services: [],
				receipt: '',
			} satisfies Choice;
		},
	};
}

const policy = () =>
	document.head.querySelector< HTMLMetaElement >( 'meta[http-equiv]' )
		?.content;

it.each< [ string, string, [ number, number ], boolean ] >( [
	[ 'all is allowed', '11', [ 5, 3 ], true ],
	[ 'all that is asked for is: nothing is analytical', '01', [ 0, 3 ], true ],
	[ 'tracking alone is allowed', '01', [ 5, 3 ], false ],
	[ 'analytical alone is', '10', [ 5, 3 ], false ],
	[ 'tracking can not be asked for', '10', [ 5, 0 ], false ],
	[ 'nothing can', '00', [ 0, 0 ], false ],
	[ 'nobody chose', '', [ 0, 3 ], false ],
] )( 'when %s', ( _, said, v, open ) => {
	const { may, passes } = start( said, v );
	expect( [ may( 't:' ), passes( 't:' ), ! policy() ] ).toEqual( [
		open,
		open,
		open,
	] );
} );

it( 'others may ask for the category itself by the same mark', () => {
	const { desk } = start( '01', [ 5, 3 ] );
	expect( desk.may( 't:' ) ).toBe( true );
} );

it( 'what is allowed on a page that was shut to it comes with the next, but for what no policy stops', () => {
	const { may, passes, choose } = start( '', [ 5, 3 ] );
	choose( true, true );
	const marks = [ '', 'f:ff', 'a:aa', 't:tt', 't:', 'a:inline' ];
	expect( marks.map( may ) ).toEqual( marks.map( () => true ) );
	expect( marks.filter( passes ) ).toEqual( [ '', 'f:ff', 'a:inline' ] );
} );

it( 'a page that is open is shut by a withdrawal, to the one that is not known too', () => {
	const { desk, passes, choose } = start( '11', [ 5, 3 ] );
	expect( passes( 't:' ) ).toBe( true );
	choose( false, true );
	desk.shut();
	expect( policy() ).toContain( 'film.example' );
	expect( policy() ).not.toContain( 'count.example' );
	choose( true, true );
	expect( [ 'a:aa', 't:tt', 't:' ].filter( passes ) ).toEqual( [ 't:tt' ] );
} );

it( 'frames of anybody may load where the page says so, and nothing else', () => {
	start( '', [ 5, 3 ], { frames: 1 } );
	expect( policy() ).toMatch(
		/^frame-src \* data: blob:;default-src 'self'/
	);
	expect( policy() ).not.toMatch( /default-src[^;]*(\*|film|count)[ ;]/ );
	start( '', [ 5, 3 ] );
	expect( policy() ).toMatch( /^default-src/ );
} );
