/** Acceptance 2 of issue 6: whoever isn't in the register waits for all that the site asks for, can be shown once until then, and is asked for once a scan saw them. */
import type { Page } from 'playwright-core';
import { button, choice, service } from '../steps/notice';
import { settled } from '../steps/tags';
import { staged } from './stage';

const FRAME = 'iframe[src*="rd-unknown"]';
const STAND = '.rd-held:has([data-rd-src*="rd-unknown"])';

describe( 'Who is not in the register', () => {
	const stage = staged(
		[ service( 'rd-films', 'tracking' ) ],
		'<p>data:text/rd,%zz</p><script src="https://rd-unknown.example/u.js"></script><iframe src="https://rd-unknown.example/f" width="300" height="200" title="Theirs"></iframe>',
		{
			'rd-unknown.example': 'window.theirs = 1',
		},
		() => asks()
	);

	let page: Page;

	beforeEach( async () => {
		page = await stage.context.newPage();
	} );

	const asks = ( ...versions: [] | [ number, number ] ) =>
		stage.on.fixture( 'cookie-note', versions.length ? { versions } : {} );
	const hosts = () => stage.asked.map( ( one ) => one.split( '/' )[ 0 ] );
	const policies = () =>
		page
			.locator( 'meta[http-equiv="Content-Security-Policy"]' )
			.evaluateAll( ( all ) =>
				all.map( ( one ) => ( one as HTMLMetaElement ).content )
			);

	it( 'loads once all that the site asks for is allowed, whatever the page says', async () => {
		await asks( 0, 7 );
		await page.goto( stage.url );
		expect( await policies() ).toHaveLength( 1 );
		await button( page, 'accept' ).click();
		await page.waitForFunction( () => 'theirs' in window );
		await page.locator( FRAME ).waitFor();
		expect( await choice( page ) ).toMatch( /^01-/ );
		expect( await policies() ).toEqual( [] );
	} );

	it( 'stays held where something is refused, and can be shown once, whatever becomes of the scripts', async () => {
		await asks( 5, 7 );
		await page.goto( stage.url );
		await page.locator( '#rd-choices input[name=tracking]' ).check();
		await button( page, 'save' ).click();
		await settled( page );
		expect( await choice( page ) ).toMatch( /^01-/ );
		await page.locator( `${ STAND } [data-rd-once]` ).waitFor();
		expect( stage.asked ).toEqual( [] );
		await page.reload();
		await settled( page );
		await page.locator( `${ STAND } [data-rd-once]` ).click();
		await page.locator( FRAME ).waitFor();
		expect( stage.asked ).toEqual( [ 'rd-unknown.example/f' ] );
		expect( ( await policies() ).join() ).toContain( 'rd-unknown' );
		// Another load of it, by which nothing was asked for.
		await stage.context.route( '**/front/run.js*', ( route ) =>
			route.abort()
		);
		await page.reload();
		expect( ( await policies() ).join() ).not.toContain( 'rd-unknown' );
		expect(
			await page.evaluate( () => 'rdOnce' in ( history.state ?? {} ) )
		).toBe( false );
	} );

	it( 'is opened for one load, though what shows it never comes', async () => {
		await asks( 5, 7 );
		await page.goto( stage.url );
		await page.evaluate( () => window.rightsDesk.open?.() );
		await settled( page );
		await stage.context.route( '**/front/run.js*', ( route ) =>
			route.abort()
		);
		await Promise.all( [
			page.waitForEvent( 'load' ),
			page.locator( `${ STAND } [data-rd-once]` ).click(),
		] );
		expect( ( await policies() ).join() ).toContain( 'rd-unknown' );
		await page.goto( `${ stage.url }&next` );
		expect( ( await policies() ).join() ).not.toContain( 'rd-unknown' );
		expect( hosts() ).toEqual( [] );
	} );

	it( 'is asked for as soon as a scan saw it, and named; not when staff say that it is nothing', async () => {
		// Once dismissed it stays so: another run begins anew.
		await stage.on.fixture( 'sql', {
			queries: [
				"DELETE FROM {prefix}rights_desk_cookie_findings WHERE name LIKE 'rd-unknown%'",
			],
		} );
		await asks();
		await stage.notice.change( 'rd-films', { active: false } );
		const admin = await stage.on.admin();
		// A page cache may keep both for a while: each look is at addresses of its own.
		let looks = 0;
		const state = async () => {
			looks++;
			await page.goto( `${ stage.url }&look=${ looks }` );
			const { body } = await admin.rest< { html: string } >(
				'GET',
				`choices/list?look=${ looks }`
			);
			return {
				v: await page.evaluate( () => window.rightsDesk.v[ 1 ] > 0 ),
				named: body.html.includes( 'rd-unknown.example' ),
			};
		};
		expect( await state() ).toEqual( { v: false, named: false } );
		// Where the site has addresses in words, WordPress has sent us on.
		const { pathname, search } = new URL( page.url() );
		await stage.on.wp(
			'rights-desk',
			'scan',
			pathname === '/' ? `/${ search }` : pathname
		);
		expect( await state() ).toEqual( { v: true, named: true } );
		expect(
			await page.locator( '#rd-choices input[name=tracking]' ).count()
		).toBe( 1 );
		const { body } = await admin.rest< {
			findings: { id: number; name: string }[];
		} >( 'GET', 'cookie-scans' );
		for ( const { id, name } of body.findings ) {
			if ( name.startsWith( 'rd-unknown' ) ) {
				await admin.rest( 'POST', `cookie-findings/${ id }`, {
					as: 'dismiss',
					reason: 'Nothing of ours',
				} );
			}
		}
		expect( await state() ).toEqual( { v: false, named: false } );
		await stage.notice.change( 'rd-films', { active: true } );
	} );
} );
