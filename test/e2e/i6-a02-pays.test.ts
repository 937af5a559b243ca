/** Acceptance 2 of issue 6: where one pays, scripts may open a bank's page in a frame, and nothing else of anybody. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { noticed, service } from '../steps/notice';
import { pageWith, visitor } from '../steps/tags';
import { site, type Site } from '../site/site';
import { openBrowser } from './browser';

describe( 'A page on which one pays', () => {
	let on: Site;
	let browser: Browser;
	let notice: Awaited< ReturnType< typeof noticed > >;
	let tags: Awaited< ReturnType< typeof pageWith > >;
	let context: BrowserContext;
	let asked: string[];

	/** A script of the site's own asks a bank, in all ways. */
	const pay = async ( page: Page ) => {
		await page.evaluate( () => {
			const frame = document.createElement( 'iframe' );
			frame.src = 'https://rd-bank.example/3ds';
			document.body.append( frame );
			new Image().src = 'https://rd-bank.example/pixel';
			const script = document.createElement( 'script' );
			script.src = 'https://rd-bank.example/s.js';
			document.body.append( script );
			return new Promise( ( done ) => {
				frame.onload = frame.onerror = done;
				setTimeout( done, 1500 );
			} );
		} );
		return [ ...asked ];
	};

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		notice = await noticed( on, [ service( 'rd-films', 'tracking' ) ] );
		tags = await pageWith(
			on,
			'<iframe src="https://rd-films.example/f" title="A film"></iframe>'
		);
		await on.fixture( 'pays' );
	} );

	afterAll( async () => {
		await browser?.close();
		await on.fixture( 'pays', { off: true } );
		await tags?.gone();
		await notice?.off();
	} );

	beforeEach( async () => {
		( { context, asked } = await visitor( browser, {
			'rd-bank.example': '<p>Bank</p>',
			'rd-films.example': '<p>Film</p>',
		} ) );
	} );

	afterEach( () => context.close() );

	it.each( [
		[ '&pays', [ 'rd-bank.example/3ds' ] ],
		[ '&pays&thanks', [] ],
		[ '', [] ],
	] )( 'with %s', async ( query, may ) => {
		const page = await context.newPage();
		await page.goto( tags.url + query );
		expect( await pay( page ) ).toEqual( may );
		// What stands in the page is held there too.
		expect( await page.locator( '.rd-held' ).count() ).toBeGreaterThan( 0 );
	} );
} );
