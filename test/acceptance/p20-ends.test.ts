import { anyone, download, linkIn, packaged } from '../steps/story';
import { site } from '../site/site';

describe( 'The package on the server', () => {
	const email = anyone( 'sealed' );
	let sent: { path: string; seed: string };

	beforeAll( async () => {
		sent = await packaged( await site(), email, 'Sealed words' );
	}, 120_000 );

	it( 'is gone after five downloads, and a new one kills the old code', async () => {
		const on = await site();
		for ( let i = 0; i < 5; i++ ) {
			await download( on, email );
		}
		const sixth = await on
			.guest()
			.post( sent.path, { do: 'download', seed: sent.seed } );
		expect( sixth.headers.get( 'content-type' ) ).toContain( 'text/html' );
		await on.guest().post( sent.path, { do: 'renew' } );
		await on.work();
		const fresh = linkIn( await on.mail( email, /#[\w-]{40,}/ ) );
		expect( fresh.seed ).not.toBe( sent.seed );
		const old = await on
			.guest()
			.post( sent.path, { do: 'download', seed: sent.seed } );
		expect( old.headers.get( 'content-type' ) ).toContain( 'text/html' );
		expect( ( await download( on, email ) )[ 'index.html' ] ).toContain(
			'Sealed words'
		);
	}, 120_000 );

	it( 'is gone after fourteen days', async () => {
		const on = await site();
		const { seed, path } = linkIn( await on.mail( email, /#[\w-]{40,}/ ) );
		const later = new Date( Date.now() + 15 * 86_400_000 );
		await on.clock(
			later.toISOString().slice( 0, 19 ).replace( 'T', ' ' )
		);
		try {
			const answer = await on
				.guest()
				.post( path, { do: 'download', seed } );
			expect( answer.headers.get( 'content-type' ) ).toContain(
				'text/html'
			);
		} finally {
			await on.clock( null );
		}
	}, 60_000 );
} );
