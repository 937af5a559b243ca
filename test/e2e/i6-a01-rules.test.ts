/** Acceptance 1 of issue 6: the rules, each as a browser sees it: computed styles, sizes, contrast, order, clicks. */
import type { Browser, Locator, Page } from 'playwright-core';
import { site, type Site } from '../site/site';
import { button, choice, noticed, service, visit } from '../steps/notice';
import { openBrowser } from './browser';

const HALF_YEAR = 182 * 86_400;

/** All that the browser computes of how an element is drawn; sizes to the pixel, since columns share out halves. */
const drawn = ( what: Locator ) =>
	what.evaluate( ( element ) => {
		const style = getComputedStyle( element );
		const { width, height } = element.getBoundingClientRect();
		return {
			width: Math.round( width ),
			height: Math.round( height ),
			...Object.fromEntries(
				[ ...style ]
					.filter(
						( name ) =>
							! /origin$|^(inline|block)-size$|^width$|^height$/.test(
								name
							)
					)
					.map( ( name ) => [ name, style.getPropertyValue( name ) ] )
			),
		};
	} );

/** WCAG's contrast of an element's text on its ground. */
const contrast = ( what: Locator ) =>
	what.evaluate( ( element ) => {
		const channels = ( colour: string ) =>
			( colour.match( /[\d.]+/g ) ?? [] ).map( Number );
		let ground: Element | null = element;
		while (
			ground &&
			channels( getComputedStyle( ground ).backgroundColor )[ 3 ] === 0
		) {
			ground = ground.parentElement;
		}
		const light = ( colour: string ) => {
			const [ r = 0, g = 0, b = 0 ] = channels( colour ).map( ( part ) =>
				part / 255 <= 0.04045
					? part / 255 / 12.92
					: ( ( part / 255 + 0.055 ) / 1.055 ) ** 2.4
			);
			return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
		};
		const [ low = 1, high = 1 ] = [
			light( getComputedStyle( element ).color ),
			light( getComputedStyle( ground ?? element ).backgroundColor ),
		].sort( ( a, b ) => a - b );
		return high / low;
	} );

