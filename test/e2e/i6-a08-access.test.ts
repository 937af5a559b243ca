/** Acceptance 8 of issue 6: axe, keyboard, the tree that screen readers read, 400 %, forced colours, right to left, no JavaScript. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { site, type Site } from '../site/site';
import { button, choice, noticed, service, visit } from '../steps/notice';
import { openBrowser } from './browser';
import { sound } from './sound';

// 1280 by 1024 at 400 %.
const close = { viewport: { width: 320, height: 256 } };

describe( 'The notice is open to everyone', () => {
	let on: Site;
	let browser: Browser;
	let notice: Awaited< ReturnType< typeof noticed > >;

	const open = (
		options: BrowserContextOptions = {},
		before?: ( page: Page ) => Promise< unknown >
	) => visit( browser, on.url, options, before );

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		notice = await noticed( on, [
			service( 'rd-heeds', 'analytical' ),
			service( 'rd-hears', 'tracking' ),
		] );
	} );

	afterAll( async () => {
		await browser?.close();
		await notice?.off();
	} );

	it.each< [ string, BrowserContextOptions ] >( [
		[ 'wide', {} ],
		[ 'at 400 %', close ],
		[ 'dark', { colorScheme: 'dark' } ],
		[ 'in forced colours', { forcedColors: 'active' } ],
	] )( 'axe finds nothing, %s, on either layer', async ( _, options ) => {
		const page = await open( options );
		await button( page, 'accept' ).waitFor();
		await sound( page, '#rd-choices' );
		await page.click( '[data-rd-do=more]' );
		await page.getByText( 'rd-hears Ltd' ).waitFor();
		await sound( page, '#rd-choices' );
		await button( page, 'accept' ).click();
		await page.locator( '#rd-change .rd-undo' ).waitFor();
		await sound( page, '#rd-change' );
		await page.context().close();
	} );

	it( 'is a region with a name, reached by one Tab, in the order of what it says; focus comes only when called', async () => {
		const page = await open();
		await button( page, 'accept' ).waitFor();
		expect( await page.locator( ':focus' ).count() ).toBe( 0 );
		const stops: string[] = [];
		for ( let n = 0; n < 7; n++ ) {
			await page.keyboard.press( 'Tab' );
			stops.push(
				await page.locator( ':focus' ).evaluate( ( element ) => {
					const at = element as HTMLInputElement;
					return at.closest( '#rd-choices' )
						? ( at.dataset.rdDo ?? ( at.name || at.localName ) )
						: 'page';
				} )
			);
		}
		expect( stops.filter( ( stop ) => stop !== 'a' ) ).toEqual( [
			'more',
			'analytical',
			'tracking',
			'withdraw',
			'accept',
			'save',
			...( stops.includes( 'a' ) ? [] : [ 'page' ] ),
		] );

		// By keyboard alone: nothing by Escape, a choice by Space and Enter.
		await page.keyboard.press( 'Escape' );
		expect( await button( page, 'save' ).isVisible() ).toBe( true );
		await page.focus( '#rd-choices [name=tracking]' );
		await page.keyboard.press( 'Space' );
		await button( page, 'save' ).press( 'Enter' );
		expect( await choice( page ) ).toMatch( /^01-/ );

		// Called, it takes the focus to its heading, and gives it back.
		await page.focus( '#rd-change [data-rd-do=open]' );
		await page.keyboard.press( 'Enter' );
		await page.locator( '#rd-title:focus' ).waitFor();
		expect( await page.isChecked( '#rd-choices [name=tracking]' ) ).toBe(
			true
		);
		await button( page, 'withdraw' ).press( 'Enter' );
		await page.locator( '#rd-change [data-rd-do=open]:focus' ).waitFor();
		expect( await choice( page ) ).toMatch( /^00-/ );
		await page.context().close();
	} );

	it( 'reads well: names, roles and states', async () => {
		const page = await open();
		await button( page, 'accept' ).waitFor();
		const section = page.locator( '#rd-choices' );
		const tree = await section.ariaSnapshot();
		const roles = [ ...tree.matchAll( /^\s*- (\w+)(?: "(.+?)")?/gm ) ];
		expect(
			roles
				.map( ( [ , role ] ) => role )
				.filter( ( role ) => role !== 'text' && role !== 'link' )
		).toEqual( [
			'region',
			'heading',
			'paragraph',
			'paragraph',
			'paragraph',
			'button',
			'paragraph',
			'checkbox',
			'checkbox',
			'paragraph',
			'button',
			'button',
			'button',
		] );
		expect(
			roles.filter(
				( [ , role = '', name ] ) =>
					/region|heading|button|checkbox/.test( role ) && ! name
			)
		).toEqual( [] );
		expect( roles[ 0 ]?.[ 2 ] ).toBe( roles[ 1 ]?.[ 2 ] );
		const more = section.locator( '[data-rd-do=more]' );
		expect( await more.getAttribute( 'aria-expanded' ) ).toBe( 'false' );
		await more.click();
		await page.locator( '#rd-choices [aria-expanded=true]' ).waitFor();
		// Told once, by a status that was there before: nothing else speaks.
		const live = page.locator( '[role=status], [aria-live], [role=alert]' );
		expect( await live.count() ).toBe( 1 );
		expect( await live.textContent() ).not.toBe( '' );
		await page.context().close();
	} );

	it( 'leaves room to read the page at 400 %, and nothing to scroll sideways for', async () => {
		const page = await open( close );
		await button( page, 'accept' ).waitFor();
		expect(
			await page
				.locator( '#rd-choices' )
				.evaluate( ( section ) => getComputedStyle( section ).position )
		).toBe( 'static' );
		// Nothing lies over what has the focus.
		for ( const what of [ '[data-rd-do=more]', 'a', 'input' ] ) {
			const one = page.locator( `#rd-choices ${ what }` ).first();
			// The link leads to the policy's page, where the site has one.
			if ( what === 'a' && ( await one.count() ) === 0 ) {
				continue;
			}
			await one.focus();
			expect(
				await one.evaluate( ( element ) => {
					const { x, y, width, height } =
						element.getBoundingClientRect();
					const there = element.ownerDocument.elementFromPoint(
						x + width / 2,
						y + height / 2
					);
					return element.contains( there ) || there?.outerHTML;
				} )
			).toBe( true );
		}
		await button( page, 'withdraw' ).click();
		expect( await choice( page ) ).toMatch( /^00-/ );
		await page.context().close();
	} );

	it( 'keeps what has the focus in sight', async () => {
		const page = await open( { viewport: { width: 1000, height: 600 } } );
		await button( page, 'accept' ).waitFor();
		const links = page.locator( 'main a, footer a' );
		for ( const link of ( await links.all() ).slice( -3 ) ) {
			await link.focus();
			expect(
				await link.evaluate( ( element ) => {
					const { bottom } = element.getBoundingClientRect();
					const top =
						document
							.getElementById( 'rd-choices' )
							?.getBoundingClientRect().top ?? 0;
					return Math.floor( bottom ) <= Math.ceil( top );
				} )
			).toBe( true );
		}
		await page.context().close();
	} );

	it( 'moves nothing, and has edges where colours are forced', async () => {
		const page = await open( {
			reducedMotion: 'reduce',
			forcedColors: 'active',
		} );
		await button( page, 'accept' ).waitFor();
		const looks = await page
			.locator( '#rd-choices, #rd-choices *' )
			.evaluateAll( ( all ) =>
				all.map( ( element ) => {
					const style = getComputedStyle( element );
					return [ style.animationName, style.transitionDuration ];
				} )
			);
		expect(
			looks.filter(
				( [ name, time ] ) => name !== 'none' || time !== '0s'
			)
		).toEqual( [] );
		for ( const act of [ 'withdraw', 'accept', 'save' ] as const ) {
			expect(
				await button( page, act ).evaluate( ( element ) => {
					const { borderTopStyle, borderTopWidth } =
						getComputedStyle( element );
					return [ borderTopStyle, borderTopWidth ];
				} )
			).toEqual( [ 'solid', '2px' ] );
		}
		await page.context().close();
	} );

	it( 'reads from right to left', async () => {
		await notice.set( { cookie_look: { position: 'corner' } } );
		const page = await open( { viewport: { width: 1000, height: 800 } } );
		await button( page, 'accept' ).waitFor();
		const side = () =>
			page.evaluate( () => {
				const of = ( what: string ) =>
					document.querySelector( what )!.getBoundingClientRect();
				return {
					box:
						of( '#rd-choices input' ).left <
						of( '#rd-choices input + b' ).left,
					corner: of( '#rd-choices' ).left > 500,
					change: of( '#rd-change' ).left < 500,
				};
			} );
		expect( await side() ).toEqual( {
			box: true,
			corner: true,
			change: true,
		} );
		await page.evaluate( () => ( document.documentElement.dir = 'rtl' ) );
		expect( await side() ).toEqual( {
			box: false,
			corner: false,
			change: false,
		} );
		await page.context().close();
		await notice.set( { cookie_look: {} } );
	} );

	it( 'says how it stands without JavaScript, and offers no button that does nothing', async () => {
		const page = await open( { javaScriptEnabled: false } );
		expect( await page.isVisible( '#rd-choices' ) ).toBe( false );
		expect( await page.isVisible( '#rd-change' ) ).toBe( false );
		await page.getByText( /JavaScript/ ).waitFor();
		await page.context().close();
	} );
} );
