/** Acceptance 7 of issue 6: whom a page asks for what, as the numbers that it bears stand to the visitor's own. */
import type { Browser } from 'playwright-core';
import { forget, mode, number } from '../steps/choices';
import { button, choice, visit } from '../steps/notice';
import { site, type Site } from '../site/site';
import { openBrowser } from './browser';

describe( 'What is asked', () => {
	let on: Site;
	let browser: Browser;

	const open = ( cookie = '' ) =>
		visit( browser, `${ on.url }/?asked=${ number() }`, {}, async ( to ) =>
			cookie
				? to
						.context()
						.addCookies( [
							{ name: 'rd-choice', value: cookie, url: on.url },
						] )
				: undefined
		);
	const shows = ( analytical: number, tracking: number ) =>
		on.fixture( 'cookie-note', { versions: [ analytical, tracking ] } );

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		await mode( on, 'default' );
	} );

	afterAll( async () => {
		await browser?.close();
		await on.fixture( 'cookie-note', {} );
		await forget( on );
	} );

	it.each( [
		[ 'analytical', [ 370, 0 ], '10-aa.0' ],
		[ 'tracking', [ 0, 370 ], '01-0.aa' ],
	] as const )(
		'is only what there is (%s), and accepting says no more; what comes to the other is asked',
		async ( category, [ a, t ], said ) => {
			await shows( a, t );
			const page = await open();
			await button( page, 'accept' ).waitFor();
			expect(
				await page
					.locator( '#rd-choices input' )
					.evaluateAll( ( all ) =>
						all.map( ( one ) => ( one as HTMLInputElement ).name )
					)
			).toEqual( [ category ] );
			await button( page, 'accept' ).click();
			const value = await choice( page );
			expect( value ).toContain( `${ said }-` );
			await page.context().close();

			const later = await open( value );
			expect( await later.isVisible( '#rd-choices' ) ).toBe( false );
			await later.context().close();

			await shows( a || 42, t || 42 );
			const asked = await open( value );
			expect( await asked.isVisible( '#rd-choices' ) ).toBe( true );
			expect(
				await asked.evaluate( () => window.rightsDesk.choice )
			).toMatchObject( { analytical: false, tracking: false } );
			await asked.context().close();
		}
	);

	it( 'is nothing when there is nothing', async () => {
		await shows( 0, 0 );
		const page = await open();
		expect( await page.locator( '#rd-choices' ).isVisible() ).toBe( false );
		expect( await page.locator( '#rd-choices *' ).count() ).toBe( 0 );
		expect( await page.locator( '#rd-change' ).count() ).toBe( 0 );
		await page.context().close();
	} );

	it( 'is asked of who chose on another site of this host, with numbers of its own', async () => {
		await shows( 370, 380 );
		const page = await open( '11-ab.ak-1zz-abcdefghijkl-' );
		expect( await page.isVisible( '#rd-choices' ) ).toBe( true );
		expect(
			await page.evaluate( () => window.rightsDesk.may( 't:' ) )
		).toBe( false );
		await page.context().close();
	} );
} );
