import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyone, packaged } from '../steps/story';
import { site } from '../site/site';

describe( 'The package on the server', () => {
	const email = anyone( 'sealed' );
	let sent: { path: string; seed: string };

	beforeAll( async () => {
		sent = await packaged( await site(), email, 'Sealed words' );
	}, 120_000 );

	it( 'is unreadable there: no text of it, and no key', async () => {
		const on = await site();
		const [ row ] = await on.sql(
			`SELECT folder FROM {prefix}rights_desk_packages WHERE state = 'ready' ORDER BY id DESC LIMIT 1`
		);
		const root = (
			await on.wp( 'option', 'get', 'rights_desk_folder' )
		).trim();
		const folder = join(
			on.backend === 'playground'
				? root.replace( /^.*wp-content/, on.content )
				: root,
			row?.folder ?? 'none'
		);
		const names = readdirSync( folder );
		expect( names.length ).toBeGreaterThan( 0 );
		for ( const name of names ) {
			expect( name ).toMatch( /^[0-9a-f]{32}\.rds$/ );
			const bytes = readFileSync( join( folder, name ) ).toString(
				'latin1'
			);
			expect( bytes ).not.toContain( 'Sealed words' );
			expect( bytes ).not.toContain( email );
		}
		for ( const table of [ 'packages', 'jobs', 'mails', 'slices' ] ) {
			const rows = await on.sql(
				`SELECT * FROM {prefix}rights_desk_${ table }`
			);
			expect( JSON.stringify( rows ) ).not.toContain( sent.seed );
		}
	} );

	it( 'opens with the right code only, and GET downloads nothing', async () => {
		const on = await site();
		const visitor = on.guest();
		const wrong = await visitor.post( sent.path, {
			do: 'download',
			seed: 'A'.repeat( 43 ),
		} );
		expect( wrong.headers.get( 'content-type' ) ).toContain( 'text/html' );
		expect( wrong.status ).toBeGreaterThanOrEqual( 400 );
		const get = await visitor.get(
			`${ sent.path }&do=download&seed=${ sent.seed }`
		);
		expect( get.headers.get( 'content-type' ) ).toContain( 'text/html' );
	} );
} );
