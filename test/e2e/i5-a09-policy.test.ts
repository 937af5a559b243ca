/** Acceptance 9, the policy: nothing that axe finds on its screens and in its panels, and published by keyboard alone. */
import type { Browser, Page } from 'playwright-core';
import {
	block,
	forget,
	heading,
	local,
	paragraph,
	publish,
	write,
} from '../steps/policy';
import { site, type Site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';
import { canvas, openPanel, withoutGuide } from './editor';
import { focused, press, tabTo } from './keyboard';
import { sound } from './sound';

describe( 'The policy is open to everyone who works on it', () => {
	let on: Site;
	let browser: Browser;
	let staff: Page;
	let spoke: string;
	let document: number;
	let first: number;
	let second: number;

	beforeAll( async () => {
		on = await site();
		await forget( on );
		spoke = await on.fixture< string >( 'language', { locale: '' } );
		const admin = await on.admin();
		const text = `${ heading( 'Hosting' ) }\n\n${ paragraph( 'We rent a machine.' ) }`;
		( { document } = await write( on, text, { page: block } ) );
		first =
			( await publish( admin, document ) ).body.versions[ 0 ]?.id ?? 0;
		await write( on, `${ text }\n\n${ paragraph( 'And another.' ) }` );
		second =
			(
				await publish( admin, document, {
					effective_at: local(
						new Date( Date.now() + 3 * 86_400_000 )
					).slice( 0, 16 ),
					changes: { en_US: 'Another machine.' },
				} )
			).body.versions[ 0 ]?.id ?? 0;
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
		await forget( on );
	} );

	const edit = async () => {
		await staff.goto(
			`${ on.url }/wp-admin/post.php?post=${ document }&action=edit`
		);
		await withoutGuide( staff );
		await canvas( staff );
	};

	it.each( [ 1280, 320 ] )(
		'axe finds nothing on its screens, %d wide',
		async ( width ) => {
			await staff.setViewportSize( { width, height: 800 } );
			for ( const [ path, shows ] of [
				[ '/policy', 'Announced' ],
				[ '/policy/versions', 'Another machine.' ],
				[ `/policy/versions/${ second }`, 'SHA-256' ],
				[
					`/policy/compare?from=${ first }&to=${ second }`,
					'And another.',
				],
			] as const ) {
				await staff.goto( screen( on, path ) );
				await staff.getByText( shows ).first().waitFor();
				await sound( staff, '#rights-desk' );
			}
			await staff.setViewportSize( { width: 1280, height: 800 } );
		}
	);

	it( 'axe finds nothing in the panels beside the text, in the menu of facts and in the dialog', async () => {
		await edit();
		await openPanel( staff );
		await staff.getByRole( 'button', { name: 'Import a text' } ).click();
		await staff
			.getByLabel( 'Paste the text here' )
			.fill( 'Mail\n\nWe send mail.' );
		await staff.getByText( /^Found: headings 1/ ).waitFor();
		await sound( staff, '.interface-complementary-area' );

		await staff
			.getByRole( 'button', { name: /^Publish a version/ } )
			.click();
		await staff
			.getByRole( 'radio', { name: 'From a day to come' } )
			.check();
		await staff.getByText( 'The difference in the text' ).click();
		await sound( staff, '.components-modal__frame' );
		await staff.getByRole( 'button', { name: 'Cancel' } ).click();

		const text = await canvas( staff );
		await text.getByText( 'We rent a machine.' ).click();
		await staff.getByRole( 'button', { name: 'Insert a fact' } ).click();
		await staff.getByRole( 'menuitemradio' ).first().waitFor();
		await sound( staff, '.rights-desk-facts' );
	} );

	it( 'is published by keyboard alone', async () => {
		await write(
			on,
			`${ heading( 'Hosting' ) }\n\n${ paragraph( 'We rent three machines.' ) }`
		);
		await edit();
		await openPanel( staff );
		await staff.locator( 'body' ).press( 'Escape' );
		await press(
			staff,
			staff.getByRole( 'button', { name: /^Publish a version/ } )
		);
		const dialog = staff.getByRole( 'dialog', {
			name: 'Publish a version',
		} );
		await dialog.waitFor();
		// What is to be looked at is there: before that nothing can be published.
		await dialog.getByText( 'The difference in the text' ).waitFor();
		await tabTo( staff, dialog.getByLabel( 'What changed?' ) );
		await staff.keyboard.type( 'Three machines.' );
		const no = dialog.getByRole( 'radio', { name: 'No', exact: true } );
		// Tab reaches the first of an unanswered group; arrows go on.
		await tabTo(
			staff,
			dialog.getByRole( 'radio', { name: 'Yes', exact: true } )
		);
		await staff.keyboard.press( 'ArrowDown' );
		expect( await no.isChecked() ).toBe( true );
		await press(
			staff,
			dialog.getByRole( 'button', { name: 'Publish it now' } )
		);
		await dialog.getByText( /^Version \d+ is in force/ ).waitFor();
		expect( await focused( staff ) ).toMatch( /^Version \d+ is in force/ );
		await staff.keyboard.press( 'Escape' );
		await dialog.waitFor( { state: 'detached' } );
	} );
} );
