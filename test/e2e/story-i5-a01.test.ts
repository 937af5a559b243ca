/**
 * Acceptance 1 of issue 5, in a real browser: a policy is written and published, a processor changes, the policy is
 * out of step, a new version is announced for tomorrow with a mail to everyone concerned, and takes effect at the second.
 */
import type { Browser, Page } from 'playwright-core';
import { anyone } from '../steps/story';
import { forget, local, shown } from '../steps/policy';
import { emptyRegister, enter } from '../steps/processors';
import type { Session } from '../site/session';
import { site, type Site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';
import { canvas, openPanel, withoutGuide } from './editor';

const patience = 60_000;

const firm = {
	controller_name: 'Acme',
	controller_address: 'High Street 1, 1000 Brussels',
	contact_name: 'Kim',
	contact_email: 'privacy@acme.test',
};

/** What only the firm can say of its purposes. */
async function fillPurposes(
	by: Session,
	retention: string,
	interest: string
): Promise< void > {
	const { body } = await by.rest< {
		purposes: { slug: string; basis: string }[];
	} >( 'GET', 'purposes' );
	for ( const { slug, basis } of body.purposes ) {
		await by.rest( 'POST', 'purposes', {
			slug,
			retention,
			...( basis === '6(1)(f)' && { interest } ),
		} );
	}
}

describe( 'A policy that cannot lie', () => {
	let on: Site;
	let browser: Browser;
	let staff: Page;
	let spoke: string;
	let settings: Record< string, unknown >;
	let address: string;
	/** Numbers are never given twice, so on a site with a past it isn't 1. */
	let first: number;
	const people = [ 'anna', 'bram', 'carl' ].map( anyone );
	const now = new Date();
	// Tomorrow at nine on the site's clock: ahead of whatever other tests announced.
	const tomorrow = `${ local( new Date( now.getTime() + 86_400_000 ) ).slice( 0, 10 ) }T09:00`;
	const effect = new Date( atBrussels( tomorrow ) );

	beforeAll( async () => {
		on = await site();
		await forget( on );
		spoke = await on.fixture< string >( 'language', { locale: '' } );
		for ( const email of people ) {
			await on.fixture( 'person', {
				email,
				name: 'A Person',
				comments: 1,
			} );
		}
		const admin = await on.admin();
		settings = (
			await admin.rest< { settings: Record< string, unknown > } >(
				'GET',
				'settings'
			)
		).body.settings;
		await admin.rest( 'PUT', 'settings', firm );
		await emptyRegister( admin );
		await enter( admin, {
			name: 'Hosting of Acme',
			role: 'processor',
			purposes: [ 'account' ],
			agreement: 'Of 1 May 2026',
			own_use: 'no',
			improves: 'no',
			onward: 'no',
			place: 'Belgium',
			how: 'none',
		} );
		await fillPurposes( admin, '2 years', 'To be found' );
		browser = await openBrowser();
		staff = await ( await browser.newContext() ).newPage();
		staff.setDefaultTimeout( patience );
		const { login } = await on.fixture< { login: string } >( 'user', {
			role: 'administrator',
			locale: 'en_US',
		} );
		await logIn( staff, on, login );
	} );

	afterAll( async () => {
		await browser?.close();
		await on.clock( null );
		await on.fixture( 'language', { locale: spoke } );
		const admin = await on.admin();
		await emptyRegister( admin );
		await fillPurposes( admin, '', '' );
		await admin.rest(
			'PUT',
			'settings',
			Object.fromEntries(
				Object.keys( firm ).map( ( key ) => [ key, settings[ key ] ] )
			)
		);
		await forget( on );
	} );

	const button = ( name: string | RegExp ) =>
		staff.getByRole( 'button', { name } );

	let looked = 0;
	// Each look past a full-page cache, whose clock can't be moved (that one has i5-a05).
	const page = async () => {
		const fresh = `${ address }${ address.includes( '?' ) ? '&' : '?' }look=${ ++looked }`;
		return shown( await ( await on.guest().get( fresh ) ).text() );
	};

	it( 'is begun from the example, written on, and given a fact', async () => {
		await staff.goto( screen( on, '/policy' ) );
		await staff.getByLabel( 'A text in' ).selectOption( 'en_US' );
		await button( 'Add this text' ).click();
		await staff.waitForURL( /post\.php/ );
		await withoutGuide( staff );
		const text = await canvas( staff );
		await text.locator( '.wp-block-paragraph' ).first().click();
		await staff.keyboard.press( 'End' );
		await staff.keyboard.type( ' You can reach us at ' );
		// The toolbar hides from who types, until the mouse moves.
		await staff.mouse.move( 300, 300 );
		await staff.mouse.move( 340, 340 );
		await button( 'Insert a fact' ).click();
		await staff.getByLabel( 'Search facts' ).fill( 'mail' );
		await staff
			.getByRole( 'menuitemradio', { name: /privacy@acme\.test/ } )
			.first()
			.click();
		await text
			.locator( 'data.rights-desk-fact[value=contact_email]', {
				hasText: 'privacy@acme.test',
			} )
			.first()
			.waitFor();
	} );

	it( 'is published, on a page of its own', async () => {
		await openPanel( staff );
		await button( /^Publish a version/ ).click();
		const dialog = staff.getByRole( 'dialog' );
		await dialog.getByText( 'As visitors will read it' ).click();
		await dialog
			.getByText( 'You can reach us at privacy@acme.test' )
			.waitFor();
		await dialog.getByRole( 'radio', { name: 'No', exact: true } ).check();
		await button( 'Publish it now' ).click();
		const said = dialog.getByText( /^Version \d+ is in force/ );
		await said.waitFor();
		first = Number( /\d+/.exec( await said.innerText() )?.[ 0 ] );
		await dialog
			.getByRole( 'button', { name: 'Close', exact: true } )
			.last()
			.click();

		await staff.goto( screen( on, '/policy' ) );
		await button( 'Make a page for it' ).click();
		const { pathname, search } = new URL(
			( await staff
				.getByRole( 'link', { name: 'See the page' } )
				.getAttribute( 'href' ) ) ?? ''
		);
		address = pathname + search;
		expect( await page() ).toBe( first );
		const html = await ( await on.guest().get( address ) ).text();
		expect( html ).toContain( 'Hosting of Acme' );
	} );

	it( 'is out of step once a processor changes, and says in what', async () => {
		await staff.goto( screen( on, '/processors' ) );
		await button( 'Change Hosting of Acme' ).click();
		await staff
			.getByLabel( 'Name', { exact: true } )
			.fill( 'Hosting of Beta' );
		await staff
			.locator( 'form', {
				has: staff.getByLabel( 'Name', { exact: true } ),
			} )
			.getByRole( 'button', { name: 'Save' } )
			.click();
		await staff
			.getByRole( 'heading', { name: 'Hosting of Beta' } )
			.waitFor();
		expect( await page() ).toBe( first );

		await staff.goto( screen( on, '/policy' ) );
		const card = staff.getByRole( 'region', { name: /^Out of step/ } );
		await card.getByText( 'Hosting of Acme' ).first().waitFor();
		await card.getByText( 'Hosting of Beta' ).first().waitFor();
		// What visitors read stays what was published.
		expect( await ( await on.guest().get( address ) ).text() ).toContain(
			'Hosting of Acme'
		);
		await card
			.getByRole( 'link', { name: /Publish a new version/ } )
			.click();
	} );

	it( 'is announced for tomorrow, with a mail to everyone concerned', async () => {
		await withoutGuide( staff );
		const dialog = staff.getByRole( 'dialog', {
			name: 'Publish a version',
		} );
		await dialog
			.getByLabel( 'What changed?' )
			.fill( 'Another firm keeps our site.' );
		await dialog.getByText( 'The difference in the text' ).click();
		await dialog.locator( 'ins', { hasText: 'Beta' } ).first().waitFor();
		await dialog
			.getByRole( 'radio', { name: 'From a day to come' } )
			.check();
		await dialog.getByLabel( /^Day and time/ ).fill( tomorrow );
		await dialog.getByRole( 'radio', { name: 'Yes', exact: true } ).check();
		await dialog.getByRole( 'button', { name: 'Announce it' } ).click();
		await dialog
			.getByText( `Version ${ first + 1 } is announced.` )
			.waitFor();
		await dialog.getByRole( 'link', { name: 'Write the mail' } ).click();

		await staff.waitForURL( /notices%2F\d|notices\/\d/ );
		await staff
			.getByRole( 'checkbox', { name: /^I have read the mail/ } )
			.check();
		await button( 'Send to everyone' ).click();
		await button( 'Send to everyone' ).waitFor( { state: 'detached' } );
		await on.work();
		for ( const email of people ) {
			await on.mail( email, /Another firm keeps our site/ );
		}
	} );

	it( 'changes on the page at the second', async () => {
		await on.clock( new Date( effect.getTime() - 30_000 ).toISOString() );
		expect( await page() ).toBe( first );
		await on.clock( effect.toISOString() );
		expect( await page() ).toBe( first + 1 );
		const html = await (
			await on
				.guest()
				.get(
					`${ address }${ address.includes( '?' ) ? '&' : '?' }look=0`
				)
		).text();
		expect( html ).toContain( 'Hosting of Beta' );
		const old = await (
			await on
				.guest()
				.get(
					`${ address }${ address.includes( '?' ) ? '&' : '?' }rights_desk_version=${ first }`
				)
		).text();
		expect( shown( old ) ).toBe( first );
		expect( old ).toContain( 'Hosting of Acme' );
	} );

	it( 'is in step again, and everyone got exactly one mail', async () => {
		await staff.goto( screen( on, '/policy' ) );
		await staff
			.getByText( `Version ${ first + 1 }, ` )
			.first()
			.waitFor();
		expect( await staff.getByText( /^Out of step/ ).count() ).toBe( 0 );
		await on.work();
		for ( const email of people ) {
			const mails = ( await on.mails( email ) ).filter( ( { text } ) =>
				text.includes( 'Another firm keeps our site' )
			);
			expect( [ email, mails.length ] ).toEqual( [ email, 1 ] );
		}
	} );
} );

/** The instant of a time on the clocks of Brussels, whatever summer does. */
function atBrussels( time: string ): number {
	const asUtc = Date.parse( `${ time }:00Z` );
	const there = Date.parse( `${ local( new Date( asUtc ) ) }Z` );
	return asUtc - ( there - asUtc );
}
