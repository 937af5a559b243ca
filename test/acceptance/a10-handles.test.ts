import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../site/site';

// WordPress drops a script without a word when one of its handles is unknown: here the oldest tells.

const build = join( __dirname, '../../build' );

const assets = readdirSync( build, {
	recursive: true,
	encoding: 'utf8',
} ).filter( ( file ) => file.endsWith( '.asset.php' ) );

it( 'finds assets to look at', () => {
	expect( assets.length ).toBeGreaterThan( 0 );
} );

it.each( assets )(
	'%s depends on scripts that this WordPress has',
	async ( file ) => {
		const [ , list = '' ] =
			/'dependencies' => array\((.*?)\)/.exec(
				readFileSync( join( build, file ), 'utf8' )
			) ?? [];
		const handles = [ ...list.matchAll( /'([^']+)'/g ) ]
			.map( ( [ , handle = '' ] ) => handle )
			// Those with an @ are script modules, loaded on demand.
			.filter( ( handle ) => ! handle.startsWith( '@' ) );

		expect(
			await ( await site() ).fixture( 'handles', { handles } )
		).toEqual( [] );
	}
);

it( 'shows the desk in wp-admin', async () => {
	const on = await site();
	const page = await (
		await on.admin()
	).get( '/wp-admin/admin.php?page=rights-desk' );
	expect( page.status ).toBe( 200 );
	expect( await page.text() ).toContain( 'rights-desk/admin/index.js' );
} );
