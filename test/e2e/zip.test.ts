/** Installed through wp-admin's upload on a bare WordPress, it works. */
import type { Browser, Page } from 'playwright-core';
import type { Connection } from '../site/connection';
import { siteOf } from '../site/site';
import { logIn, openBrowser } from './browser';

describe( 'rights-desk.zip', () => {
	let browser: Browser;
	let page: Page;
	const bare = siteOf(
		JSON.parse( process.env.RIGHTS_DESK_BARE ?? '{}' ) as Connection
	);

	beforeAll( async () => {
		browser = await openBrowser();
		page = await browser.newPage();
		page.setDefaultTimeout( 90_000 );
	} );
	afterAll( () => browser?.close() );

	it( 'is installed by upload, activated, and opens its screen', async () => {
		await logIn( page, bare );
		await page.goto(
			`${ bare.url }/wp-admin/plugin-install.php?tab=upload`
		);
		await page.setInputFiles(
			'#pluginzip',
			process.env.RIGHTS_DESK_ZIP ?? ''
		);
		await page.click( '#install-plugin-submit' );
		await page.click( 'a[href*="action=activate"]' );
		await page.waitForURL( /plugins\.php/ );
		await page.goto( `${ bare.url }/wp-admin/admin.php?page=rights-desk` );
		await page.waitForSelector( 'h1' );
		const { status } = await (
			await bare.admin()
		).rest( 'GET', 'overview' );
		expect( status ).toBe( 200 );

		const address = await bare.fixture< string >( 'request-page' );
		await page.goto( address );
		await page.waitForSelector( 'form.rd-form input[name=email]' );
	} );
} );
