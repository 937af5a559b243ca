/** Acceptance 7 of issue 6, its other half: a cache lets go of every page when the notice or the register changes. */
import { forget, mode, number } from '../steps/choices';
import { site, type Site } from '../site/site';

let on: Site;

const look = async ( path: string ) => {
	const response = await on.guest().get( path );
	return {
		cache: response.headers.get( 'x-proxy-cache' ),
		text: /data-text="([^"]*)"/.exec( await response.text() )?.[ 1 ],
	};
};

beforeAll( async () => {
	on = await site();
	await on.fixture( 'cookie-note', { versions: [ 1, 1 ] } );
	await mode( on, 'default' );
} );

afterAll( async () => {
	await on.fixture( 'cookie-note', {} );
	await forget( on );
} );

it( 'shows what is asked now, on each page, as soon as it has changed', async () => {
	const pages = [ `/?purge=${ number() }`, `/?purge=${ number() }` ];
	for ( const page of pages ) {
		await look( page );
		expect( ( await look( page ) ).cache ).toBe( 'HIT' );
	}
	const before = await look( pages[ 0 ] ?? '' );
	await on.fixture( 'cookie-note', { versions: [ 2, 1 ] } );
	for ( const page of pages ) {
		const after = await look( page );
		expect( after.cache ).not.toBe( 'HIT' );
		expect( after.text ).not.toBe( before.text );
	}
} );
