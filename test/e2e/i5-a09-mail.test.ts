/** Acceptance 9: mail, measures and what is collected: nothing that axe finds, and used by keyboard. */
import type { Browser, Page } from 'playwright-core';
import { anyone } from '../steps/story';
import { bySparkPost } from '../steps/transport';
import { site, type Site } from '../site/site';
import { logIn, openBrowser, screen } from './browser';
import { press } from './keyboard';
import { sound } from './sound';

describe( 'Mail, measures and traces are open to everyone who works on them', () => {
	let on: Site;
	let browser: Browser;
	let staff: Page;
	let spoke: string;
	let spark: Awaited< ReturnType< typeof bySparkPost > >;
	const gone = anyone( 'gone' );

	beforeAll( async () => {
		on = await site();
		spoke = await on.fixture< string >( 'language', { locale: '' } );
		spark = await bySparkPost( on );
		spark.ports.add( new URL( on.url ).port );
		const by = await on.admin();
		await by.rest( 'POST', 'transport/webhook' );
		await spark.post( spark.webhooks[ 0 ]!, [
			{
				msys: {
					message_event: {
						type: 'bounce',
						event_id: gone,
						rcpt_to: gone,
						bounce_class: '10',
						reason: '550 user unknown',
						timestamp: String( Math.floor( Date.now() / 1000 ) ),
					},
				},
			},
		] );
		await on.fixture( 'traces', {
			email: anyone( 'trace' ),
			days: 40,
			address: '203.0.113.5',
		} );
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
		await ( await on.admin() ).rest( 'DELETE', 'transport/webhook' );
		await spark.end();
	} );

	it.each( [ 1280, 320 ] )(
		'axe finds nothing on the screens, %d wide',
		async ( width ) => {
			await staff.setViewportSize( { width, height: 800 } );
			for ( const [ path, shows ] of [
				[ '/transport', gone ],
				[ '/measures', 'Sealed records' ],
				[ '/collected', 'The comment form' ],
			] as const ) {
				await staff.goto( screen( on, path ) );
				await staff.getByText( shows ).first().waitFor();
				await sound( staff, '#rights-desk' );
			}
			await staff.setViewportSize( { width: 1280, height: 800 } );
		}
	);

	it( 'SparkPost is asked, by keyboard, and its answers are sound', async () => {
		await staff.goto( screen( on, '/transport' ) );
		await press(
			staff,
			staff.getByRole( 'button', { name: 'Ask SparkPost' } )
		);
		await staff.getByText( 'SparkPost accepts the key' ).waitFor();
		await staff.getByText( 'example.test is verified' ).waitFor();
		await staff
			.getByText( 'SparkPost reports bounces and complaints' )
			.waitFor();
		await sound( staff, '#rights-desk' );
	} );

	it( 'a preview shows what would go before anything goes', async () => {
		await staff.goto( screen( on, '/collected' ) );
		await press(
			staff,
			staff.getByRole( 'button', { name: 'Change Comments' } )
		);
		await staff.getByLabel( 'After how many days' ).fill( '30' );
		await press(
			staff,
			staff.getByRole( 'button', { name: 'Show what would go' } )
		);
		await staff.getByText( '203.0.113.0' ).first().waitFor();
		await sound( staff, '#rights-desk' );
		const [ row ] = await on.sql(
			"SELECT COUNT(*) AS n FROM {prefix}comments WHERE comment_author_IP = '203.0.113.5'"
		);
		expect( Number( row?.n ) ).toBeGreaterThan( 0 );
	} );

	it( 'a measure is taken over, and the site says whether it is so', async () => {
		await staff.goto( screen( on, '/measures' ) );
		await press(
			staff,
			staff.getByRole( 'button', {
				name: 'We do this: Encrypted connection',
			} )
		);
		await staff.getByText( 'Not so' ).waitFor();
		await press(
			staff,
			staff.getByRole( 'button', {
				name: 'We don’t do this: Encrypted connection',
			} )
		);
		await staff
			.getByRole( 'button', {
				name: 'We do this: Encrypted connection',
			} )
			.waitFor();
	} );
} );
