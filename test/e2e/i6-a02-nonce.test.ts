/** Acceptance 2 of issue 6: on a site whose own policy runs scripts by a nonce only, the guard has it, and what was held runs after consent. */
import type { Browser } from 'playwright-core';
import { number } from '../steps/choices';
import { button, choice, noticed, service } from '../steps/notice';
import { visitor } from '../steps/tags';
import { site, type Site } from '../site/site';
import { openBrowser } from './browser';

describe( 'Under a policy that asks for a nonce', () => {
	let on: Site;
	let browser: Browser;
	let notice: Awaited< ReturnType< typeof noticed > >;

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		notice = await noticed( on, [ service( 'rd-nonce', 'tracking' ) ] );
		await on.fixture( 'closed-site', { what: 'policy' } );
	} );

	afterAll( async () => {
		await browser?.close();
		await on.fixture( 'closed-site' );
		await notice?.off();
	} );

	it( 'all works as without', async () => {
		const { context, asked } = await visitor( browser, {
			'rd-nonce.example': 'window.theirs = ( window.theirs || 0 ) + 1',
		} );
		const page = await context.newPage();
		const response = await page.goto( `${ on.url }/?nonce=${ number() }` );
		expect( response?.headers()[ 'content-security-policy' ] ).toContain(
			'rdNonce1'
		);
		for ( const id of [ 'rd-guard', 'rd-show' ] ) {
			expect(
				await page
					.locator( `#${ id }` )
					.evaluate( ( script ) => script.nonce )
			).toBe( 'rdNonce1' );
		}
		await button( page, 'accept' ).waitFor();
		expect( asked ).toEqual( [] );
		await button( page, 'accept' ).click();
		await page.waitForFunction( () => 'theirs' in window );
		expect( asked ).toEqual( [ 'rd-nonce.example/t.js' ] );
		expect( await choice( page ) ).toMatch( /^[01]1-/ );
		await context.close();
	} );
} );
