/** Acceptance 5 of issue 6: what somebody typed isn't lost by a choice, neither here nor in another tab. */
import type { Page } from 'playwright-core';
import { button, service } from '../steps/notice';
import { settled } from '../steps/tags';
import { staged } from './stage';

const AGAIN = '#rd-again button';

describe( 'A form that was begun', () => {
	const stage = staged(
		[
			service( 'rd-checks', 'tracking' ),
			service( 'rd-counts', 'analytical', {
				patterns: [],
				inline: [ 'rdCounts' ],
			} ),
		],
		'<form><textarea id="rd-word"></textarea></form><script src="https://rd-checks.example/c.js"></script><script>window.rdCounts = 1</script><iframe src="https://rd-checks.example/f" width="300" height="200" title="Theirs"></iframe>',
		{
			'rd-checks.example': 'window.checks = 1',
		}
	);

	const open = async ( typed = '' ) => {
		const page = await stage.context.newPage();
		await page.goto( stage.url );
		await page.evaluate( () => Object.assign( window, { same: true } ) );
		if ( typed ) {
			await page.fill( '#rd-word', typed );
		}
		return page;
	};

	const stays = async ( page: Page, typed: string ) => {
		// Whatever a choice does is done by then.
		await settled( page );
		await page.evaluate(
			() => new Promise( ( done ) => setTimeout( done, 500 ) )
		);
		expect( await page.evaluate( () => 'same' in window ) ).toBe( true );
		expect( await page.inputValue( '#rd-word' ) ).toBe( typed );
	};

	/** The browser is told to ask before it goes; one that a test drives doesn't. */
	const press = async ( page: Page, what: string ) => {
		await page.evaluate( () => {
			const add = window.addEventListener;
			window.addEventListener = ( ...how: unknown[] ) => {
				const [ type, listener ] = how as [
					string,
					( event: Event ) => void,
				];
				if ( type === 'beforeunload' ) {
					const event = new Event( type, { cancelable: true } );
					listener( event );
					sessionStorage.setItem(
						'told',
						`${ event.defaultPrevented }`
					);
				}
				add.apply( window, how as Parameters< typeof add > );
			};
		} );
		await Promise.all( [
			page.waitForEvent( 'load' ),
			page.click( what ),
		] );
		expect(
			await page.evaluate( () => sessionStorage.getItem( 'told' ) )
		).toBe( 'true' );
	};

	it( 'stays through "Accept all": what needs no new page runs, the rest when one says so', async () => {
		const page = await open( 'a long story' );
		await button( page, 'accept' ).click();
		await page.locator( AGAIN ).waitFor();
		await stays( page, 'a long story' );
		expect( await page.evaluate( () => 'rdCounts' in window ) ).toBe(
			true
		);
		expect( stage.asked ).toEqual( [] );
		// Its place says what is missing.
		expect( await page.locator( '.rd-held [data-rd-once]' ).count() ).toBe(
			1
		);
		await press( page, AGAIN );
		await page.waitForFunction( () => 'checks' in window );
	} );

	it( 'stays through "Show once" too', async () => {
		const page = await open( 'a long story' );
		await page.click( '.rd-held [data-rd-once]' );
		await page.locator( AGAIN ).waitFor();
		await stays( page, 'a long story' );
		await press( page, AGAIN );
		await page.locator( 'iframe[src*="rd-checks"]' ).waitFor();
		expect( stage.asked ).toEqual( [ 'rd-checks.example/f' ] );
	} );

	it( 'is loaded anew without a question where nothing was typed', async () => {
		const page = await open();
		await button( page, 'accept' ).click();
		await page.waitForFunction(
			() => 'checks' in window && ! ( 'same' in window )
		);
	} );

	it( 'stays in another tab when all is withdrawn: shut at once, loaded anew when nothing is typed there any more', async () => {
		const here = await open();
		await button( here, 'accept' ).click();
		await here.waitForFunction( () => 'checks' in window );
		const there = await open( 'a long story' );
		await there.waitForFunction( () => 'checks' in window );
		await settled( there );
		await settled( here );
		await here.evaluate( () => window.rightsDesk.withdraw?.() );
		await there.waitForFunction(
			() => ! window.rightsDesk.choice.tracking
		);
		await stays( there, 'a long story' );
		expect(
			await there.locator( 'iframe[src*="rd-checks"]' ).count()
		).toBe( 0 );
		expect(
			await there
				.locator( 'meta[http-equiv="Content-Security-Policy"]' )
				.count()
		).toBe( 1 );
		await there.fill( '#rd-word', '' );
		await Promise.all( [
			there.waitForEvent( 'load' ),
			there.evaluate( () =>
				document.dispatchEvent( new Event( 'visibilitychange' ) )
			),
		] );
		expect( await there.evaluate( () => 'checks' in window ) ).toBe(
			false
		);
	} );
} );
