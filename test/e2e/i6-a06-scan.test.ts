/**
 * Acceptance 6 of issue 6: the scanner finds twelve planted cookies and scripts, one of them only after scrolling,
 * one only after a click on a menu, one only on a product page; and says which it may have missed and why.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { site, type Site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';
import { sound } from './sound';

interface Found {
	id: number;
	kind: string;
	name: string;
	at: string;
	before: boolean;
	breach: boolean;
	unlisted: boolean;
	held: boolean;
	from: string;
	line: number;
	pages: string[];
	stop: string;
}

interface State {
	mode: string;
	needs: string;
	findings: Found[];
	blind: string[];
	services: { id: number; name: string }[];
	running: {
		id: number;
		pages: { path: string; kind: string; state: string }[];
	} | null;
}

const types: Record< string, string > = {
	'.js': 'text/javascript',
	'.gif': 'image/gif',
};

describe( 'Issue 6, acceptance 6: what a scan of the pages finds', () => {
	let on: Site;
	let browser: Browser;
	let page: Page;
	let others: Server;
	let paths: string[];
	let asked: string[] = [];
	let state: State;
	let service: number | undefined;

	const rest = async < T >(
		method: string,
		route: string,
		body?: unknown
	) => {
		const answer = await (
			await on.admin()
		).rest< T >( method, route, body );
		if ( answer.status > 299 ) {
			throw new Error( `${ route }: ${ JSON.stringify( answer.body ) }` );
		}
		return answer.body;
	};

	const scan = async () => {
		await rest( 'POST', 'cookie-scans', { paths } );
		await page.goto( screen( on, '/cookies/scan' ) );
		await page
			.getByRole( 'button', { name: 'Go on with the scan' } )
			.click();
		await page
			.getByRole( 'button', { name: 'Scan the pages' } )
			.waitFor( { timeout: 150_000 } );
		return rest< State >( 'GET', 'cookie-scans' );
	};

	const found = ( kind: string, name: string ) =>
		state.findings.find(
			( one ) => one.kind === kind && one.name === name
		);

	beforeAll( async () => {
		on = await site();
		others = createServer( ( request, response ) => {
			asked.push( `${ request.headers.host } ${ request.url }` );
			const type =
				types[ /\.\w+/.exec( request.url ?? '' )?.[ 0 ] ?? '' ];
			response.setHeader( 'Content-Type', type ?? 'text/html' );
			response.end( type ? '' : '<p>Frame' );
		} );
		await new Promise< void >( ( done ) =>
			others.listen( 0, '0.0.0.0', done )
		);
		const { port } = others.address() as AddressInfo;
		await rest( 'PUT', 'settings', { cookie_mode: 'off' } );
		( { paths } = await on.fixture< { paths: string[] } >( 'planted', {
			others: [ 2, 3, 4, 5 ].map(
				( n ) => `http://127.0.0.${ n }:${ port }`
			),
		} ) );
		browser = await openBrowser();
		page = await (
			await browser.newContext( {
				viewport: { width: 1280, height: 900 },
			} )
		).newPage();
		page.setDefaultTimeout( 60_000 );
		await logIn( page, on );
		// What the browser of who scans holds stays as it was.
		await page.evaluate( () => {
			localStorage.setItem( 'mine', '1' );
		} );
		state = await scan();
	}, 300_000 );

	afterAll( async () => {
		await rest( 'PUT', 'settings', { cookie_mode: 'off' } );
		await on.fixture( 'planted', { off: true } );
		if ( service ) {
			await rest( 'DELETE', `services/${ service }` );
		}
		await browser?.close();
		others?.close();
	} );

	it( 'chooses pages of each kind by itself, the product among them', async () => {
		const { running } = await rest< State >( 'POST', 'cookie-scans', {} );
		expect( running?.pages.map( ( one ) => one.path ) ).toEqual(
			expect.arrayContaining( [ '/', ...paths ] )
		);
		await rest( 'POST', `cookie-scans/${ running?.id }/end`, {
			state: 'stopped',
		} );
	} );

	it.each( [
		[ 'cookie', 'planted_server', 'http' ],
		[ 'cookie', 'planted_inline', 'load' ],
		[ 'cookie', 'planted_script', 'load' ],
		[ 'local', 'planted_local', 'load' ],
		[ 'session', 'planted_session', 'load' ],
		[ 'indexeddb', 'planted_db', 'load' ],
		[ 'address', '127.0.0.2', 'load' ],
		[ 'address', '127.0.0.3', 'load' ],
		[ 'address', '127.0.0.4', 'load' ],
		[ 'cookie', 'planted_scrolled', 'scroll' ],
		[ 'cookie', 'planted_clicked', 'click' ],
		[ 'address', '127.0.0.5', 'load' ],
	] )( 'finds the %s %s, and what it took: %s', ( kind, name, at ) => {
		expect( found( kind, name ) ).toMatchObject( {
			at,
			before: true,
			breach: true,
			unlisted: true,
			pages: [ name === '127.0.0.5' ? paths[ 1 ] : paths[ 0 ] ],
		} );
	} );

	it( 'names the line, the script, the handle or the block that caused it, and the way to stop it', () => {
		expect( found( 'cookie', 'planted_script' )?.from ).toMatch(
			/plugins\/rd-planted\/planted\.js:1$/
		);
		expect( found( 'address', '127.0.0.2' ) ).toMatchObject( {
			from: 'rd-planted-tag',
			stop: expect.stringMatching( /Switch the notice on/ ),
		} );
		expect( found( 'address', '127.0.0.2' )?.line ).toBeGreaterThan( 1 );
		expect( found( 'address', '127.0.0.4' )?.from ).toMatch(
			/planted\.js:7/
		);
		expect( found( 'cookie', 'planted_server' )?.stop ).toMatch(
			/server itself/
		);
	} );

	it( 'leaves nothing of it in the browser of who scans, and sees none of what is there', async () => {
		const cookies = await page.context().cookies();
		expect( cookies.map( ( { name } ) => name ).join() ).not.toMatch(
			/planted/
		);
		expect(
			await page.evaluate( () => JSON.stringify( { ...localStorage } ) )
		).not.toMatch( /planted/ );
		expect( found( 'local', 'mine' ) ).toBeUndefined();
		expect( JSON.stringify( state.findings ) ).not.toMatch(
			/wordpress_logged_in|wp-settings/
		);
	} );

	it( 'says what it may have missed, and why', async () => {
		expect( state.blind.join( '\n' ) ).toMatch(
			/third-party cookies[\s\S]*HttpOnly[\s\S]*login[\s\S]*click[\s\S]*samples/
		);
		await page.getByText( 'What needs a login' ).waitFor();
		await sound( page, '#rights-desk' );
	} );

	it( 'is a breach on the screen, first; and a promise that is broken', async () => {
		expect(
			await page
				.locator( 'main h2, #rights-desk h2' )
				.first()
				.textContent()
		).toMatch( /Before anybody agreed/ );
		const look = ( n: number ) =>
			rest< { state: string; says: string } >(
				'POST',
				`promises/${ n }/look`
			);
		expect( await look( 29 ) ).toMatchObject( {
			state: 'broken',
			says: expect.stringMatching( /planted_/ ),
		} );
		expect( ( await look( 30 ) ).state ).toBe( 'at_risk' );
		expect( JSON.stringify( await look( 31 ) ) ).toMatch(
			/not in the register[^}]*planted_/
		);
	}, 60_000 );

	it( 'says which mode the site needs; once it is on, the others are not asked any more', async () => {
		// The product's template has its script in its own text.
		expect( state.needs ).toBe( 'full' );
		expect( found( 'address', '127.0.0.5' )?.stop ).toMatch( /full mode/ );
		expect( found( 'address', '127.0.0.2' )?.stop ).not.toMatch( /full/ );
		const tag = found( 'address', '127.0.0.2' );
		const settled = await rest< State >(
			'POST',
			`cookie-findings/${ tag?.id }`,
			{
				as: 'new',
				name: 'Planted',
				purpose: 'To be found',
				party: 'Planter',
			}
		);
		service = settled.services.find(
			( { name } ) => name === 'Planted'
		)?.id;
		await page.reload();
		await page
			.getByRole( 'button', { name: 'Switch the full mode on' } )
			.click();
		await page.getByText( 'The mode has changed' ).waitFor();
		asked = [];
		state = await scan();
		expect( state.mode ).toBe( 'full' );
		for ( const host of [ 2, 3, 4, 5 ] ) {
			expect( found( 'address', `127.0.0.${ host }` ) ).toMatchObject( {
				breach: false,
				held: true,
			} );
		}
		// The look with everything allowed let them through.
		expect( asked.join( ' ' ) ).toMatch( /127\.0\.0\.2:\d+ \/tag\.js/ );
		expect( found( 'address', '127.0.0.2' )?.unlisted ).toBe( false );
	}, 240_000 );

	it( 'goes on by itself a week later, in whatever screen is open', async () => {
		await on.fixture( 'sql', {
			queries: [
				`UPDATE {prefix}rights_desk_cookie_scans SET ended_at = '2026-01-01 00:00:00' WHERE state = 'done'`,
			],
		} );
		const told = page.waitForResponse(
			( response ) =>
				/cookie-scans(\/|%2F)\d+(\/|%2F)pages/.test( response.url() ) &&
				response.status() === 200,
			{ timeout: 100_000 }
		);
		await page.goto( `${ on.url }/wp-admin/index.php` );
		await told;
		const { running } = await rest< State >( 'GET', 'cookie-scans' );
		expect( running?.pages[ 0 ] ).toMatchObject( {
			path: '/',
			state: 'done',
		} );
	}, 120_000 );
} );
