import { anyone, confirmed, get, linkIn } from '../steps/story';
import { site, type Site } from '../site/site';

describe( 'P18: a lost link is replaced by mail', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	afterEach( () => on.clock( null ) );

	const lost = ( email: string ) =>
		on.guest().post( '/?rights-desk=link', { email } );

	it( 'mails the link to the address of the request, three times a day at most', async () => {
		const email = anyone( 'lost' );
		const { path } = await confirmed( on, 'erasure', email );
		await on.work();
		const before = ( await on.mails( email ) ).length;
		for ( let i = 0; i < 4; i++ ) {
			// However it is written, it is the same mailbox.
			expect(
				( await lost( ` ${ email.toUpperCase() } ` ) ).status
			).toBe( 200 );
		}
		await on.work();
		const mails = ( await on.mails( email ) ).slice( before );
		expect( mails ).toHaveLength( 3 );
		const fresh = linkIn( mails[ 0 ] ?? ( await on.mail( email, /./ ) ) );
		expect( fresh.path ).not.toBe( path );
		expect( ( await on.guest().get( fresh.path ) ).status ).toBe( 200 );

		const stranger = anyone( 'stranger' );
		await lost( stranger );
		await on.work();
		expect( await on.mails( stranger ) ).toHaveLength( 0 );
		expect( ( await lost( 'no address' ) ).status ).toBe( 422 );
	} );

	it( 'withdraws only when asked twice', async () => {
		const { id, path } = await confirmed( on, 'erasure', anyone( 'back' ) );
		const visitor = on.guest();
		await visitor.post( path, { do: 'withdraw' } );
		expect( ( await get( on, id ) ).state ).toBe( 'confirmed' );
		await visitor.post( path, { do: 'withdraw', sure: '1' } );
		expect( ( await get( on, id ) ).state ).toBe( 'withdrawn' );
		expect(
			( await visitor.post( path, { do: 'withdraw', sure: '1' } ) ).status
		).toBe( 409 );
	} );
} );
