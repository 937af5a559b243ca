/** Acceptance 5 of issue 6: what a consent left goes, though the register doesn't know who stored it, or no longer has it, or nobody withdrew. */
import type { Page } from 'playwright-core';
import { button, choice, service } from '../steps/notice';
import { settled } from '../steps/tags';
import { staged } from './stage';

/** Of nobody that the register knows. It also calls something of the site's own. */
const STRANGER = `
	document.cookie = '_str=1;path=/;max-age=9999';
	localStorage.setItem( 'str.id', '1' );
	sessionStorage.setItem( 'str.page', '1' );
	indexedDB.open( 'str-db' ).onsuccess = () => ( window.strDb = true );
	setTimeout( () => { localStorage.setItem( 'str.late', '1' ); window.strLate = true; }, 50 );
`;

const OWN = `<script>
	document.cookie = 'own=1;path=/;max-age=9999';
	addEventListener( 'load', () => setTimeout( () => {
		localStorage.setItem( 'cart', '3' );
		document.cookie = 'later=1;path=/;max-age=9999';
	}, 100 ) );
</script>`;

const entry = ( name: string, kind = 'cookie' ) => ( {
	name,
	kind,
	seconds: 9999,
	first: true,
	purpose: 'Follows',
} );

const CLEAR = /choices(\/|%2F)clear/;

const keeps = ( page: Page ) =>
	page.evaluate( async () => ( {
		cookies: document.cookie
			.split( '; ' )
			.map( ( pair ) => pair.split( '=' )[ 0 ] )
			.filter( ( name ) => name !== 'rd-choice' )
			.sort(),
		local: Object.keys( localStorage ).sort(),
		session: Object.keys( sessionStorage ).filter(
			( key ) => ! key.startsWith( 'wpEmoji' )
		),
		databases: ( await indexedDB.databases() ).map( ( { name } ) => name ),
	} ) );

describe( 'What a consent left', () => {
	const stage = staged(
		[
			service( 'rd-tracks', 'tracking', {
				entries: [ entry( '_trk' ) ],
			} ),
			service( 'rd-counts', 'analytical', {
				entries: [ entry( '_cnt' ) ],
			} ),
			service( 'rd-leaves', 'tracking', {
				entries: [ entry( '_lvs*' ), entry( 'lvs.*', 'local' ) ],
			} ),
			service( 'rd-goes', 'analytical', {
				entries: [ entry( '_goes' ) ],
			} ),
		],
		`${ OWN }<script src="https://rd-stranger.example/s.js"></script>`,
		{
			'rd-stranger.example': STRANGER,
		}
	);

	/** How often a page asked what is to be deleted. */
	let cleared: number;

	beforeEach( () => {
		cleared = 0;
		count();
	} );

	const open = async ( url = stage.url ) => {
		const page = await stage.context.newPage();
		await page.goto( url );
		return page;
	};
	const undo = ( page: Page ) =>
		page.evaluate( () => window.rightsDesk.withdraw?.() );
	const count = () =>
		stage.context.on( 'request', ( request ) => {
			cleared += Number( CLEAR.test( request.url() ) );
		} );

	const accepted = async () => {
		const page = await open();
		await button( page, 'accept' ).click();
		await page.waitForFunction(
			() => 'strDb' in window && 'strLate' in window
		);
		await page.waitForFunction( () => 'cart' in localStorage );
		return page;
	};

	it( 'of a party that the register does not know: by the names that it used; what is the site’s own stays', async () => {
		const page = await accepted();
		expect( await keeps( page ) ).toMatchObject( {
			cookies: [ '_str', 'later', 'own' ],
			local: [ 'cart', 'rd-kept', 'str.id', 'str.late' ],
			databases: [ 'str-db' ],
		} );
		await undo( page );
		await page.locator( '#rd-left' ).waitFor();
		expect( await keeps( page ) ).toEqual( {
			cookies: [ 'later', 'own' ],
			local: [ 'cart' ],
			session: [],
			databases: [],
		} );
	} );

	it( 'of a service that was switched off, and of one that was removed', async () => {
		const page = await accepted();
		await page.evaluate( () => {
			document.cookie = '_lvs_1=1;path=/;max-age=9999';
			document.cookie = '_goes=1;path=/;max-age=9999';
			localStorage.setItem( 'lvs.id', '1' );
		} );
		await stage.context.addCookies( [
			{
				name: '_lvs_server',
				value: '1',
				url: stage.on.url,
				httpOnly: true,
			},
		] );
		await stage.notice.change( 'rd-leaves', { active: false } );
		await stage.notice.remove( 'rd-goes' );
		// Others of those categories still stand as they did: nobody is asked again, and nothing goes yet.
		await page.goto( stage.url );
		await settled( page );
		expect( ( await keeps( page ) ).cookies ).toEqual(
			expect.arrayContaining( [ '_goes', '_lvs_1' ] )
		);
		await undo( page );
		await page.locator( '#rd-left' ).waitFor();
		expect( await keeps( page ) ).toMatchObject( {
			cookies: [ 'later', 'own' ],
			local: [ 'cart' ],
		} );
		expect(
			( await stage.context.cookies() ).map( ( { name } ) => name )
		).not.toContain( '_lvs_server' );
	} );

	const lapses: [ string, ( page: Page ) => Promise< unknown > ][] = [
		[
			'it asks for something else by now',
			async ( page ) => {
				const old = ( await choice( page ) ).replace(
					/-[^.]+\.[^-]+-/,
					'-1.1-'
				);
				await stage.context.addCookies( [
					{ name: 'rd-choice', value: old, url: stage.on.url },
				] );
			},
		],
		[
			'its half year is over',
			() => stage.context.clearCookies( { name: 'rd-choice' } ),
		],
	];

	it.each( lapses )(
		'when a consent stands no more, since %s',
		async ( _why, lapse ) => {
			const page = await accepted();
			await page.evaluate( () => {
				document.cookie = '_trk=1;path=/;max-age=9999';
			} );
			await lapse( page );
			await page.goto( stage.on.url );
			await page.waitForFunction( () => ! ( 'rd-kept' in localStorage ) );
			expect( await keeps( page ) ).toEqual( {
				cookies: [ 'later', 'own' ],
				local: [ 'cart' ],
				session: [],
				databases: [],
			} );
			// Nobody withdrew, so nobody is told; and the next page asks the site nothing.
			expect( await page.locator( '#rd-left' ).count() ).toBe( 0 );
			expect( await button( page, 'accept' ).isVisible() ).toBe( true );
			expect( cleared ).toBe( 1 );
			await page.goto( stage.on.url );
			await page.waitForLoadState( 'networkidle' );
			expect( cleared ).toBe( 1 );
		}
	);

	it( 'also of a browser that refuses by itself, and is never asked', async () => {
		const page = await accepted();
		await page.evaluate( () => {
			document.cookie = '_cnt=1;path=/;max-age=9999';
		} );
		await stage.context.clearCookies( { name: 'rd-choice' } );
		await stage.context.addInitScript( () =>
			Object.defineProperty( navigator, 'globalPrivacyControl', {
				value: true,
			} )
		);
		await page.goto( stage.on.url );
		await page.waitForFunction( () => ! ( 'rd-kept' in localStorage ) );
		expect( ( await keeps( page ) ).cookies ).toEqual( [ 'later', 'own' ] );
		expect( await button( page, 'accept' ).isVisible() ).toBe( false );
	} );
} );
