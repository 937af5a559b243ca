/** The desk's own story in a real browser: by keyboard alone, without an axe violation on any screen. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { site, type Site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';
import { focused, press, tabTo } from './keyboard';

const patience = 60_000;
const run = Date.now().toString( 36 );

describe( 'The desk', () => {
	let on: Site;
	let browser: Browser;
	let page: Page;

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		page = await ( await browser.newContext() ).newPage();
		page.setDefaultTimeout( patience );
		// The words that this story looks for are English, whatever the site speaks.
		const { login } = await on.fixture< { login: string } >( 'user', {
			role: 'administrator',
			locale: 'en_US',
		} );
		await logIn( page, on, login );
	} );

	afterAll( () => browser?.close() );

	const go = async ( path: string ) => {
		await page.goto( screen( on, path ) );
		await page.locator( '#rights-desk h1' ).waitFor();
		await page
			.locator( '#rights-desk .rd-waiting' )
			.first()
			.waitFor( { state: 'detached' } );
	};

	const accessible = async () => {
		const { violations } = await new AxeBuilder( { page } )
			.include( '#rights-desk' )
			.analyze();
		expect(
			violations.map(
				( { id, nodes } ) => `${ id }: ${ nodes[ 0 ]?.html ?? '' }`
			)
		).toEqual( [] );
	};

	const button = ( name: RegExp ) => page.getByRole( 'button', { name } );

	/** A confirmed request, made as a visitor makes it; answers its number. */
	const requested = async (
		kind: string,
		name: string,
		account: boolean
	): Promise< { id: number; email: string } > => {
		const email = `${ name.toLowerCase() }-${ run }@example.test`;
		await on.fixture( 'person', {
			email,
			name: `${ name } ${ run }`,
			comments: 4,
			account,
		} );
		await on.guest().rest( 'POST', 'ask', {
			kind,
			email,
			name,
			message: 'Alles, ook van vroeger.',
			locale: 'nl_NL',
		} );
		const mail = await on.mail( email, /rights-desk=request/ );
		const visitor = await ( await browser.newContext() ).newPage();
		await visitor.goto(
			mail.links.find( ( link ) =>
				link.includes( 'rights-desk=request' )
			) ?? ''
		);
		await visitor.click( 'form:has(input[value=confirm]) button' );
		await visitor.waitForSelector( '[role=status]' );
		await visitor.context().close();
		const { body } = await (
			await on.admin()
		).rest< { id: number }[] >( 'GET', `requests?search=${ email }` );
		return { id: body[ 0 ]?.id ?? 0, email };
	};

	it( 'grants a copy from the overview, and follows the work until it is done', async () => {
		const { id, email } = await requested( 'inspection', 'Lotte', true );
		await go( '/overview' );
		await accessible();

		await press(
			page,
			page
				.getByRole( 'navigation', { name: 'Requests' } )
				.getByRole( 'link', { name: 'Requests' } )
		);
		await page.waitForURL( /p=\/requests/ );
		await page.locator( 'table' ).waitFor();
		expect( await focused( page ) ).toBe( 'Requests' );
		await accessible();

		await page.goto( screen( on, `/requests?search=${ email }` ) );
		await press(
			page,
			page.locator( `table a[href*="/requests/${ id }"]` )
		);
		await page.waitForURL( new RegExp( `/requests/${ id }` ) );
		await page.getByText( email ).first().waitFor();
		expect( await focused( page ) ).toContain( String( id ) );
		await accessible();

		await press( page, button( /show both clocks/i ) );
		await page.getByText( /1182\/71/ ).waitFor();
		await press( page, button( /look it up/i ) );
		await page.locator( '#rights-desk details.rd-held' ).first().waitFor();
		await button( /look again/i ).waitFor();
		await accessible();

		await press( page, button( /^grant$/i ) );
		await tabTo( page, page.locator( '.rd-decision button[type=submit]' ) );
		await accessible();
		await page.keyboard.press( 'Enter' );
		// No help from cron: the open page does the work itself.
		await page
			.locator( '.rd-page__head .rd-tag', { hasText: 'Done' } )
			.waitFor();
		await accessible();
		await on.mail( email, /#[\w-]{40,}/ );
	} );

	it( 'goes back and forth, and keeps a bookmarked list as it was', async () => {
		await go( '/requests?kind=erasure&phase=any' );
		await press(
			page,
			page
				.getByRole( 'navigation', { name: 'Requests' } )
				.getByRole( 'link', { name: 'Register' } )
		);
		await page.locator( 'h1', { hasText: 'Register' } ).waitFor();
		await page.goBack();
		await page.locator( 'h1', { hasText: 'Requests' } ).waitFor();
		expect( decodeURIComponent( page.url() ) ).toContain( 'kind=erasure' );
	} );

	it( 'erases only after the word is typed, and leaves an anonymous line in the register', async () => {
		const { id, email } = await requested( 'erasure', 'Ward', true );
		await go( `/requests/${ id }` );
		await press( page, button( /look it up/i ) );
		await button( /look again/i ).waitFor();
		expect( await page.locator( '.rd-fate' ).count() ).toBeGreaterThan( 0 );
		await press( page, button( /^grant$/i ) );
		await press( page, page.locator( '.rd-decision button[type=submit]' ) );

		await press( page, button( /^erase now$/i ) );
		const submit = page.locator( '.rd-decision button[type=submit]' );
		expect( await submit.getAttribute( 'aria-disabled' ) ).toBe( 'true' );
		const field = page.locator( '.rd-decision input' );
		await tabTo( page, field );
		const [ , word = '' ] =
			/Type (\S+) to confirm/i.exec(
				await page.locator( '.rd-decision label' ).innerText()
			) ?? [];
		await page.keyboard.type( word );
		await accessible();
		await page.keyboard.press( 'Enter' );
		await page.getByText( /anonymous: nothing in it leads back/ ).waitFor();
		await accessible();
		expect(
			await page.locator( '#rights-desk' ).textContent()
		).not.toContain( email );

		await go( '/register' );
		await page.locator( 'table' ).waitFor();
		await accessible();
		expect(
			await page.locator( '#rights-desk' ).textContent()
		).not.toContain( email );
	} );

	it( 'enters a request that came by post, and names the field that is wrong', async () => {
		await go( '/requests/new' );
		await tabTo( page, page.getByLabel( 'E-mail address' ) );
		await page.keyboard.type( 'not an address' );
		await press( page, button( /enter request/i ) );
		await page.locator( '.rd-field.is-invalid' ).waitFor();
		await accessible();
		const field = page.getByLabel( 'E-mail address' );
		expect(
			await field.evaluate(
				( input ) => input === input.ownerDocument.activeElement
			)
		).toBe( true );
		await field.press( 'ControlOrMeta+a' );
		await page.keyboard.type( `post-${ run }@example.test` );
		await page.keyboard.press( 'Enter' );
		await page.waitForURL( /\/requests\/\d+/ );
		await page.getByText( /Not proven yet/ ).waitFor();
		await accessible();
	} );

	it( 'saves a setting, and shows it read-only to who may not change it', async () => {
		const telephone = `+32 2 ${ Date.now() % 1_000_000 }`;
		await go( '/settings' );
		await page.getByLabel( 'Telephone' ).waitFor();
		await accessible();
		await tabTo( page, page.getByLabel( 'Telephone' ) );
		await page.keyboard.press( 'ControlOrMeta+a' );
		await page.keyboard.type( telephone );
		await page.keyboard.press( 'Enter' );
		await page.getByText( 'Saved.', { exact: true } ).waitFor();

		const { login } = await on.fixture< { login: string } >( 'user', {
			role: 'subscriber',
			locale: 'en_US',
		} );
		await on.wp( 'user', 'add-cap', login, 'rights_desk_handle_requests' );
		const other = await ( await browser.newContext() ).newPage();
		await logIn( other, on, login );
		await other.goto( screen( on, '/settings' ) );
		const field = other.getByLabel( 'Telephone' );
		await field.waitFor();
		expect( await field.inputValue() ).toBe( telephone );
		expect( await field.getAttribute( 'readonly' ) ).not.toBeNull();
		expect(
			await other.getByRole( 'button', { name: 'Save settings' } ).count()
		).toBe( 0 );
		await other.context().close();
	} );

	it( 'has no screen that axe finds fault with', async () => {
		for ( const path of [
			'/standings',
			'/held-mails',
			'/consents',
			'/clients',
			'/holds',
			'/documents',
			'/sealed',
			'/processors',
			'/purposes',
			'/disclosures',
			'/coverage',
			'/settings',
		] ) {
			await go( path );
			await accessible();
		}
	} );

	it.each( [ 'correction', 'objection', 'portability', 'restriction' ] )(
		'shows a %s with what it asks for, soundly',
		async ( kind ) => {
			const { id } = await requested( kind, `Axe-${ kind }`, true );
			await go( `/requests/${ id }` );
			await page.locator( '.rd-history li' ).first().waitFor();
			await page
				.getByText( 'Their addresses', { exact: true } )
				.waitFor();
			await accessible();
			await button( /^(Grant in part|Right for some purposes)$/ ).click();
			await accessible();
		}
	);

	it( 'reflows at 400 % zoom: nothing to scroll sideways but tables', async () => {
		await page.setViewportSize( { width: 320, height: 640 } );
		for ( const path of [ '/overview', '/requests/new', '/settings' ] ) {
			await go( path );
			expect(
				await page.evaluate(
					() =>
						( document.getElementById( 'rights-desk' )
							?.scrollWidth ?? 0 ) <= window.innerWidth
				)
			).toBe( true );
		}
		await page.setViewportSize( { width: 1280, height: 720 } );
	} );
} );
