import cases from '../../golden/judge.json';

type Desk = {
	judge( address: string ): string;
	may( mark: string ): boolean;
	scrub( css: string ): string;
	choice: Record< string, unknown >;
	asks: boolean;
	gpc: boolean;
	held: { element?: Element; for: string }[];
};

/** As Blocking\Guard::rules() writes them. */
const form = ( pattern: string ) => {
	const plain = pattern.startsWith( '*.' ) ? pattern.slice( 1 ) : `^.${ pattern }`;
	return plain.includes( '/' ) ? plain : `${ plain }/`;
};
const length = ( pattern: string ) => pattern.replace( /^\*\./, '' ).length;
const rules = [
	...cases.own.map( ( own ) => [ form( own ), '' ] ),
	...cases.rules
		.flatMap( ( { code, category, patterns } ) =>
			patterns.map( ( pattern ) => ( {
				pattern,
				mark: `${ category[ 0 ] }:${ code }`,
			} ) )
		)
		.sort( ( one, other ) => length( other.pattern ) - length( one.pattern ) )
		.map( ( { pattern, mark } ) => [ form( pattern ), mark ] ),
];

const day = ( ago = 0 ) =>
	( Math.floor( Date.now() / 864e5 ) - 18262 - ago ).toString( 36 );

let desk: Desk;
function start( cookie = '', v = [ 5, 3 ], more = {} ): void {
	document.cookie = 'rd-choice=; max-age=0';
	document.cookie = 'other=1';
	if ( cookie ) {
		document.cookie = `rd-choice=${ cookie }`;
	}
	Object.assign( window, { rightsDesk: { v, base: '/', rules, dnt: 0, ...more } } );
	jest.isolateModules( () => {
		require( '../../../src/notice/guard' );
	} );
	desk = ( window as unknown as { rightsDesk: Desk } ).rightsDesk;
}

describe( 'whose leave an address needs', () => {
	it( 'is what the server says', () => {
		start();
		expect(
			cases.addresses.map( ( [ address ] ) => [ address, desk.judge( address! ) ] )
		).toEqual( cases.addresses );
	} );
} );

describe( 'the choice', () => {
	it( 'that nobody made refuses all and is asked for', () => {
		start();
		expect( desk ).toMatchObject( {
			asks: true,
			choice: { analytical: false, tracking: false, services: [], receipt: '' },
		} );
		expect( desk.may( 'a:aa' ) ).toBe( false );
		expect( desk.may( 't:' ) ).toBe( false );
		expect( desk.may( 'f:ff' ) ).toBe( true );
		expect( desk.may( '' ) ).toBe( true );
	} );

	it( 'is read from its cookie', () => {
		start( `10-5.3-${ day() }-Ab3dEf6hIj9k-tt.zz` );
		expect( desk ).toMatchObject( {
			asks: false,
			choice: {
				analytical: true,
				tracking: false,
				services: [ 'tt', 'zz' ],
				receipt: 'Ab3dEf6hIj9k',
			},
		} );
		expect( desk.may( 'a:aa' ) ).toBe( true );
		expect( desk.may( 't:tt' ) ).toBe( true );
		expect( desk.may( 't:' ) ).toBe( false );
	} );

	it( 'that refused stands as long', () => {
		start( `00-5.3-${ day( 181 ) }--` );
		expect( desk.asks ).toBe( false );
		start( `00-5.3-${ day( 184 ) }--` );
		expect( desk.asks ).toBe( true );
	} );

	it( 'is over for a category that holds something new', () => {
		start( `11-5.3-${ day() }-Ab3dEf6hIj9k-tt`, [ 6, 3 ] );
		expect( desk ).toMatchObject( {
			asks: true,
			choice: { analytical: false, tracking: true, services: [] },
		} );
		start( `11-5.3-${ day( 200 ) }-Ab3dEf6hIj9k-` );
		expect( desk.choice ).toMatchObject( { analytical: false, tracking: false } );
	} );

	it( 'of a category that holds nothing any more needs no asking', () => {
		start( `10-5.3-${ day() }-Ab3dEf6hIj9k-`, [ 5, 0 ] );
		expect( desk.asks ).toBe( false );
		start( '', [ 0, 0 ] );
		expect( desk.asks ).toBe( false );
	} );

	it( 'is refused by a browser that says so, unless its visitor chose otherwise', () => {
		Object.defineProperty( navigator, 'globalPrivacyControl', { value: true, configurable: true } );
		start();
		expect( desk ).toMatchObject( { asks: false, gpc: true } );
		start( `11-5.3-${ day() }-Ab3dEf6hIj9k-` );
		expect( desk.choice[ 'tracking' ] ).toBe( true );
		Object.defineProperty( navigator, 'globalPrivacyControl', { value: undefined, configurable: true } );
		Object.defineProperty( navigator, 'doNotTrack', { value: '1', configurable: true } );
		start();
		expect( desk.asks ).toBe( true );
		start( '', [ 5, 3 ], { dnt: 1 } );
		expect( desk.asks ).toBe( false );
		Object.defineProperty( navigator, 'doNotTrack', { value: null, configurable: true } );
	} );

	it( 'that makes no sense is none', () => {
		for ( const odd of [ 'x', '11', '11-5.3', '11-5.3-zzzzzzzzzzzz', `11--${ day() }--`, '-----' ] ) {
			start( odd );
			expect( desk.choice ).toMatchObject( { tracking: odd === '11-5.3-zzzzzzzzzzzz' } );
		}
	} );
} );

describe( 'what scripts add', () => {
	it( 'is held, with its address kept', () => {
		start();
		const script = document.createElement( 'script' );
		script.src = 'https://count.example/x.js';
		expect( script.outerHTML ).toBe(
			'<script data-rd="a:aa" data-rd-src="https://count.example/x.js"></script>'
		);
		const own = document.createElement( 'img' );
		own.src = 'https://shop.example/a.png';
		expect( own.getAttribute( 'src' ) ).toBe( 'https://shop.example/a.png' );
		const link = document.createElement( 'a' );
		link.href = 'https://unknown.example/';
		expect( link.href ).toBe( 'https://unknown.example/' );
		expect( desk.held ).toHaveLength( 1 );
	} );

	it( 'is held in markup too, which stays as it is where nothing is', () => {
		start();
		const box = document.createElement( 'table' );
		box.innerHTML = '<tr><td><img src="//unknown.example/a.png"><a href="//unknown.example">x</a>';
		const image = box.querySelector( 'td img' );
		expect( image?.getAttribute( 'src' ) ).toBeNull();
		expect( image?.getAttribute( 'data-rd' ) ).toBe( 't:' );
		expect( box.querySelector( 'a' )?.getAttribute( 'href' ) ).toBe( '//unknown.example' );
		box.innerHTML = '';
		document.body.textContent = 'https://unknown.example';
		expect( document.body.textContent ).toBe( 'https://unknown.example' );
	} );

	it( 'loses its addresses in style sheets, and no others', () => {
		start();
		expect(
			desk.scrub( '@import "//unknown.example/a.css";a{b:url( \'https://shop.example/a\');c:url(https://count.example/x)}' )
		).toBe(
			'@import "data:text/rd,%2F%2Funknown.example%2Fa.css";a{b:url( \'https://shop.example/a\');c:url(data:text/rd,https%3A%2F%2Fcount.example%2Fx)}'
		);
		const kept = 'a{b:url("data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'");c:url(data:font/woff;base64,//uQxAAA+//b)}';
		expect( desk.scrub( kept ) ).toBe( kept );
	} );
} );
