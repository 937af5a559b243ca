/** The promises on the Overview, in a real browser: nothing that axe finds, by keyboard, also on a narrow screen. */
import type { Browser, Page } from 'playwright-core';
import { site, type Site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';
import { sound } from './sound';

describe( 'The promises on the Overview', () => {
	let on: Site;
	let browser: Browser;
	let page: Page;

	beforeAll( async () => {
		on = await site();
		await on.fixture( 'promises-look' );
		browser = await openBrowser();
		page = await (
			await browser.newContext( {
				viewport: { width: 1280, height: 900 },
			} )
		).newPage();
		page.setDefaultTimeout( 60_000 );
		await logIn( page, on );
		await page.goto( screen( on, '/overview' ) );
		await page.waitForSelector( '.rd-promise' );
	}, 180_000 );

	afterAll( () => browser?.close() );

	it( 'says how each stands, and looks again by keyboard alone', async () => {
		await page.focus( '.rd-promises__rest > summary' );
		await page.keyboard.press( 'Enter' );
		expect( await page.locator( '.rd-promise' ).count() ).toBe( 33 );
		const one = page.locator( '.rd-promise', { hasText: 'P17' } );
		await one.locator( 'summary' ).focus();
		await page.keyboard.press( 'Enter' );
		expect( await one.locator( 'dt' ).count() ).toBeGreaterThan( 2 );
		const asked = page.waitForResponse( /promises(\/|%2F)17(\/|%2F)look/ );
		await one.getByRole( 'button' ).focus();
		await page.keyboard.press( 'Enter' );
		expect( ( await asked ).status() ).toBe( 200 );
	}, 120_000 );

	it( 'has nothing that axe finds, wide or narrow', async () => {
		await sound( page, '#rights-desk' );
		await page.setViewportSize( { width: 400, height: 800 } );
		await sound( page, '#rights-desk' );
	}, 120_000 );
} );
