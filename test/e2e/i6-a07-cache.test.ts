/** Acceptance 7 of issue 6: visitors who chose otherwise get one page from nginx's cache, and each is right. */
import type { Browser, BrowserContext } from 'playwright-core';
import { after, enter, leave, parties, type Parties } from '../steps/leaks';
import { site, type Site } from '../site/site';
import { openBrowser } from './browser';

/** As main writes it: for versions 1 and 1, today. */
const choice = ( analytical: 0 | 1, tracking: 0 | 1 ) => {
	const day = Math.floor( Date.now() / 864e5 ) - 18262;
	const receipt = analytical || tracking ? 'abcdefghij12' : '';
	return `${ analytical }${ tracking }-1.1-${ day.toString( 36 ) }-${ receipt }-`;
};

describe( 'Acceptance 7: one cached page for all', () => {
	let on: Site;
	let to: Parties;
	let page: string;
	let browser: Browser;
	/** Only the native site has nginx before it. */
	let cached: string | undefined;

	/** What a visitor with this choice makes the browser ask of others, and whether the notice asks. */
	const visit = async ( chosen: string | null, wanted: string[] = [] ) => {
		const context: BrowserContext = await browser.newContext();
		try {
			if ( chosen ) {
				await context.addCookies( [
					{ name: 'rd-choice', value: chosen, url: on.url },
				] );
			}
			to.forget();
			const tab = await context.newPage();
			const response = await tab.goto( on.url + page, {
				waitUntil: 'load',
			} );
			await tab.waitForFunction( 'window.later' );
			if ( wanted.length === 0 ) {
				await tab.waitForLoadState( 'networkidle' );
			}
			const by = Date.now() + 20_000;
			while (
				! wanted.every( ( name ) => to.seen().includes( name ) ) &&
				Date.now() < by
			) {
				await tab.evaluate(
					'new Promise( ( done ) => requestAnimationFrame( done ) )'
				);
			}
			return {
				cache: response?.headers()[ 'x-proxy-cache' ],
				html: ( await response!.text() ).replace(
					/<!-- queries \d+ -->/,
					''
				),
				asks: await tab.locator( '#rd-choices' ).isVisible(),
				seen: [ ...new Set( to.seen() ) ].sort(),
			};
		} finally {
			await context.close();
		}
	};

	beforeAll( async () => {
		on = await site();
		to = await parties();
		browser = await openBrowser();
		cached = on.backend === 'native' ? 'HIT' : undefined;
		( { page } = await enter( on, to, 'full' ) );
		await ( await on.guest().get( page ) ).text();
	}, 60_000 );

	afterAll( async () => {
		await browser?.close();
		await leave( on );
		await to?.close();
	} );

	it( 'asks who has not chosen, and lets nothing leave', async () => {
		expect( await visit( null ) ).toMatchObject( {
			cache: cached,
			asks: true,
			seen: [],
		} );
	}, 60_000 );

	it( 'does as each chose, with the same bytes', async () => {
		const refused = await visit( choice( 0, 0 ) );
		const accepted = await visit( choice( 1, 1 ), after );
		const counted = await visit( choice( 1, 0 ), [ 'sheet' ] );
		for ( const one of [ refused, accepted, counted ] ) {
			expect( one ).toMatchObject( { cache: cached, asks: false } );
			expect( one.html ).toBe( refused.html );
		}
		expect( refused.seen ).toEqual( [] );
		expect(
			after.filter( ( name ) => ! accepted.seen.includes( name ) )
		).toEqual( [] );
		expect( counted.seen ).toContain( 'sheet' );
		expect( counted.seen ).not.toContain( 'enqueued' );
		expect( counted.seen ).not.toContain( 'image' );
	}, 90_000 );
} );
