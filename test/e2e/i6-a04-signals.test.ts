/** Acceptance 4 of issue 6: WP Consent API, held against what was read from its code; and what Google and Microsoft are told. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { button, choice, noticed, service } from '../steps/notice';
import { pageWith, settled, visitor } from '../steps/tags';
import { site, type Site } from '../site/site';
import { openBrowser } from './browser';

interface Asked {
	type: string;
	days: number;
	registered: boolean;
	allowed: Record< string, boolean >;
	service: boolean;
	declared: Record< string, { plugin_or_service: string; category: string } >;
	own: Record< string, boolean >;
	comments: boolean;
}

interface Api {
	wp_has_consent: ( category: string ) => boolean;
	wp_has_service_consent: ( service: string ) => boolean;
	wp_set_consent: ( category: string, value: string ) => void;
	wp_set_service_consent: ( service: string, value: boolean ) => void;
	dataLayer?: ArrayLike< unknown >[];
	heard?: unknown[];
}

const CATEGORIES = [
	'functional',
	'preferences',
	'statistics',
	'statistics-anonymous',
	'marketing',
];

const NONE = [ true, true, false, false, false ];

describe( 'Others hear of a choice', () => {
	let on: Site;
	let browser: Browser;
	let notice: Awaited< ReturnType< typeof noticed > >;
	let context: BrowserContext;

	/** As a plugin that asks on the server, with this visitor's cookies. */
	let looked = 0;
	// Each time past the full-page cache: what the server says depends on the cookie, and that is what is asked.
	const server = async ( page: Page ) =>
		( await (
			await page.request.get(
				`${ on.url }/?rd-asked=rd-counts&look=${ ++looked }`
			)
		).json() ) as Asked;
	const browserSays = ( page: Page ) =>
		page.evaluate(
			( all ) =>
				all.map( ( one ) =>
					( window as unknown as Api ).wp_has_consent( one )
				),
			CATEGORIES
		);
	const theirs = async ( page: Page ) =>
		Object.fromEntries(
			( await page.context().cookies() )
				.filter( ( { name } ) => name.startsWith( 'wp_consent_' ) )
				.map( ( { name, value } ) => [ name.slice( 11 ), value ] )
		);
	const open = async ( url = `${ on.url }/` ) => {
		const page = await context.newPage();
		await page.addInitScript( () => {
			const heard: unknown[] = [];
			Object.assign( window, { heard } );
			for ( const name of [
				'wp_consent_type_defined',
				'wp_listen_for_consent_change',
				'rights-desk:choice',
			] ) {
				document.addEventListener( name, ( event ) =>
					heard.push( [
						name,
						{ ...( ( event as CustomEvent ).detail ?? {} ) },
					] )
				);
			}
		} );
		await page.goto( url );
		return page;
	};
	const chosen = (
		page: Page,
		want: { analytical: boolean; tracking: boolean }
	) =>
		page.waitForFunction( ( { analytical, tracking } ) => {
			const { asks, choice: now } = window.rightsDesk;
			return (
				! asks &&
				now.analytical === analytical &&
				now.tracking === tracking
			);
		}, want );

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		notice = await noticed( on, [
			service( 'rd-counts', 'analytical' ),
			service( 'rd-follows', 'tracking' ),
			service( 'rd-shops', 'analytical', {
				entries: [
					{
						name: 'sbjs_*',
						kind: 'cookie',
						seconds: 1800,
						first: true,
					},
				],
			} ),
			service( 'rd-google', 'analytical', {
				patterns: [ 'www.googletagmanager.com' ],
			} ),
			service( 'rd-uet', 'tracking', { patterns: [ 'bat.bing.com' ] } ),
			service( 'rd-clarity', 'analytical', {
				patterns: [ 'www.clarity.ms' ],
			} ),
		] );
		await on.fixture( 'consent-api' );
	} );

	afterAll( async () => {
		await browser?.close();
		await on?.fixture( 'consent-api', { off: true } );
		await notice?.set( { cookie_google: 'basic' } );
		await notice?.off();
	} );

	beforeEach( async () => {
		( { context } = await visitor( browser, {} ) );
	} );

	afterEach( () => context.close() );

	it( 'WP Consent API asks, and nothing but functional is allowed until a choice, without a cookie of its', async () => {
		const page = await open();
		await button( page, 'accept' ).waitFor();
		expect( await browserSays( page ) ).toEqual( NONE );
		expect( await theirs( page ) ).toEqual( {} );
		expect(
			await page.evaluate( () => ( window as unknown as Api ).heard )
		).toEqual( [ [ 'wp_consent_type_defined', {} ] ] );
		const asked = await server( page );
		expect( asked ).toMatchObject( {
			type: 'optin',
			days: 182,
			registered: true,
			service: false,
			comments: true,
			own: { analytical: false, tracking: false, nonsense: false },
		} );
		expect( Object.values( asked.allowed ) ).toEqual( NONE );
		expect( asked.declared[ '_rd-counts' ] ).toMatchObject( {
			plugin_or_service: 'rd-counts',
			category: 'statistics',
		} );
	} );

	it( 'each choice is theirs at once: by function, cookie and event, in the browser and on the server', async () => {
		const page = await open();
		await page.locator( '#rd-choices input[name=analytical]' ).check();
		await button( page, 'save' ).click();
		await chosen( page, { analytical: true, tracking: false } );
		await page.waitForFunction( () =>
			document.cookie.includes( 'wp_consent_marketing' )
		);
		expect( await theirs( page ) ).toEqual( {
			functional: 'allow',
			preferences: 'allow',
			statistics: 'allow',
			'statistics-anonymous': 'allow',
			marketing: 'deny',
		} );
		expect( await browserSays( page ) ).toEqual( [
			true,
			true,
			true,
			true,
			false,
		] );
		expect(
			await page.evaluate( () => ( window as unknown as Api ).heard )
		).toContainEqual( [
			'wp_listen_for_consent_change',
			{ statistics: 'allow' },
		] );
		const asked = await server( page );
		expect( Object.values( asked.allowed ) ).toEqual( [
			true,
			true,
			true,
			true,
			false,
		] );
		expect( asked.service ).toBe( true );
		expect( asked.own ).toEqual( {
			analytical: true,
			tracking: false,
			nonsense: false,
		} );

		await page.evaluate( () => window.rightsDesk.withdraw?.() );
		await page.waitForFunction( () =>
			document.cookie.includes( 'wp_consent_statistics=deny' )
		);
		expect( Object.values( ( await server( page ) ).allowed ) ).toEqual(
			NONE
		);
	} );

	it( 'what others change through it comes to us; a consent for anonymous counting opens no counting', async () => {
		const page = await open();
		await button( page, 'withdraw' ).click();
		await chosen( page, { analytical: false, tracking: false } );
		await page.waitForFunction( () =>
			document.cookie.includes( 'wp_consent_marketing=deny' )
		);
		const set = ( category: string, value: string ) =>
			page.evaluate(
				( [ name = '', to = '' ] ) =>
					( window as unknown as Api ).wp_set_consent( name, to ),
				[ category, value ]
			);
		await set( 'statistics-anonymous', 'allow' );
		expect( await browserSays( page ) ).toEqual( NONE );
		await set( 'marketing', 'allow' );
		await chosen( page, { analytical: false, tracking: true } );
		expect( await choice( page ) ).toMatch( /^01-/ );
		await set( 'functional', 'deny' );
		expect( ( await theirs( page ) ).functional ).toBe( 'allow' );
		await page.evaluate( () =>
			( window as unknown as Api ).wp_set_service_consent(
				'rd-counts',
				true
			)
		);
		await page.waitForFunction(
			() => window.rightsDesk.choice.services.length === 1
		);
		expect(
			await page.evaluate( () =>
				( window as unknown as Api ).wp_has_service_consent(
					'rd-counts'
				)
			)
		).toBe( true );
		expect( ( await server( page ) ).service ).toBe( true );
	} );

	it( 'a refusal that another plugin stored on the server comes to us; a consent stored there does not', async () => {
		const page = await open();
		await button( page, 'accept' ).click();
		await page.waitForFunction( () =>
			document.cookie.includes( 'wp_consent_marketing=allow' )
		);
		await page.goto( `${ on.url }/?rd-set[marketing]=deny` );
		await page.goto( on.url );
		await chosen( page, { analytical: true, tracking: false } );
		await page.goto( `${ on.url }/?rd-set[marketing]=allow` );
		await page.goto( on.url );
		await page.waitForFunction( () =>
			document.cookie.includes( 'wp_consent_marketing=deny' )
		);
		expect( await choice( page ) ).toMatch( /^10-/ );
	} );

	it( 'a site in another folder of the same host refuses for itself', async () => {
		const page = await open();
		await button( page, 'accept' ).click();
		await page.waitForFunction( () =>
			document.cookie.includes( 'wp_consent_marketing=allow' )
		);
		const given = await choice( page );
		// As that one writes them when a visitor refuses there.
		await context.addCookies(
			[
				[ 'wp_consent_statistics', 'deny' ],
				[ 'wp_consent_marketing', 'deny' ],
				[ 'rd-by', 'another1' ],
			].map( ( [ name = '', value = '' ] ) => ( {
				name,
				value,
				url: on.url,
			} ) )
		);
		expect( Object.values( ( await server( page ) ).allowed ) ).toEqual(
			CATEGORIES.map( () => true )
		);
		let decided = 0;
		page.on( 'request', ( request ) => {
			decided += Number( /choices$/.test( request.url() ) );
		} );
		await page.goto( on.url );
		await page.waitForFunction( () =>
			document.cookie.includes( 'wp_consent_marketing=allow' )
		);
		await settled( page );
		expect( await choice( page ) ).toBe( given );
		expect( decided ).toBe( 0 );
	} );

	it( 'cookies that another notice left behind are no consent to ours', async () => {
		await context.addCookies(
			[ 'statistics', 'marketing' ].map( ( name ) => ( {
				name: `wp_consent_${ name }`,
				value: 'allow',
				url: on.url,
			} ) )
		);
		const page = await open();
		await button( page, 'accept' ).waitFor();
		expect( await browserSays( page ) ).toEqual( NONE );
		expect( Object.values( ( await server( page ) ).allowed ) ).toEqual(
			NONE
		);
		await page.waitForFunction(
			() => ! document.cookie.includes( 'wp_consent_' )
		);
	} );

	it( "a shop's own script that keeps cookies hears of it, and its page says the same to everyone", async () => {
		const shop = `${ on.url }/?rd-shop=1`;
		const page = await open( shop );
		const told = () =>
			page.evaluate(
				() =>
					(
						window as unknown as {
							wc_order_attribution: {
								params: { allowTracking: unknown };
							};
						}
					 ).wc_order_attribution.params.allowTracking
			);
		const has = async () =>
			( await page.evaluate( () => document.cookie ) ).includes(
				'sbjs_session'
			);
		await button( page, 'accept' ).waitFor();
		expect( [ await told(), await has() ] ).toEqual( [ false, false ] );
		await page.evaluate( () =>
			window.rightsDesk.set?.( { tracking: true } )
		);
		await chosen( page, { analytical: false, tracking: true } );
		await page.waitForFunction( () =>
			document.cookie.includes( 'wp_consent_marketing' )
		);
		expect( [ await told(), await has() ] ).toEqual( [ false, false ] );
		await page.evaluate( () =>
			window.rightsDesk.set?.( { analytical: true } )
		);
		await page.waitForFunction( () =>
			document.cookie.includes( 'sbjs_session' )
		);
		// What a cache would keep of this visitor's page.
		const html = await ( await page.request.get( shop ) ).text();
		expect( html ).toMatch( /"allowTracking":(""|false)/ );
		await page.goto( shop );
		expect( [ await told(), await has() ] ).toEqual( [ true, true ] );
		await page.evaluate( () => window.rightsDesk.withdraw?.() );
		await page.waitForFunction(
			() => ! document.cookie.includes( 'sbjs_session' )
		);
		expect( await told() ).toBe( false );
	} );

	describe( 'Google and Microsoft', () => {
		const SNIPPET = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-RD"></script><script async src="https://bat.bing.com/bat.js"></script><script async src="https://www.clarity.ms/tag/rd.js"></script>`;
		/** What each finds when it begins. */
		const scripts = {
			'www.googletagmanager.com':
				'window.found=[...(window.dataLayer||[])].map(a=>[...a]);',
			'bat.bing.com': 'window.uetFound=[...(window.uetq||[])];',
			'www.clarity.ms':
				'window.clarityFound=[...((window.clarity||{}).q||[])];',
		};
		const ad = ( value: string ) => ( {
			ad_storage: value,
			ad_user_data: value,
			ad_personalization: value,
			personalization_storage: value,
		} );
		const byDefault = [
			'consent',
			'default',
			{
				...ad( 'denied' ),
				analytics_storage: 'denied',
				functionality_storage: 'denied',
				security_storage: 'granted',
				wait_for_update: 500,
			},
		];
		const update = ( analytics: string, ads: string ) => [
			'consent',
			'update',
			{
				...ad( ads ),
				analytics_storage: analytics,
				functionality_storage: 'granted',
			},
		];
		const layer = ( page: Page ) =>
			page.evaluate( () =>
				( ( window as unknown as Api ).dataLayer ?? [] ).map( ( one ) =>
					Array.from( one )
				)
			);
		let tags: Awaited< ReturnType< typeof pageWith > >;
		let asked: string[];

		beforeAll( async () => {
			tags = await pageWith( on, SNIPPET );
		} );
		afterAll( () => tags?.gone() );
		beforeEach( async () => {
			await context.close();
			( { context, asked } = await visitor( browser, scripts ) );
		} );

		it( 'basic: nobody is asked before consent; then each hears of it before it begins, once a decision', async () => {
			const page = await open( tags.url );
			await button( page, 'accept' ).waitFor();
			expect( await layer( page ) ).toEqual( [] );
			expect( asked ).toEqual( [] );
			await page.locator( '#rd-choices input[name=analytical]' ).check();
			await button( page, 'save' ).click();
			await page.waitForFunction(
				() => 'found' in window && 'clarityFound' in window
			);
			expect(
				await page.evaluate(
					() => ( window as unknown as { found: unknown } ).found
				)
			).toEqual( [ byDefault, update( 'granted', 'denied' ) ] );
			expect(
				await page.evaluate(
					() =>
						( window as unknown as { clarityFound: unknown } )
							.clarityFound
				)
			).toEqual( [
				[
					'consentv2',
					{ ad_Storage: 'denied', analytics_Storage: 'granted' },
				],
			] );
			expect( asked.some( ( one ) => one.startsWith( 'bat.' ) ) ).toBe(
				false
			);

			await page.evaluate( () =>
				window.rightsDesk.set?.( { tracking: true } )
			);
			await page.waitForFunction( () => 'uetFound' in window );
			const said = await layer( page );
			expect( said[ 0 ] ).toEqual( byDefault );
			expect( said.at( -1 ) ).toEqual( update( 'granted', 'granted' ) );
			expect(
				new Set( said.map( ( one ) => JSON.stringify( one ) ) ).size
			).toBe( said.length );
			expect(
				await page.evaluate( () =>
					(
						window as unknown as { uetFound: unknown[] }
					 ).uetFound.slice( -3 )
				)
			).toEqual( [ 'consent', 'update', { ad_storage: 'granted' } ] );

			// On the next page the choice is there before they begin.
			await page.goto( tags.url );
			await page.waitForFunction( () => 'found' in window );
			expect(
				await page.evaluate(
					() => ( window as unknown as { found: unknown } ).found
				)
			).toEqual( [ byDefault, update( 'granted', 'granted' ) ] );
		} );

		it( 'refused: nothing is asked of them, and nothing is left for them', async () => {
			const page = await open( tags.url );
			await button( page, 'withdraw' ).click();
			await settled( page );
			await page.reload();
			expect( asked ).toEqual( [] );
		} );

		it( 'advanced: Google begins at once, told that all is denied, and hears of each decision once', async () => {
			await notice.set( { cookie_google: 'advanced' } );
			const page = await open( tags.url );
			await page.waitForFunction( () => 'found' in window );
			expect( asked ).toEqual( [ 'www.googletagmanager.com/gtag/js' ] );
			expect(
				await page.evaluate(
					() => ( window as unknown as { found: unknown } ).found
				)
			).toEqual( [ byDefault ] );
			await button( page, 'accept' ).click();
			await page.waitForFunction( () => 'uetFound' in window );
			expect( await layer( page ) ).toEqual( [
				byDefault,
				update( 'granted', 'granted' ),
			] );
			await page.reload();
			await page.waitForFunction( () => 'uetFound' in window );
			expect( await layer( page ) ).toEqual( [
				byDefault,
				update( 'granted', 'granted' ),
			] );
			await notice.set( { cookie_google: 'basic' } );
		} );

		it( 'off: Google is told nothing by us', async () => {
			await notice.set( { cookie_google: 'off' } );
			const page = await open( tags.url );
			await button( page, 'accept' ).click();
			await page.waitForFunction( () => 'found' in window );
			expect( await layer( page ) ).toEqual( [] );
			await notice.set( { cookie_google: 'basic' } );
		} );
	} );
} );
