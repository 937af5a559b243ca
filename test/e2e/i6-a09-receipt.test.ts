/** Proof of choices from end to end: what a visitor does in the notice is what staff read of it. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { forget } from '../steps/choices';
import { button, choice, noticed, service, visit } from '../steps/notice';
import { site, type Site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';

let on: Site;
let browser: Browser;
let notice: Awaited< ReturnType< typeof noticed > >;

beforeAll( async () => {
	on = await site();
	await forget( on );
	notice = await noticed( on, [ service( 'proofstats', 'analytical' ) ] );
	browser = await openBrowser();
}, 120_000 );

afterAll( async () => {
	await browser?.close();
	await notice?.off();
	await forget( on );
} );

/** Decisions so far, once there are so many. */
async function recorded( n: number ) {
	const until = Date.now() + 20_000;
	for (;;) {
		const rows = await on.sql(
			'SELECT * FROM {prefix}rights_desk_choices ORDER BY id'
		);
		if ( rows.length >= n || Date.now() > until ) {
			return rows;
		}
		await new Promise( ( go ) => setTimeout( go, 200 ) );
	}
}

it( 'a consent is found by the number that its visitor has; withdrawing ends it', async () => {
	const page = await visit( browser, `${ on.url }/?proof` );
	const text = await page
		.locator( '#rd-choices' )
		.getAttribute( 'data-text' );
	const title =
		( await page.locator( '#rd-choices h2' ).textContent() ) ?? '';
	await button( page, 'accept' ).click();
	const [ given ] = await recorded( 1 );
	const receipt = ( await choice( page ) ).split( '-' )[ 3 ] ?? '';
	expect( receipt ).toMatch( /^[0-9a-z]{12}$/ );
	expect( given ).toMatchObject( { receipt, text, changed: '0' } );

	await page.evaluate( () => window.rightsDesk.withdraw?.() );
	const [ ended, refused ] = await recorded( 2 );
	expect( ended?.ended ).toBe( ended?.day );
	expect( refused ).toMatchObject( {
		said: '0',
		receipt: null,
		changed: '1',
	} );
	expect( ( await choice( page ) ).split( '-' )[ 3 ] ).toBe( '' );
	await page.context().close();

	const staff = await visit( browser, `${ on.url }/wp-login.php` );
	await logIn( staff, on );
	await staff.goto( screen( on, '/cookies/choices' ) );
	const field = staff.locator( '.rights-desk form input' );
	await field.fill( receipt );
	await field.press( 'Enter' );
	const words = staff.locator( '[role=status] details' );
	await words.locator( 'summary' ).click();
	// What it said is what the notice says.
	expect( await words.textContent() ).toContain( title );
	await staff.locator( 'details:has(table) summary' ).click();
	const { violations } = await new AxeBuilder( { page: staff } )
		.include( '.rights-desk' )
		.analyze();
	expect(
		violations.map( ( { id, nodes } ) => [ id, nodes[ 0 ]?.html ] )
	).toEqual( [] );
	await staff.context().close();
}, 120_000 );
