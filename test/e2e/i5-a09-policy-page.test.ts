/** Acceptance 9 of issue 5, what visitors see of the policy: nothing that axe finds, by keyboard alone, without JavaScript, at 400 % zoom. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import * as policy from '../steps/policy';
import { site, type Site } from '../site/site';
import { openBrowser } from './browser';
import { sound } from './sound';

describe( 'The policy is open to everyone who reads it', () => {
	let on: Site;
	let browser: Browser;
	let path: string;
	let first: number;
	let second: number;

	const open = async (
		at: string,
		options: BrowserContextOptions = {}
	): Promise< Page > => {
		const page = await ( await browser.newContext( options ) ).newPage();
		page.setDefaultTimeout( 60_000 );
		await page.goto( on.url + at );
		return page;
	};
	const asking = ( query: string ) => policy.asking( path, query );

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		await policy.forget( on );
		const admin = await on.admin();
		const text = ( days: number ) =>
			policy.heading( 'What we keep' ) +
			policy.paragraph( 'Your name and what you asked.' ) +
			policy.heading( 'How long' ) +
			policy.paragraph( `For ${ days } days, and no longer.` ) +
			'<!-- wp:rights-desk/rights /-->';
		const written = await policy.write( on, text( 90 ), {
			page: policy.block,
		} );
		( { path } = written );
		first = ( await policy.publish( admin, written.document ) ).body.number;
		await policy.write( on, text( 60 ) );
		second = ( await policy.publish( admin, written.document ) ).body
			.number;
		await policy.write( on, text( 30 ) );
		await policy.publish( admin, written.document, {
			effective_at: policy.local( new Date( Date.now() + 86_400_000 ) ),
		} );
	} );

	afterAll( async () => {
		await browser?.close();
		await policy.forget( on );
	} );

	/** By arrows: a number of two equal digits, typed, would be another way to go down the list. */
	const pick = async ( page: Page, number: number ) => {
		const list = page.locator( 'select:focus' );
		await page.keyboard.press( 'Home' );
		for (
			let left = await list.locator( 'option' ).count();
			left > 0 && ( await list.inputValue() ) !== String( number );
			left--
		) {
			await page.keyboard.press( 'ArrowDown' );
		}
		expect( await list.inputValue() ).toBe( String( number ) );
	};

	it.each( [
		[ 'wide', {} ],
		[ 'at 400 % zoom', { viewport: { width: 320, height: 640 } } ],
	] )( 'axe finds nothing, %s', async ( _, options ) => {
		for ( const at of [
			asking( 'axe=1' ),
			asking( `rights_desk_version=${ first }` ),
			asking(
				`rights_desk_compare=${ first }&rights_desk_with=${ second }`
			),
		] ) {
			const page = await open( at, options );
			await page.evaluate( () =>
				document
					.querySelectorAll( 'details' )
					.forEach( ( one ) => ( one.open = true ) )
			);
			await sound( page, '.wp-block-rights-desk-policy' );
			await page.context().close();
		}
		const bare = await open(
			`/?rights-desk=policy&rights_desk_version=${ first }`,
			options
		);
		await sound( bare );
		await bare.context().close();
	} );

	it( 'shows what changed between two versions, by keyboard alone and without JavaScript', async () => {
		const page = await open( asking( 'keys=1' ), {
			javaScriptEnabled: false,
		} );
		await page.focus( '.rd-policy-versions summary' );
		await page.keyboard.press( 'Enter' );
		await page.focus( 'select[name=rights_desk_compare]' );
		await pick( page, first );
		await page.keyboard.press( 'Tab' );
		await pick( page, second );
		await page.keyboard.press( 'Tab' );
		await Promise.all( [
			page.waitForURL( /rights_desk_with/ ),
			page.keyboard.press( 'Enter' ),
		] );
		expect( await page.textContent( '.rd-difference del' ) ).toContain(
			'90'
		);
		expect( await page.textContent( '.rd-difference ins' ) ).toContain(
			'60'
		);
	} );
} );
