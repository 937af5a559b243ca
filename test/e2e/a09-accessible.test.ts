/** Acceptance 9, the public part: nothing that axe finds, by keyboard alone, with JavaScript off, at 400 % zoom. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { anyone, ask, confirmed, decide, linkIn } from '../steps/story';
import { site, type Site } from '../site/site';
import { openBrowser } from './browser';
import { sound } from './sound';

describe( 'Acceptance 9: the front door is open to everyone', () => {
	let on: Site;
	let browser: Browser;
	let form: string;
	const narrow = { width: 320, height: 640 };

	async function open(
		options: BrowserContextOptions = {}
	): Promise< Page > {
		const page = await ( await browser.newContext( options ) ).newPage();
		page.setDefaultTimeout( 60_000 );
		return page;
	}

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		const id = await on.wp(
			'post',
			'create',
			'--post_type=page',
			'--post_status=publish',
			'--post_title=Form',
			'--post_content=<!-- wp:rights-desk/request-form /-->',
			'--porcelain'
		);
		form = `${ on.url }/?page_id=${ id.trim() }`;
	} );

	afterAll( () => browser?.close() );

	it.each( [
		[ 'wide', {} ],
		[
			'at 400 % zoom, dark',
			{ viewport: narrow, colorScheme: 'dark' as const },
		],
	] )( 'axe finds nothing on any page of it, %s', async ( _, options ) => {
		const page = await open( options );
		await page.goto( form );
		await sound( page, '.rd-form' );
		await page.click( '.rd-form button[type=submit]' );
		await page.waitForSelector( '.rd-errors:not([hidden]) li' );
		await sound( page, '.rd-form' );

		const bare = await open( { ...options, javaScriptEnabled: true } );
		await bare.goto( `${ on.url }/?rights-desk=ask` );
		await sound( bare );
		await bare.goto( `${ on.url }/?rights-desk=request&key=nothing` );
		await sound( bare );

		const email = anyone( 'axe' );
		await ask( on, 'erasure', email, { message: 'Please' } );
		const { path } = linkIn(
			await on.mail( email, /rights-desk=request/ )
		);
		await bare.goto( on.url + path );
		await sound( bare );
		await bare.click( 'button.second' );
		await sound( bare );

		const refused = await confirmed( on, 'erasure', anyone( 'axe' ) );
		await bare.goto( on.url + refused.path );
		await sound( bare );
		await decide( await on.admin(), refused.id, 'refuse', {
			reason: 'No.',
		} );
		await bare.goto( on.url + refused.path );
		await sound( bare );
	} );

	it( 'a download page is sound too', async () => {
		const email = anyone( 'axe-copy' );
		await on.fixture( 'person', { email, comments: 1 } );
		const { id } = await confirmed( on, 'inspection', email );
		await decide( await on.admin(), id, 'grant' );
		await on.work();
		const { path, seed } = linkIn( await on.mail( email, /#[\w-]{40,}/ ) );
		const page = await open();
		await page.goto( on.url + path );
		expect( await page.isVisible( '#seed' ) ).toBe( true );
		await sound( page );
		await page.goto( 'about:blank' );
		await page.goto( `${ on.url }${ path }#${ seed }` );
		expect( await page.isVisible( '#seed' ) ).toBe( false );
		await sound( page );
	} );

	it( 'asks and confirms by keyboard alone', async () => {
		const email = anyone( 'keys' );
		const page = await open();
		await page.goto( form );
		await page.focus( '.rd-form input[type=radio]' );
		await page.keyboard.press( 'ArrowDown' );
		await page.keyboard.press( 'ArrowUp' );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.type( 'no address' );
		await page.keyboard.press( 'Enter' );
		await page.waitForSelector( '.rd-errors:not([hidden]) a' );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.press( 'Enter' );
		expect( await page.locator( ':focus' ).getAttribute( 'name' ) ).toBe(
			'email'
		);
		await page.keyboard.press( 'ControlOrMeta+A' );
		await page.keyboard.type( email );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.type( 'By keyboard' );
		await page.keyboard.press( 'Tab' );
		// The trap is no stop on the way.
		expect(
			await page
				.locator( ':focus' )
				.evaluate( ( { tagName } ) => tagName )
		).toBe( 'BUTTON' );
		await page.keyboard.press( 'Enter' );
		await page.waitForSelector( '.rd-answer' );
		expect( await page.locator( ':focus' ).getAttribute( 'class' ) ).toBe(
			'rd-answer'
		);
		await sound( page, '.rd-form' );

		const { path } = linkIn(
			await on.mail( email, /rights-desk=request/ )
		);
		await page.goto( on.url + path );
		expect( await page.textContent( 'blockquote' ) ).toBe( 'By keyboard' );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.press( 'Tab' );
		await page.keyboard.press( 'Enter' );
		await page.waitForURL( /said=confirmed/ );
		await sound( page );
	} );

	it( 'asks, errs, confirms, withdraws and downloads with JavaScript off', async () => {
		const email = anyone( 'nojs' );
		await on.fixture( 'person', { email, comments: 1 } );
		const page = await open( {
			javaScriptEnabled: false,
			acceptDownloads: true,
		} );
		await page.goto( form );
		await page.check( 'input[value=inspection]' );
		await page.fill( 'input[name=email]', 'a@b' );
		await page.fill( '[name=message]', 'No script' );
		await page.click( '.rd-form button[type=submit]' );
		await page.waitForSelector( '.rd-error:not([hidden])' );
		expect( await page.inputValue( '[name=message]' ) ).toBe( 'No script' );
		expect( await page.isChecked( 'input[value=inspection]' ) ).toBe(
			true
		);
		await page.fill( 'input[name=email]', email );
		await page.click( '.rd-form button[type=submit]' );
		await page.waitForSelector( 'form', { state: 'detached' } );

		const { path } = linkIn(
			await on.mail( email, /rights-desk=request/ )
		);
		await page.goto( on.url + path );
		await page.click( 'button:not(.second)' );
		await page.waitForURL( /said=confirmed/ );

		const id = /"id":(\d+)/.exec(
			JSON.stringify(
				(
					await (
						await on.admin()
					).rest( 'GET', `requests?search=${ email }` )
				).body
			)
		)?.[ 1 ];
		await decide( await on.admin(), Number( id ), 'grant' );
		await on.work();
		const ready = linkIn( await on.mail( email, /#[\w-]{40,}/ ) );
		await page.goto( on.url + ready.path );
		await page.fill( '#seed', ready.seed );
		const [ download ] = await Promise.all( [
			page.waitForEvent( 'download' ),
			page.click( 'button:not(.second)' ),
		] );
		expect( download.suggestedFilename() ).toMatch( /\.zip$/ );

		const other = await confirmed( on, 'erasure', anyone( 'nojs' ) );
		await page.goto( on.url + other.path );
		await page.click( 'button.second' );
		await page.click( 'main button' );
		await page.waitForURL( /said=withdrawn/ );
		expect( await page.isVisible( 'button.second' ) ).toBe( false );
	} );
} );
