/** Acceptance 5 of issue 6: when a page is loaded anew, here and in other tabs, and that no form is sent twice by it. */
import type { Page } from 'playwright-core';
import { button, choice, service } from '../steps/notice';
import { settled } from '../steps/tags';
import { staged } from './stage';

const services = [
	service( 'rd-adds', 'analytical' ),
	service( 'rd-more', 'tracking' ),
];

/** It is never loaded anew from here on. */
const mark = ( page: Page ) =>
	page.evaluate( () => {
		Object.assign( window, { same: true } );
	} );
const same = ( page: Page ) => page.evaluate( () => 'same' in window );

const may = ( page: Page ) =>
	page.evaluate( () => {
		const { analytical, tracking } = window.rightsDesk.choice;
		return [ analytical, tracking ];
	} );

/** One comes back to it, and the browser had kept it as it was. */
const back = ( page: Page ) =>
	page.evaluate( () => {
		dispatchEvent(
			new PageTransitionEvent( 'pageshow', { persisted: true } )
		);
	} );

describe( 'Loaded anew', () => {
	const stage = staged(
		services,
		'<form id="rd-form" method="post"><input name="rd-word" value="once"></form><script src="https://rd-adds.example/a.js"></script><script src="https://rd-more.example/m.js"></script>',
		{
			'rd-adds.example': 'window.adds = ( window.adds || 0 ) + 1',
			'rd-more.example': 'window.more = ( window.more || 0 ) + 1',
		}
	);

	/** How pages were asked for. */
	let loads: string[];

	beforeEach( () => {
		loads = [];
		stage.context.on( 'request', ( request ) => {
			if ( request.isNavigationRequest() ) {
				loads.push( request.method() );
			}
		} );
	} );

	const open = async () => {
		const page = await stage.context.newPage();
		await page.goto( stage.url );
		return page;
	};

	/** The same page, as the answer to a form that was sent. */
	const answered = async () => {
		const page = await open();
		await Promise.all( [
			page.waitForEvent( 'load' ),
			page
				.locator( '#rd-form' )
				.evaluate( ( form ) => ( form as HTMLFormElement ).submit() ),
		] );
		expect( loads.at( -1 ) ).toBe( 'POST' );
		await button( page, 'accept' ).waitFor();
		return page;
	};

	const posts = () => loads.filter( ( method ) => method === 'POST' );

	/** As if chosen in another window. */
	const keep = async ( bits: string, page: Page ) => {
		const [ a, t ] = await page.evaluate( () =>
			window.rightsDesk.v.map( ( one ) => one.toString( 36 ) )
		);
		await stage.context.addCookies( [
			{
				name: 'rd-choice',
				value: `${ bits }-${ a }.${ t }-1zz-abcdefghijkl-`,
				url: stage.on.url,
			},
		] );
	};

	it( 'a page that answered a form is fetched, and the form not sent again', async () => {
		const page = await answered();
		expect( stage.asked ).toEqual( [] );
		await button( page, 'accept' ).click();
		await page.waitForFunction(
			() => 'adds' in window && 'more' in window
		);
		expect( posts() ).toHaveLength( 1 );
		expect( loads.at( -1 ) ).toBe( 'GET' );
		expect( stage.asked.sort() ).toEqual( [
			'rd-adds.example/a.js',
			'rd-more.example/m.js',
		] );
		// From here on it is a page like all others.
		expect(
			await page.locator( '#rd-choices' ).getAttribute( 'data-post' )
		).toBeNull();
	} );

	it( 'nor by withdrawing, or by coming back to it', async () => {
		const page = await answered();
		await mark( page );
		await keep( '11', page );
		await back( page );
		// Whatever that began is done by the time that another page has come.
		const other = await open();
		await other.waitForFunction( () => 'more' in window );
		await other.evaluate( () => window.rightsDesk.withdraw?.() );
		await other.waitForFunction(
			() => ! window.rightsDesk.choice.tracking
		);
		expect( posts() ).toHaveLength( 1 );
		expect( await choice( other ) ).toMatch( /^00-/ );
	} );

	it( 'a consent reaches other tabs with their next page; a withdrawal, though of a part, at once', async () => {
		const here = await open();
		await here.locator( '#rd-choices input[name=analytical]' ).check();
		await button( here, 'save' ).click();
		await here.waitForFunction( () => 'adds' in window );

		const there = await open();
		await settled( there );
		await mark( there );
		await there.evaluate( () => {
			const heard: unknown[] = [];
			const channel = new BroadcastChannel( 'rd-choice' );
			channel.onmessage = ( { data } ) => heard.push( data );
			Object.assign( window, { heard, channel } );
		} );
		const heard = () =>
			there.evaluate(
				() => ( window as unknown as { heard: unknown[] } ).heard
			);

		await here.evaluate( () =>
			window.rightsDesk.set?.( { tracking: true } )
		);
		await here.waitForFunction( () => 'more' in window );
		await settled( here );
		// Heard last, so all that came before it has been heard.
		await here.evaluate( () =>
			new BroadcastChannel( 'rd-choice' ).postMessage( 'last' )
		);
		await there.waitForFunction( () =>
			( window as unknown as { heard: unknown[] } ).heard.includes(
				'last'
			)
		);
		expect( await heard() ).toEqual( [ 'last' ] );
		expect( await same( there ) ).toBe( true );
		expect( await may( there ) ).toEqual( [ true, false ] );

		const third = await open();
		await third.waitForFunction( () => 'more' in window );
		await settled( third );
		await mark( third );
		await here.evaluate( () =>
			window.rightsDesk.set?.( { tracking: false } )
		);
		await third.waitForFunction(
			() =>
				! ( 'same' in window ) &&
				'adds' in window &&
				! ( 'more' in window )
		);
		expect( await may( third ) ).toEqual( [ true, false ] );
		// It had none of what was withdrawn.
		expect( await same( there ) ).toBe( true );
	} );

	it( 'a page that one comes back to, when the choice was changed meanwhile, and only then', async () => {
		const page = await open();
		await button( page, 'accept' ).waitFor();
		const before = loads.length;
		await back( page );
		await mark( page );
		await keep( '10', page );
		await back( page );
		await page.waitForFunction( () => 'adds' in window );
		expect( await same( page ) ).toBe( false );
		expect( await page.isVisible( '#rd-choices' ) ).toBe( false );

		await settled( page );
		await back( page );
		await mark( page );
		await keep( '00', page );
		await back( page );
		await page.waitForFunction(
			() => ! ( 'same' in window ) && !! window.rightsDesk
		);
		expect( await may( page ) ).toEqual( [ false, false ] );
		// Once for each change.
		expect( loads.length ).toBe( before + 2 );
	} );
} );
