/** Acceptance 2 of issue 6: only the site's own cookie, for what is shown now, lets anything through. */
import { kept } from '../../../src/notice/main/choice';

type Desk = {
	may: ( mark: string ) => boolean;
	choice: Record< string, unknown >;
	asks: boolean;
};

const NAMES = [ 'xrd-choice', 'rd-choice', 'rd-choice2', 'a', 'rd' ];
const none = {
	analytical: false,
	tracking: false,
	services: [],
	receipt: '',
};

/** The guard on a page whose browser keeps these, in this order. */
function start( cookies: string[], v = [ 5, 3 ] ): Desk {
	cookies.forEach( ( cookie ) => {
		document.cookie = cookie;
	} );
	Object.assign( window, {
		rightsDesk: { v, base: '/', rules: [], dnt: 0 },
	} );
	jest.isolateModules( () => {
		require( '../../../src/notice/guard' );
	} );
	return ( window as unknown as { rightsDesk: Desk } ).rightsDesk;
}

afterEach( () =>
	NAMES.forEach( ( name ) => {
		document.cookie = `${ name }=; max-age=0`;
	} )
);

const ALL = '11-5.3-1xz-abcdefghijkl-yt';

it.each( [
	[ 'one whose name ends the same', [ `xrd-choice=${ ALL }` ] ],
	[ 'one whose name begins the same', [ `rd-choice2=${ ALL }` ] ],
	[ 'the value of another', [ `a=rd-choice=${ ALL }` ] ],
	[ 'the end of the value of another', [ `a=1,rd-choice=${ ALL }` ] ],
] )( '%s gives no consent', ( _, cookies ) => {
	const desk = start( cookies );
	expect( desk ).toMatchObject( { asks: true, choice: none } );
	expect( desk.may( 't:yt' ) ).toBe( false );
} );

it( 'a refusal stands beside one whose name ends the same', () => {
	const cookies = [ `xrd-choice=${ ALL }`, 'rd-choice=00-5.3-1xz--' ];
	expect( start( cookies ) ).toMatchObject( { asks: false, choice: none } );
	// By this a page that one comes back to sees that it was changed.
	const before = kept();
	document.cookie = 'rd-choice=10-5.3-1xz-abcdefghijkl-';
	expect( kept() ).not.toBe( before );
} );

it.each( [
	[ 'more was added', '11-4.3', [ 5, 3 ] ],
	[ 'it was for another site on this host', '11-a5.3', [ 5, 3 ] ],
	[ 'its numbers only begin the same', '11-5.3', [ 5, 110 ] ],
	[ 'a category that was empty has something', '10-5.0', [ 5, 3 ] ],
	[ 'the other one that was empty has something', '01-0.3', [ 5, 3 ] ],
] )( 'is asked again when %s', ( _, said, v ) => {
	expect(
		start( [ `rd-choice=${ said }-1xz-abcdefghijkl-yt` ], v )
	).toMatchObject( { asks: true, choice: none } );
} );

it.each( [
	[ 'nothing that is analytical', '01-5.3', [ 0, 3 ] ],
	[ 'nothing that tracks', '10-5.3', [ 5, 0 ] ],
	[ 'nothing to ask for', '11-5.3', [ 0, 0 ] ],
] )( 'is not asked again for %s', ( _, said, v ) => {
	expect( start( [ `rd-choice=${ said }-1xz-abcdefghijkl-` ], v ).asks ).toBe(
		false
	);
} );
