import { anyone, confirmed, decide, get } from '../steps/story';
import { more } from '../steps/rights';
import { site, type Site } from '../site/site';

interface Letter {
	url: string;
	state: string;
}

describe( 'P18: codes by post and telephone end by themselves', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
		await on.sql( 'DELETE FROM {prefix}rights_desk_limits' );
	} );

	afterAll( async () => {
		await on.clock( null );
		await on.sql( 'DELETE FROM {prefix}rights_desk_limits' );
	} );

	it( 'after five wrong tries, after their time, and three a week are the most', async () => {
		const { id, path } = await confirmed(
			on,
			'inspection',
			anyone( 'codes' )
		);
		const admin = await on.admin();
		const make = ( channel: string ) =>
			admin.rest< { code?: string; letter?: Letter } >(
				'POST',
				`requests/${ id }/letter`,
				{ channel }
			);
		const letter = async () =>
			( ( await more( admin, id ) ).identity as { letter: Letter } )
				.letter;
		const read = async () => {
			const print = ( await letter() ).url.split( '/wp-admin/' )[ 1 ];
			const text = await (
				await admin.get( `/wp-admin/${ print }` )
			).text();
			return /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec( text )?.[ 0 ];
		};
		const type = async ( code: string ) =>
			( await on.guest().post( path, { do: 'code', code } ) ).status;

		expect( ( await make( 'letter' ) ).status ).toBe( 409 );
		await decide( admin, id, 'ask_identity', { reason: 'To be sure.' } );
		await make( 'letter' );
		const first = ( await read() ) ?? '';
		for ( let i = 0; i < 5; i++ ) {
			expect( await type( 'AAAA-AAAA-AAAA' ) ).toBe( 422 );
		}
		expect( await letter() ).toMatchObject( { state: 'dead', url: '' } );
		expect( await type( first ) ).toBe( 410 );

		await make( 'telephone' );
		const second = ( await read() ) ?? '';
		await on.clock( new Date( Date.now() + 86_460_000 ).toISOString() );
		expect( await type( second ) ).toBe( 410 );
		await on.clock( null );
		await make( 'letter' );
		expect( ( await make( 'letter' ) ).body.code ).toBe( 'too_many_codes' );
		// The code of the letter before no longer counts; the newest does.
		expect( await type( second ) ).toBe( 422 );
		expect( await type( ( await read() ) ?? '' ) ).toBe( 200 );
		expect( ( await get( on, id ) ).state ).toBe( 'in_progress' );
		expect(
			await on.sql(
				`SELECT COUNT(*) AS n FROM {prefix}rights_desk_mails WHERE request_id = ${ id } AND template = 'staff_attention'`
			)
		).toEqual( [ { n: '1' } ] );
	} );
} );
