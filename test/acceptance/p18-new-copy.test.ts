import { anyone, confirmed, decide, linkIn } from '../steps/story';
import { site, type Site } from '../site/site';

describe( 'P18: a copy that ended is replaced by a new one', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	afterEach( () => on.clock( null ) );

	it( 'makes a new copy when the first has ended, which the old code does not open', async () => {
		const email = anyone( 'renew' );
		const { id, path } = await confirmed( on, 'inspection', email );
		await decide( await on.admin(), id, 'grant' );
		await on.work();
		const old = linkIn( await on.mail( email, /#[\w-]{40,}/ ) );
		const visitor = on.guest();
		expect( ( await visitor.post( path, { do: 'renew' } ) ).status ).toBe(
			409
		);
		await on.clock(
			new Date( Date.now() + 15 * 86_400_000 ).toISOString()
		);
		expect(
			( await visitor.post( path, { do: 'download', seed: old.seed } ) )
				.status
		).toBe( 410 );
		expect( ( await visitor.post( path, { do: 'renew' } ) ).status ).toBe(
			200
		);
		await on.work();
		const fresh = linkIn( await on.mail( email, /#[\w-]{40,}/ ) );
		expect( fresh.seed ).not.toBe( old.seed );
		expect(
			( await visitor.post( path, { do: 'download', seed: old.seed } ) )
				.status
		).toBe( 403 );
		const zip = await visitor.post( path, {
			do: 'download',
			seed: fresh.seed,
		} );
		expect( zip.headers.get( 'content-type' ) ).toBe( 'application/zip' );
		await zip.arrayBuffer();
	} );
} );
