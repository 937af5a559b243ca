/** What stands where an embed is held, by keyboard: once, always; and an embed that a script adds. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { site, type Site } from '../site/site';
import {
	enter,
	leave,
	parties,
	type Leaky,
	type Parties,
} from '../steps/leaks';
import { openBrowser } from './browser';

let on: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let to: Parties;
let leaky: Leaky;

beforeAll( async () => {
	on = await site();
	browser = await openBrowser();
	to = await parties();
	leaky = await enter( on, to, 'default' );
} );

afterAll( async () => {
	await leave( on );
	await browser.close();
	await to.close();
} );

beforeEach( async () => {
	context = await browser.newContext();
	page = await context.newPage();
	await page.goto( on.url + leaky.page );
	to.forget();
} );

afterEach( () => context.close() );

const film = 'iframe[title="A film"][data-rd-src*="/frame.html"]';
const stand = `.rd-held:has(${ film })`;

const press = async ( button: string ) => {
	const size = await page.locator( stand ).boundingBox();
	await page.locator( `${ stand } [${ button }]` ).focus();
	const anew = page.waitForEvent( 'load' );
	await page.keyboard.press( 'Enter' );
	await anew;
	await page.waitForSelector( 'iframe[src*="/frame.html"]' );
	await page.waitForFunction( () => window.rightsDesk.apply );
	return { width: size?.width, height: size?.height };
};

it( 'shows it once, and nothing else, and not on the next page', async () => {
	const size = await press( 'data-rd-once' );
	const frame = page.locator( 'iframe[src*="/frame.html"]' );
	// Nothing moves.
	expect( await frame.boundingBox() ).toMatchObject( size );
	expect(
		await frame.evaluate(
			( one ) => one.ownerDocument.activeElement === one
		)
	).toBe( true );
	expect( to.seen() ).not.toContain( 'later-image' );
	expect( await page.context().cookies() ).toEqual( [] );
	await page.goto( on.url + leaky.page );
	expect( await page.locator( stand ).count() ).toBe( 1 );
} );

it( 'shows it always, with what else is of that service', async () => {
	await press( 'data-rd-always' );
	const [ cookie ] = await page.context().cookies();
	expect( cookie?.value ).toMatch( /^00-.*-bb$/ );
	await page.goto( on.url + leaky.page );
	await page.waitForSelector( 'iframe[src*="/frame.html"]' );
	expect( to.seen() ).not.toContain( 'image' );
	expect( to.seen() ).not.toContain( 'sheet' );
} );

it( 'draws the same for a frame that a script adds', async () => {
	await page.evaluate( ( address ) => {
		const frame = document.createElement( 'iframe' );
		frame.width = '320';
		frame.height = '180';
		frame.src = address;
		frame.id = 'added';
		document.body.prepend( frame );
	}, `${ to.b }/added.html` );
	await page.waitForSelector( '.rd-held[data-rd-made] [data-rd-always]' );
	expect( await page.locator( '#added' ).isHidden() ).toBe( true );
	expect( to.seen() ).not.toContain( 'added' );
} );
