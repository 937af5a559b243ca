/** Acceptance 2 of issue 6: a film in a synced pattern, as a widget or outermost in a template, is asked for first and plays after. */
import { openBrowser } from './browser';
import { button, noticed, service } from '../steps/notice';
import { visitor } from '../steps/tags';
import { site } from '../site/site';

it( 'plays after consent, and not before', async () => {
	const on = await site();
	const browser = await openBrowser();
	const notice = await noticed( on, [ service( 'rd-parts', 'tracking' ) ] );
	const url = await on.fixture< string >( 'parts', {
		held: '<iframe src="https://rd-parts.example/film" width="560" height="315" title="A film"></iframe>',
	} );
	try {
		const { context, asked } = await visitor( browser, {
			'rd-parts.example': '<!DOCTYPE html><p>Plays</p>',
		} );
		const page = await context.newPage();
		await page.goto( url );
		const places = [
			'in-widget',
			'outermost',
			'after',
			'sibling',
			'handed-on',
		];
		for ( const place of places ) {
			expect( [
				place,
				await page
					.locator( `.${ place } .rd-held [data-rd-always]` )
					.count(),
			] ).toEqual( [ place, 1 ] );
		}
		expect( asked ).toEqual( [] );
		await button( page, 'accept' ).click();
		for ( const place of places ) {
			await page
				.frameLocator( `.${ place } iframe` )
				.getByText( 'Plays' )
				.waitFor();
		}
		expect( await page.locator( '.rd-held' ).count() ).toBe( 0 );
		await context.close();
	} finally {
		await browser.close();
		await on.fixture( 'parts', { held: '', off: true } );
		await notice.off();
	}
} );
