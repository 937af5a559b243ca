/** Acceptance 2 of issue 6: where one pays, scripts may open a bank's page in a frame, and nothing else of anybody. */
import type { Page } from 'playwright-core';
import { service } from '../steps/notice';
import { staged } from './stage';

describe( 'A page on which one pays', () => {
	const stage = staged(
		[ service( 'rd-films', 'tracking' ) ],
		'<iframe src="https://rd-films.example/f" title="A film"></iframe>',
		{
			'rd-bank.example': '<p>Bank</p>',
			'rd-films.example': '<p>Film</p>',
		},
		() => stage.on.fixture( 'pays', { off: true } )
	);

	beforeAll( () => stage.on.fixture( 'pays' ) );

	/** A script of the site's own asks a bank, in all ways. */
	const pay = async ( page: Page ) => {
		await page.evaluate( () => {
			const frame = document.createElement( 'iframe' );
			frame.src = 'https://rd-bank.example/3ds';
			document.body.append( frame );
			new Image().src = 'https://rd-bank.example/pixel';
			const script = document.createElement( 'script' );
			script.src = 'https://rd-bank.example/s.js';
			document.body.append( script );
			return new Promise( ( done ) => {
				frame.onload = frame.onerror = done;
				setTimeout( done, 1500 );
			} );
		} );
		return [ ...stage.asked ];
	};

	it.each( [
		[ '&pays', [ 'rd-bank.example/3ds' ] ],
		[ '&pays&thanks', [] ],
		[ '', [] ],
	] )( 'with %s', async ( query, may ) => {
		const page = await stage.context.newPage();
		await page.goto( stage.url + query );
		expect( await pay( page ) ).toEqual( may );
		// What stands in the page is held there too.
		expect( await page.locator( '.rd-held' ).count() ).toBeGreaterThan( 0 );
	} );
} );
