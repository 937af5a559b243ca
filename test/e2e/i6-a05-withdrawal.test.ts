/** Acceptance 5 of issue 6 (P30): withdrawal leaves nothing that the page can reach, and names the rest. */
import type { Page } from 'playwright-core';
import { button, service } from '../steps/notice';
import { settled } from '../steps/tags';
import { staged } from './stage';

/** Keeps something in each way that there is, again and again, and once more on its way out. */
const TRACKER = `
	const keep = () => {
		document.cookie = '_rdt=1;path=/;max-age=9999';
		document.cookie = '_rdt_a.b=1;path=/;max-age=9999';
		document.cookie = '_rdt_here=1;path=' + location.pathname + ';max-age=9999';
		localStorage.setItem( 'rdt.id', '1' );
		sessionStorage.setItem( 'rdt.page', '1' );
	};
	keep();
	setInterval( keep, 5 );
	addEventListener( 'pagehide', keep );
	addEventListener( 'beforeunload', keep );
	indexedDB.open( 'rdt-db' ).onsuccess = () => ( window.rdtDb = true );
	caches.open( 'rdt-cache' ).then( ( cache ) => cache.put( '/rdt', new Response( 'x' ) ) ).then( () => ( window.rdtCache = true ) );
`;

const first = ( name: string, kind = 'cookie' ) => ( {
	name,
	kind,
	seconds: 9999,
	first: true,
	purpose: 'Follows',
} );

const services = [
	service( 'rd-tracks', 'tracking', {
		reload: true,
		delete: 'https://rd-tracks.example/delete',
		entries: [
			first( '_rdt*' ),
			first( 'rdt.*', 'local' ),
			first( 'rdt.*', 'session' ),
			first( 'rdt-*', 'indexeddb' ),
			first( 'rdt-*', 'cache' ),
			{ ...first( 'theirs' ), first: false },
		],
	} ),
	service( 'rd-films', 'analytical', {
		reload: false,
		entries: [ { ...first( 'film' ), first: false } ],
	} ),
	service( 'rd-basket', 'functional', {
		entries: [ first( '_rdt_basket' ) ],
	} ),
];

/** With plain permalinks too. */
const CLEAR = /choices(\/|%2F)clear/;

/** All that the browser keeps for the site. */
async function keeps( page: Page ) {
	const cookies = await page.context().cookies();
	return {
		cookies: cookies
			.map( ( { name } ) => name )
			.filter( ( name ) => name !== 'rd-choice' )
			.sort(),
		...( await page.evaluate( async () => ( {
			local: Object.keys( localStorage ).sort(),
			session: Object.keys( sessionStorage ).filter(
				( key ) => ! key.startsWith( 'wpEmoji' )
			),
			databases: ( await indexedDB.databases() ).map(
				( { name } ) => name
			),
			caches: await caches.keys(),
		} ) ) ),
	};
}

const own = {
	cookies: [ '_rdt_basket' ],
	local: [ 'cart' ],
	session: [],
	databases: [],
	caches: [],
};

describe( 'Withdrawing deletes', () => {
	const stage = staged(
		services,
		'<script src="https://rd-tracks.example/t.js"></script><iframe src="https://rd-films.example/film" width="300" height="200" title="A film"></iframe>',
		{
			'rd-tracks.example': TRACKER,
			'rd-films.example': '<p>Film</p>',
		}
	);

	const open = async ( url = stage.url ) => {
		const page = await stage.context.newPage();
		await page.goto( url );
		return page;
	};

	const consent = async () => {
		const page = await open();
		await page.evaluate( () => {
			localStorage.setItem( 'cart', '3' );
			document.cookie = '_rdt_basket=3;path=/;max-age=9999';
		} );
		await button( page, 'accept' ).click();
		await page.waitForFunction(
			() => 'rdtDb' in window && 'rdtCache' in window
		);
		return page;
	};

	const undo = ( page: Page ) =>
		page.locator( '.rd-undo:visible' ).first().click();

	it( 'leaves nothing of it, though the service writes until the page is gone; what is functional stays', async () => {
		const page = await consent();
		// One that no script can reach.
		await stage.context.addCookies( [
			{
				name: '_rdt_server',
				value: '1',
				url: stage.on.url,
				httpOnly: true,
			},
		] );
		expect( ( await keeps( page ) ).cookies ).toEqual(
			expect.arrayContaining( [ '_rdt', '_rdt_a.b', '_rdt_server' ] )
		);
		const ran = stage.asked.length;
		await undo( page );
		await page.locator( '#rd-left li' ).first().waitFor();
		expect( await keeps( page ) ).toEqual( own );
		expect( stage.asked ).toHaveLength( ran );
		expect(
			await page.locator( '#rd-left a' ).evaluateAll( ( links ) =>
				links
					.map( ( link ) => [
						link.textContent,
						( link as HTMLAnchorElement ).href,
					] )
					// The register may hold others' services.
					.filter( ( [ name ] ) => name?.startsWith( 'rd-' ) )
			)
		).toEqual( [
			[ 'rd-films', 'https://rd-films.example/privacy' ],
			[ 'rd-tracks', 'https://rd-tracks.example/delete' ],
		] );
		// Nothing runs anew on the next page.
		await page.goto( stage.url );
		await settledDown( page );
		expect( await keeps( page ) ).toEqual( own );
		expect( await page.locator( '#rd-left' ).count() ).toBe( 0 );
	} );

	it( 'stops it in other tabs too', async () => {
		const page = await consent();
		const other = await open();
		await settled( other );
		await undo( page );
		await page.locator( '#rd-left li' ).first().waitFor();
		await other.waitForFunction(
			() =>
				! ( 'rdtDb' in window ) &&
				!! window.rightsDesk &&
				! window.rightsDesk.choice.tracking
		);
		await other.locator( '#rd-left' ).waitFor();
		expect( ( await keeps( page ) ).cookies ).toEqual( own.cookies );
	} );

	it( 'needs no new page for what only stood in a frame', async () => {
		const page = await open();
		await page.locator( '#rd-choices input[name=analytical]' ).check();
		await button( page, 'save' ).click();
		await page.locator( 'iframe[src*="rd-films"]' ).waitFor();
		await page.evaluate( () => Object.assign( window, { same: true } ) );
		await undo( page );
		await page.locator( '#rd-left li' ).first().waitFor();
		expect( await page.evaluate( () => 'same' in window ) ).toBe( true );
		expect( await page.locator( 'iframe[src*="rd-films"]' ).count() ).toBe(
			0
		);
		const named = await page.locator( '#rd-left a' ).allTextContents();
		expect( named ).toContain( 'rd-films' );
		expect( named ).not.toContain( 'rd-tracks' );
	} );

	it( 'deletes on a refusal what is left of an older consent, and asks the site nothing when there is nothing', async () => {
		const posts: string[] = [];
		stage.context.on( 'request', ( request ) => {
			if ( CLEAR.test( request.url() ) ) {
				posts.push( request.url() );
			}
		} );
		const page = await open();
		await page.evaluate( () => {
			document.cookie = '_rdt=1;path=/;max-age=9999';
		} );
		const cleared = page.waitForResponse( CLEAR );
		await button( page, 'withdraw' ).click();
		await cleared;
		await page.waitForFunction(
			() => ! document.cookie.includes( '_rdt=' )
		);
		await stage.context.clearCookies();
		await page.goto( stage.url );
		await button( page, 'withdraw' ).click();
		await settled( page );
		await page.reload();
		expect( posts ).toHaveLength( 1 );
	} );
} );

const settledDown = ( page: Page ) =>
	page.waitForFunction( () => document.readyState === 'complete' );
