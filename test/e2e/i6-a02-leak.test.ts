/**
 * Acceptance 2 of the notice: in a browser, nothing leaves to a third party before consent, all that should runs
 * after it, nothing after withdrawal; on a cold page and on one from a cache.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { site, type Site } from '../site/site';
import {
	after,
	all,
	enter,
	hardCoded,
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
} );

afterAll( async () => {
	await leave( on );
	await browser.close();
	await to.close();
} );

beforeEach( async () => {
	context = await browser.newContext();
	page = await context.newPage();
	to.forget();
} );

afterEach( () => context.close() );

const open = async () => {
	await page.goto( on.url + leaky.page, { waitUntil: 'load' } );
	await page.waitForFunction( 'window.later' );
	await settle();
};

/** All that was asked for is there or failed: two seconds of the page's own time without a new one. */
const settle = async () => {
	let seen = -1;
	while ( seen !== to.seen().length ) {
		seen = to.seen().length;
		await page
			.evaluate(
				() => new Promise( ( done ) => setTimeout( done, 700 ) )
			)
			// It was loaded anew meanwhile: more is asked for.
			.catch( () => ( seen = -1 ) );
	}
};

/** A page that was shut is loaded anew. */
const choose = async ( choice: { analytical: boolean; tracking: boolean } ) => {
	const anew = page.waitForEvent( 'load' );
	await page.evaluate( ( now ) => window.rightsDesk.set?.( now ), choice );
	await anew;
	await page.waitForFunction( 'window.later' );
	await page.waitForFunction( () => window.rightsDesk.apply );
	await settle();
};

describe.each( [ 'full', 'default' ] as const )( 'in the %s mode', ( mode ) => {
	const leaks = mode === 'full' ? [] : hardCoded;
	const seen = () => [ ...new Set( to.seen() ) ].sort();

	beforeAll( async () => {
		leaky = await enter( on, to, mode );
	} );

	it( 'nothing leaves before a choice, nor after a refusal', async () => {
		await open();
		expect( seen().filter( ( name ) => ! leaks.includes( name ) ) ).toEqual(
			[]
		);
		await page.click(
			'#rd-choices [data-rd-do=refuse], #rd-choices [data-rd-do=save]'
		);
		await settle();
		await open();
		expect( seen().filter( ( name ) => ! leaks.includes( name ) ) ).toEqual(
			[]
		);
	} );

	it( 'all runs after consent, each once, and nothing after it is withdrawn', async () => {
		await open();
		await choose( { analytical: true, tracking: true } );
		expect( after.filter( ( name ) => ! seen().includes( name ) ) ).toEqual(
			[]
		);
		const ran = await page.evaluate(
			() => ( window as unknown as { ran: string[] } ).ran
		);
		expect(
			ran.filter( ( name, at ) => ran.indexOf( name ) !== at )
		).toEqual( [] );
		to.forget();
		await open();
		expect( after.filter( ( name ) => ! seen().includes( name ) ) ).toEqual(
			[]
		);
		// What runs can't be stopped but by loading the page anew.
		const anew = page.waitForEvent( 'load' );
		await page.evaluate( () => window.rightsDesk.withdraw?.() );
		await anew;
		await settle();
		to.forget();
		await open();
		expect( seen().filter( ( name ) => ! leaks.includes( name ) ) ).toEqual(
			[]
		);
	} );
} );

it( 'knows all kinds', () => {
	expect( all.length ).toBeGreaterThanOrEqual( 40 );
} );