describe( 'The notice keeps to the rules', () => {
	let on: Site;
	let browser: Browser;
	let notice: Awaited< ReturnType< typeof noticed > >;
	const posts: number[] = [];

	const open = (
		path = '/',
		before?: ( page: Page ) => Promise< unknown >,
		options = {}
	) => visit( browser, on.url + path, options, before );

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		notice = await noticed( on, [
			service( 'rd-counts', 'analytical' ),
			service( 'rd-follows', 'tracking' ),
		] );
	} );

	afterAll( async () => {
		await browser?.close();
		for ( const id of posts ) {
			await (
				await on.admin()
			).rest( 'DELETE', `/wp-json/wp/v2/posts/${ id }?force=true` );
		}
		await notice?.off();
	} );

	it( 'is the same for every visitor, costs one deferred request, and stores nothing by being there', async () => {
		const cut = async ( cookie: string ) =>
			/<section id="rd-choices.*?<\/section>/s.exec(
				await (
					await fetch( on.url, { headers: { Cookie: cookie } } )
				).text()
			)?.[ 0 ];
		const first = await cut( '' );
		expect( first ).toContain( ' hidden>' );
		expect( await cut( 'rd-choice=11-1.1-1xz-abcdefghijkl-' ) ).toBe(
			first
		);

		const asked: string[] = [];
		const page = await open( '/', async ( to ) =>
			to.on( 'request', ( request ) => asked.push( request.url() ) )
		);
		await button( page, 'accept' ).waitFor();
		expect(
			asked.filter( ( one ) => one.includes( 'rights-desk/front' ) )
		).toEqual( [ expect.stringMatching( /front\/main\.js/ ) ] );
		expect( asked.filter( ( one ) => ! one.startsWith( on.url ) ) ).toEqual(
			[]
		);
		expect(
			await page
				.locator( 'script[src*="front/main.js"]' )
				.evaluate( ( script: HTMLScriptElement ) => script.defer )
		).toBe( true );
		expect( await page.context().cookies() ).toEqual( [] );
		expect(
			await page.evaluate(
				() => localStorage.length + sessionStorage.length
			)
		).toBe( 0 );
		await page.context().close();
	} );

	it( 'takes neither Escape, nor scrolling, nor going on for consent, and is no wall', async () => {
		const page = await open();
		await button( page, 'accept' ).waitFor();
		await page.keyboard.press( 'Escape' );
		await page.mouse.wheel( 0, 2000 );
		await page
			.locator( 'main' )
			.first()
			.click( { position: { x: 2, y: 2 } } );
		expect( await choice( page ) ).toBe( '' );
		await page.goto( `${ on.url }/?p=1` );
		await button( page, 'accept' ).waitFor();
		expect( await choice( page ) ).toBe( '' );
		expect(
			await page.evaluate( () => [
				getComputedStyle( document.body ).overflow,
				document.querySelectorAll( '[inert],[aria-modal=true]' ).length,
			] )
		).toEqual( [ 'visible', 0 ] );
		await page.context().close();
	} );

	it.each( [
		[ 'wide', { width: 1280, height: 800 } ],
		[ 'on a telephone', { width: 360, height: 740 } ],
	] )(
		'refuses by a button that is drawn exactly as the one that accepts, on each layer, %s',
		async ( _, viewport ) => {
			const page = await open( '/', undefined, { viewport } );
			const both = async () => {
				const [ refuse, accept ] = [
					button( page, 'withdraw' ),
					button( page, 'accept' ),
				];
				expect( await drawn( refuse ) ).toEqual(
					await drawn( accept )
				);
				for ( const one of [ refuse, accept ] ) {
					expect( await contrast( one ) ).toBeGreaterThanOrEqual(
						4.5
					);
					const box = await one.boundingBox();
					expect( box?.height ).toBeGreaterThanOrEqual( 24 );
					expect(
						( box?.y ?? 0 ) + ( box?.height ?? 0 )
					).toBeLessThanOrEqual( viewport.height );
				}
				await refuse.hover();
				const pointed = await drawn( refuse );
				await accept.hover();
				expect( await drawn( accept ) ).toEqual( pointed );
			};
			await both();
			await page.click( '[data-rd-do=more]' );
			await page.getByText( 'rd-follows Ltd' ).waitFor();
			await both();
			expect(
				await contrast( button( page, 'save' ) )
			).toBeGreaterThanOrEqual( 4.5 );
			await page.context().close();
		}
	);

	it( 'asks by category on its first layer, with nothing ticked, and shows parties and lifetimes before the choice', async () => {
		const page = await open();
		const boxes = page.locator( '#rd-choices input' );
		expect(
			await boxes.evaluateAll( ( all ) =>
				( all as HTMLInputElement[] ).map(
					( { name, checked, type } ) => [ name, checked, type ]
				)
			)
		).toEqual( [
			[ 'analytical', false, 'checkbox' ],
			[ 'tracking', false, 'checkbox' ],
		] );
		await page.click( '[data-rd-do=more]' );
		const more = page.locator( '#rd-more' );
		await more.getByText( 'rd-follows Ltd' ).waitFor();
		const said = await more.innerText();
		for ( const fact of [ 'rd-counts Ltd', '_rd-follows', '13' ] ) {
			expect( said ).toContain( fact );
		}
		expect( await more.locator( 'input:checked' ).count() ).toBe( 0 );

		await boxes.first().check();
		await button( page, 'save' ).click();
		await expect( choice( page ) ).resolves.toMatch( /^10-/ );
		await page.context().close();
	} );

	it( 'is withdrawn with one click on every page, as it was given with one', async () => {
		const page = await open();
		await button( page, 'accept' ).click();
		expect( await choice( page ) ).toMatch( /^11-\w+\.\w+-\w+-\w{12}-$/ );
		await page.locator( '#rd-choices' ).waitFor( { state: 'hidden' } );
		await page.goto( `${ on.url }/?p=1` );
		const withdraw = page.locator( '#rd-change .rd-undo' );
		await withdraw.waitFor();
		const number = ( await choice( page ) ).split( '-' )[ 3 ] ?? '';
		expect(
			await page.textContent( '#rd-change [data-rd-state]' )
		).toContain( number );
		await withdraw.click();
		await expect( choice( page ) ).resolves.toMatch(
			/^00-\w+\.\w+-\w+--$/
		);
		await page.context().close();
	} );

	it( 'keeps a refusal as long as a consent, in one cookie of at most 64 bytes, and asks again after that time', async () => {
		for ( const act of [ 'accept', 'withdraw' ] as const ) {
			const page = await open();
			await button( page, act ).click();
			const [ cookie, ...others ] = await page.context().cookies();
			expect( others ).toEqual( [] );
			expect(
				`${ cookie?.name }=${ cookie?.value }`.length
			).toBeLessThanOrEqual( 64 );
			expect(
				Math.abs(
					( cookie?.expires ?? 0 ) - Date.now() / 1000 - HALF_YEAR
				)
			).toBeLessThan( 120 );
			expect( cookie?.sameSite ).toBe( 'Lax' );
			await page.reload();
			expect( await page.isVisible( '#rd-choices' ) ).toBe( false );
			// The browser itself lets it end.
			await page.context().clearCookies();
			await page.reload();
			expect( await page.isVisible( '#rd-choices' ) ).toBe( true );
			await page.context().close();
		}
	} );

	it( 'keeps services let through one by one within those 64 bytes', async () => {
		const page = await open();
		await button( page, 'accept' ).waitFor();
		await page.waitForFunction( () => !! window.rightsDesk.set );
		await page.evaluate( () =>
			window.rightsDesk.set?.( {
				services: [ ...'abcdefghijkl' ].map(
					( letter ) => letter + 'x'
				),
			} )
		);
		const kept = await choice( page );
		expect( `rd-choice=${ kept }`.length ).toBeLessThanOrEqual( 64 );
		expect( kept ).toMatch( /lx$/ );
		await page.context().close();
	} );

	it( 'asks anew when what a category holds has changed, and not before', async () => {
		const page = await open();
		await button( page, 'withdraw' ).click();
		await notice.change( 'rd-follows', { place: 'The Netherlands' } );
		await page.reload();
		expect( await page.isVisible( '#rd-choices' ) ).toBe( false );
		await notice.change( 'rd-follows', {
			purpose: 'To sell what it learns',
		} );
		await page.reload();
		expect( await page.isVisible( '#rd-choices' ) ).toBe( true );
		await page.context().close();
	} );

	it( 'says who decided what by one beacon: a number for a consent, none for a refusal', async () => {
		const page = await open();
		const sent = () =>
			page.waitForRequest(
				( request ) =>
					request.method() === 'POST' &&
					/rights-desk\/v1\/choices$/.test(
						decodeURIComponent( request.url() )
					)
			);
		const [ consent ] = await Promise.all( [
			sent(),
			button( page, 'accept' ).click(),
		] );
		expect( JSON.parse( consent.postData() ?? '' ) ).toEqual( {
			analytical: true,
			tracking: true,
			services: [],
			receipt: expect.stringMatching( /^\w{12}$/ ),
			was: '',
			versions: [ expect.any( Number ), expect.any( Number ) ],
			locale: expect.stringMatching( /^\w\w_\w\w/ ),
			text: expect.stringMatching( /^[0-9a-f]{8}$/ ),
			changed: false,
		} );
		await page.locator( '#rd-change .rd-undo' ).waitFor();
		const [ refusal ] = await Promise.all( [
			sent(),
			page.click( '#rd-change .rd-undo' ),
		] );
		expect( JSON.parse( refusal.postData() ?? '' ) ).toMatchObject( {
			analytical: false,
			tracking: false,
			receipt: '',
			changed: true,
		} );
		await page.context().close();
	} );

	it( 'heeds Global Privacy Control: refused, said so, not asked', async () => {
		const page = await open( '/', ( to ) =>
			to.addInitScript( () =>
				Object.defineProperty( navigator, 'globalPrivacyControl', {
					value: true,
				} )
			)
		);
		await page.waitForFunction(
			() =>
				document.querySelector( '#rd-change [data-rd-state]' )
					?.textContent
		);
		expect( await page.isVisible( '#rd-choices' ) ).toBe( false );
		expect(
			await page.textContent( '#rd-change [data-rd-state]' )
		).toContain( 'Global Privacy Control' );
		expect( await choice( page ) ).toBe( '' );
		// Whoever wants something all the same may say so.
		await page.click( '#rd-change [data-rd-do=open]' );
		await button( page, 'accept' ).click();
		expect( await choice( page ) ).toMatch( /^11-/ );
		await page.context().close();
	} );

	it( 'heeds Do Not Track when the owner says so', async () => {
		const dnt = ( to: Page ) =>
			to.addInitScript( () =>
				Object.defineProperty( navigator, 'doNotTrack', { value: '1' } )
			);
		const asked = await open( '/', dnt );
		expect( await asked.isVisible( '#rd-choices' ) ).toBe( true );
		await asked.context().close();
		await notice.set( { cookie_dnt: true } );
		const page = await open( '/', dnt );
		await page.waitForFunction(
			() =>
				document.querySelector( '#rd-change [data-rd-state]' )
					?.textContent
		);
		expect( await page.isVisible( '#rd-choices' ) ).toBe( false );
		expect(
			await page.textContent( '#rd-change [data-rd-state]' )
		).toContain( 'Do Not Track' );
		await page.context().close();
		await notice.set( { cookie_dnt: false } );
	} );

	it( 'has one way back on every page: its own, unless a link or a block is there', async () => {
		await notice.set( { cookie_look: { change: 'menu' } } );
		const admin = await on.admin();
		const post = async ( content: string ) => {
			const { body } = await admin.rest< { id: number } >(
				'POST',
				'/wp-json/wp/v2/posts',
				{ title: 'A way back', status: 'publish', content }
			);
			posts.push( body.id );
			return body.id;
		};
		const link = await post(
			'<!-- wp:paragraph --><p><a href="#rd-choices-open">My choices</a></p><!-- /wp:paragraph -->'
		);
		const block = await post( '<!-- wp:rights-desk/choices-link /-->' );

		const page = await open( `/?p=${ link }` );
		await button( page, 'withdraw' ).click();
		await page
			.locator( '#rd-change [data-rd-do=open]' )
			.waitFor( { state: 'hidden' } );
		await page.click( 'a[href="#rd-choices-open"]' );
		await button( page, 'accept' ).click();
		// Now there is something to withdraw, with one click.
		await page.click( '#rd-change .rd-undo' );
		expect( await choice( page ) ).toMatch( /^00-/ );

		await page.goto( `${ on.url }/?p=${ block }` );
		expect( await page.locator( '#rd-change' ).count() ).toBe( 0 );
		await page.click(
			'.wp-block-rights-desk-choices-link [data-rd-do=open]'
		);
		await button( page, 'accept' ).click();
		await page.click( '.wp-block-rights-desk-choices-link .rd-undo' );
		expect( await choice( page ) ).toMatch( /^00-/ );

		// The blog lists the post with the block; this one has neither.
		await page.goto( `${ on.url }/?p=1` );
		await page.click( '#rd-change [data-rd-do=open]' );
		await button( page, 'accept' ).waitFor();
		await page.context().close();
		await notice.set( { cookie_look: {} } );
	} );

	it( 'bears no name that ad blockers look for', async () => {
		const page = await open();
		const names = await page.evaluate( () =>
			[
				...document.querySelectorAll(
					'#rd-choices, #rd-choices *, #rd-change, #rd-change *, [id^=rd-], script[src*="rights-desk"]'
				),
			].flatMap( ( { id, className, attributes } ) => [
				id,
				String( className ),
				...[ ...attributes ].map( ( { name } ) => name ),
				...[ ...attributes ]
					.filter( ( { name } ) =>
						/^(src|data-(to|list))$/.test( name )
					)
					.map( ( { value } ) => value ),
			] )
		);
		expect( names.length ).toBeGreaterThan( 20 );
		expect(
			names.filter( ( name ) =>
				/cookie|consent|gdpr|banner|privacy-notice/i.test( name )
			)
		).toEqual( [] );
		await page.context().close();
	} );

	it( 'lets nothing through when an ad blocker takes its scripts', async () => {
		const page = await open( '/', ( to ) =>
			to.route( /rights-desk\/front\//, ( route ) => route.abort() )
		);
		await button( page, 'accept' ).click();
		expect( await choice( page ) ).toBe( '' );
		expect(
			await page.evaluate( () => window.rightsDesk.choice )
		).toMatchObject( { analytical: false, tracking: false } );
		await page.context().close();
	} );

	it( 'stands at the end of a theme that has no place for it at the beginning', async () => {
		const before = await on.wp( 'option', 'get', 'stylesheet' );
		await on.wp( 'theme', 'activate', await on.fixture( 'classic-theme' ) );
		try {
			const page = await open();
			await button( page, 'withdraw' ).click();
			expect( await choice( page ) ).toMatch( /^00-/ );
			await page.context().close();
		} finally {
			await on.wp( 'theme', 'activate', before.trim() );
		}
	} );
} );
