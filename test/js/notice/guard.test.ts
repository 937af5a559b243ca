import cases from '../../golden/judge.json';

type Desk = {
	may: ( mark: string ) => boolean;
	shut: () => void;
	choice: Record< string, unknown >;
	asks: boolean;
	gpc: boolean;
	held: string[];
};

/** As Blocking\Guard::rules() writes them. */
const source = ( pattern: string ): string => {
	const [ host = '', ...rest ] = pattern.split( '?' )[ 0 ]!.split( '/' );
	const path = rest.length ? `/${ rest.join( '/' ) }` : '';
	const of = ( one: string ) =>
		host.startsWith( '*.' )
			? `${ host }:*${ one } ${ host.slice( 2 ) }:*${ one }`
			: `${ host }:*${ one }`;
	return path && ! pattern.includes( '?' )
		? `${ of( path ) } ${ of( `${ path }/` ) }`
		: of( path );
};
const rules = [
	[
		cases.own
			.map( ( own ) =>
				own.startsWith( '*.' ) ? `${ own } ${ own.slice( 2 ) }` : own
			)
			.join( ' ' ),
		'',
	],
	...cases.rules.map( ( { code, category, patterns } ) => [
		patterns.map( source ).join( ' ' ),
		`${ category[ 0 ] }:${ code }`,
	] ),
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
	Object.assign( window, {
		rightsDesk: { v, base: '/', rules, dnt: 0, ...more },
	} );
	jest.isolateModules( () => {
		require( '../../../src/notice/guard' );
	} );
	desk = ( window as unknown as { rightsDesk: Desk } ).rightsDesk;
}

describe( 'whose leave an address needs', () => {
	it( 'is what the server says, but for what a policy does not know: queries, and other schemes', () => {
		start();
		let markOf = String;
		jest.isolateModules( () => {
			markOf = require( '../../../src/notice/run/whose' ).markOf;
		} );
		const known = cases.addresses.filter(
			( [ address ] ) =>
				! address!.includes( 'q.example' ) && ! /^ftp/.test( address! )
		);
		expect(
			known.map( ( [ address ] ) => [
				address,
				markOf( address! ).replace( /^f:.*/, '' ),
			] )
		).toEqual( known );
	} );
} );

const policy = () =>
	document.head.querySelector< HTMLMetaElement >( 'meta[http-equiv]' )
		?.content;

describe( 'the choice', () => {
	it( 'that nobody made refuses all and is asked for', () => {
		start();
		expect( desk ).toMatchObject( {
			asks: true,
			choice: {
				analytical: false,
				tracking: false,
				services: [],
				receipt: '',
			},
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

	it( 'that refused stands as well', () => {
		start( `00-5.3-${ day() }--` );
		expect( desk.asks ).toBe( false );
	} );

	it( 'is over when a category holds something new', () => {
		start( `11-5.3-${ day() }-Ab3dEf6hIj9k-tt`, [ 6, 3 ] );
		expect( desk ).toMatchObject( {
			asks: true,
			choice: { analytical: false, tracking: false, services: [] },
		} );
	} );

	it( 'of a category that holds nothing any more needs no asking', () => {
		start( `10-5.3-${ day() }-Ab3dEf6hIj9k-`, [ 5, 0 ] );
		expect( desk.asks ).toBe( false );
		start( `01-5.3-${ day() }-Ab3dEf6hIj9k-`, [ 0, 3 ] );
		expect( desk ).toMatchObject( {
			asks: false,
			choice: { tracking: true },
		} );
	} );

	it( 'is refused by a browser that says so, unless its visitor chose otherwise', () => {
		Object.defineProperty( navigator, 'globalPrivacyControl', {
			value: true,
			configurable: true,
		} );
		start();
		expect( desk ).toMatchObject( { asks: false, gpc: true } );
		start( `11-5.3-${ day() }-Ab3dEf6hIj9k-` );
		expect( desk.choice.tracking ).toBe( true );
		Object.defineProperty( navigator, 'globalPrivacyControl', {
			value: undefined,
			configurable: true,
		} );
		Object.defineProperty( navigator, 'doNotTrack', {
			value: '1',
			configurable: true,
		} );
		start();
		expect( desk.asks ).toBe( true );
		start( '', [ 5, 3 ], { dnt: 1 } );
		expect( desk.asks ).toBe( false );
		Object.defineProperty( navigator, 'doNotTrack', {
			value: null,
			configurable: true,
		} );
	} );

	it( 'that makes no sense is none', () => {
		for ( const odd of [
			'x',
			'11',
			'11-5.3',
			'11-5.3-1-',
			`11--${ day() }--`,
			'-----',
		] ) {
			start( odd );
			expect( desk ).toMatchObject( {
				asks: true,
				choice: { analytical: false, tracking: false },
			} );
		}
	} );
} );

describe( 'the page', () => {
	beforeEach( () => document.head.replaceChildren() );

	it( 'is shut to all but the site and what it needs', () => {
		start();
		expect( policy() ).toMatch(
			/^default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: /
		);
		expect( policy() ).toContain( ' shop.example ' );
		expect( policy() ).toContain( ' pay.example:* ' );
		expect( policy() ).not.toMatch(
			/count\.example|\*\.films|stats|unknown/
		);
	} );

	it( 'is open to what was chosen', () => {
		start( `10-5.3-${ day() }-Ab3dEf6hIj9k-` );
		expect( policy() ).toContain( 'count.example:*' );
		expect( policy() ).not.toMatch( /[^e]\.films\.example/ );
		document.head.replaceChildren();
		start( `00-5.3-${ day() }-Ab3dEf6hIj9k-tt` );
		expect( policy() ).toContain( '*.films.example:*' );
		expect( policy() ).not.toContain( 'count.example:*' );
	} );

	it( 'has no policy when all may load, and one again when that is withdrawn', () => {
		start( `11-5.3-${ day() }-Ab3dEf6hIj9k-` );
		expect( policy() ).toBeUndefined();
		desk.choice = { analytical: false, tracking: false, services: [] };
		desk.shut();
		expect( policy() ).toContain( "default-src 'self'" );
	} );

	it( 'is open to what is shown once, on this load alone', () => {
		const was = { theirs: 1 };
		history.replaceState(
			{ rdOnce: [ 'https://film.example', 't: film', was ] },
			''
		);
		start();
		expect( policy() ).toContain( ' https://film.example' );
		// Nothing else has to run for it to be over.
		expect( history.state ).toEqual( was );
		document.head.replaceChildren();
		start();
		expect( policy() ).not.toContain( 'film.example' );
		history.replaceState( null, '' );
	} );
} );
