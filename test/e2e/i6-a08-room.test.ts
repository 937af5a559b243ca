/** Acceptance 8 of issue 6: while the notice lies over the page there is room below it, and no longer; on paper there is neither. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { button, noticed, service, visit } from '../steps/notice';
import { site, type Site } from '../site/site';
import { openBrowser } from './browser';

const wide = { viewport: { width: 1000, height: 800 } };

const seen = ( page: Page ) =>
	page.evaluate( () => {
		const root = document.documentElement;
		const is = ( id: string ) =>
			document.getElementById( id )!.getClientRects().length > 0;
		return {
			notice: is( 'rd-choices' ),
			change: is( 'rd-change' ),
			room: root.hasAttribute( 'data-rd-room' ),
			below: parseFloat( getComputedStyle( root ).paddingBottom ),
		};
	} );

const asking = { notice: true, change: true, room: true, below: 400 };
const chosen = { notice: false, change: true, room: false, below: 0 };

describe( 'Room for the notice', () => {
	let on: Site;
	let browser: Browser;
	let notice: Awaited< ReturnType< typeof noticed > >;

	const open = (
		options: BrowserContextOptions = wide,
		before?: ( page: Page ) => Promise< unknown >
	) => visit( browser, on.url, options, before );

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		notice = await noticed( on, [ service( 'rd-rooms', 'tracking' ) ] );
	} );

	afterAll( async () => {
		await browser?.close();
		await notice?.off();
	} );

	it.each( [ 'accept', 'withdraw', 'save' ] as const )(
		'is there until one chose (%s), and while the notice is called back',
		async ( act ) => {
			const page = await open();
			await button( page, act ).waitFor();
			expect( await seen( page ) ).toEqual( asking );
			await button( page, act ).click();
			await button( page, act ).waitFor( { state: 'hidden' } );
			expect( await seen( page ) ).toEqual( chosen );
			await page.reload();
			expect( await seen( page ) ).toEqual( chosen );
			await page.click( '#rd-change [data-rd-do=open]' );
			await button( page, act ).waitFor();
			expect( await seen( page ) ).toEqual( asking );
			await button( page, act ).click();
			await button( page, act ).waitFor( { state: 'hidden' } );
			expect( await seen( page ) ).toEqual( chosen );
			await page.context().close();
		}
	);

	it( 'is not there for who is not asked', async () => {
		const page = await open( wide, ( to ) =>
			to.addInitScript( () =>
				Object.defineProperty( navigator, 'globalPrivacyControl', {
					value: true,
				} )
			)
		);
		expect( await seen( page ) ).toEqual( chosen );
		await page.context().close();
	} );

	it( 'is not needed where the notice stands above the page', async () => {
		const page = await open( { viewport: { width: 320, height: 256 } } );
		await button( page, 'accept' ).waitFor();
		expect( await seen( page ) ).toEqual( { ...asking, below: 0 } );
		await page.context().close();
	} );

	/** The page was there already when it came, or not yet; and what it pushed away. */
	it.each( [
		[ 1000, 800, true ],
		[ 320, 256, false ],
	] )(
		'moves nothing of the page, %d wide and %d high, and lets it go first where it lies over it',
		async ( width, height, after ) => {
			const page = await open( { viewport: { width, height } }, ( to ) =>
				to.addInitScript( () => {
					const found = { shift: 0, after: false };
					Object.assign( window, { found } );
					new PerformanceObserver( ( list ) => {
						for ( const entry of list.getEntries() ) {
							found.shift += (
								entry as unknown as { value: number }
							 ).value;
						}
					} ).observe( { type: 'layout-shift' } );
					new MutationObserver( ( records, observer ) => {
						const shown = records
							.map( ( { target } ) => target as Element )
							.find( ( { id } ) => id === 'rd-choices' );
						if ( shown ) {
							// The script after it is its own.
							found.after =
								!! shown.nextElementSibling?.nextElementSibling;
							observer.disconnect();
						}
					} ).observe( document, {
						subtree: true,
						attributeFilter: [ 'hidden' ],
					} );
				} )
			);
			await button( page, 'accept' ).waitFor();
			const found = await page.evaluate(
				() =>
					new Promise< { shift: number; after: boolean } >(
						( done ) =>
							requestAnimationFrame( () =>
								requestAnimationFrame( () =>
									done( Reflect.get( window, 'found' ) )
								)
							)
					)
			);
			expect( found.after ).toBe( after );
			// The theme's own fonts move its text by a hair.
			expect( found.shift ).toBeLessThan( 0.005 );
			await page.context().close();
		}
	);

	it( 'leaves paper to the page', async () => {
		const page = await open();
		await button( page, 'accept' ).waitFor();
		await page.emulateMedia( { media: 'print' } );
		expect( await seen( page ) ).toEqual( {
			notice: false,
			change: false,
			room: true,
			below: 0,
		} );
		await page.emulateMedia( { media: 'screen' } );
		expect( await seen( page ) ).toEqual( asking );
		await page.context().close();
	} );
} );
