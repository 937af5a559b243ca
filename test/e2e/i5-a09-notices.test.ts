/** Acceptance 9, notices: nothing that axe finds on their screens, and sent by keyboard alone. */
import type { Browser, Page } from 'playwright-core';
import { act, announced, drafted, read } from '../steps/notices';
import { forget } from '../steps/policy';
import { anyone } from '../steps/story';
import { site, type Site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';
import { press } from './keyboard';
import { sound } from './sound';

describe( 'Notices are open to everyone who works on them', () => {
	let on: Site;
	let browser: Browser;
	let staff: Page;
	let spoke: string;
	let version: number;
	let id: number;

	beforeAll( async () => {
		on = await site();
		spoke = await on.fixture< string >( 'language', { locale: '' } );
		await on.fixture( 'person', {
			email: anyone( 'reader' ),
			comments: 1,
		} );
		const admin = await on.admin();
		version = await announced( on, 'We keep your name longer.' );
		( { id } = await drafted( admin, version, [ 'commenters' ] ) );
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

	it.each( [ 1280, 320 ] )(
		'axe finds nothing on the list and the draft, %d wide',
		async ( width ) => {
			await staff.setViewportSize( { width, height: 800 } );
			for ( const [ path, shows ] of [
				[ '/notices', `Version ${ version }` ],
				[ `/notices/${ id }`, 'people get it' ],
			] as const ) {
				await staff.goto( screen( on, path ) );
				await staff.getByText( shows ).first().waitFor();
				await sound( staff, '#rights-desk' );
			}
			await staff.setViewportSize( { width: 1280, height: 800 } );
		}
	);

	it( 'is sent by keyboard alone, and its report is sound', async () => {
		await staff.goto( screen( on, `/notices?number=${ version }` ) );
		await staff
			.getByRole( 'heading', { name: `Notice of version ${ version }` } )
			.waitFor();
		const read_ = staff.getByLabel( /I have read the mail/ );
		await read_.focus();
		await staff.keyboard.press( 'Space' );
		await press(
			staff,
			staff.getByRole( 'button', { name: 'Send to everyone' } )
		);
		await staff.getByText( /^\d+ of \d+ people/ ).waitFor();
		await on.work();
		const admin = await on.admin();
		expect( ( await read( admin, id ) ).state ).toBe( 'done' );
		// As if a worker had died in the midst of one.
		await on.sql(
			`UPDATE {prefix}rights_desk_notice_recipients SET state = 'uncertain' WHERE notice_id = ${ id }`
		);
		await staff.goto( screen( on, `/notices/${ id }` ) );
		await staff
			.getByRole( 'heading', { name: 'Not known whether sent' } )
			.waitFor();
		await staff.getByLabel( 'E-mail address' ).fill( 'a@example.test' );
		await staff.getByRole( 'button', { name: 'Look up' } ).click();
		await staff.getByText( 'No mail to this address.' ).waitFor();
		await sound( staff, '#rights-desk' );
		await act( admin, id, 'leave' );
	} );
} );
