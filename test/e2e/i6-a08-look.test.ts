/** Acceptance 8, where the notice is set: nothing that axe finds, and what is chosen is seen at once. */
import type { Browser, Page } from 'playwright-core';
import { site, type Site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';
import { sound } from './sound';

describe( 'The screen of the notice', () => {
	let on: Site;
	let browser: Browser;
	let staff: Page;
	let spoke: string;

	beforeAll( async () => {
		on = await site();
		spoke = await on.fixture< string >( 'language', { locale: '' } );
		browser = await openBrowser();
		staff = await ( await browser.newContext() ).newPage();
		staff.setDefaultTimeout( 60_000 );
		const { login } = await on.fixture< { login: string } >( 'user', {
			role: 'administrator',
			locale: 'en_US',
		} );
		await logIn( staff, on, login );
	} );

	afterAll( async () => {
		await browser?.close();
		await on.fixture( 'language', { locale: spoke } );
	} );

	it.each( [ 1280, 320 ] )(
		'has nothing that axe finds, %d wide',
		async ( width ) => {
			await staff.setViewportSize( { width, height: 800 } );
			await staff.goto( screen( on, '/cookies/notice' ) );
			await staff
				.getByText( /18\.\d to 1|\d to 1 \(/ )
				.first()
				.waitFor();
			// Nobody can look into a frame that runs no script; what it shows is looked at where visitors see it.
			await staff.evaluate( () =>
				document.querySelector( '.rd-notice-frame' )?.remove()
			);
			await sound( staff, '#rights-desk' );
			await staff.setViewportSize( { width: 1280, height: 800 } );
		}
	);

	it( 'shows what is being chosen, and why it would be refused', async () => {
		const shown = ( text: string ) =>
			staff.waitForFunction(
				( wanted ) =>
					document
						.querySelector( '.rd-notice-frame' )
						?.getAttribute( 'srcdoc' )
						?.includes( wanted ),
				text
			);
		await staff.reload();
		await staff.getByLabel( 'Button: accept all' ).fill( 'Yes to all' );
		await shown( '>Yes to all<' );
		await staff.getByLabel( 'Button: refuse all' ).fill( 'Yes to all' );
		await staff
			.getByText( /Accepting and refusing must be equal/ )
			.first()
			.waitFor();
		await staff.getByLabel( 'Button: refuse all' ).fill( 'No to all' );
		await shown( '>No to all<' );
		await staff
			.getByLabel( 'Buttons', { exact: true } )
			.first()
			.selectOption( { label: 'Another colour' } );
		await staff.locator( 'input[type="color"]' ).fill( '#503aa8' );
		await shown( '--rd-fill:#503aa8' );
	} );
} );
