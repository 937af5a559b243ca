import { anyone, ask, confirmed, linkIn, requestsOf } from '../steps/story';
import { site, type Site } from '../site/site';

describe( 'P18: a flood neither fills a mailbox nor blocks who really asks', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	afterEach( () =>
		on.sql(
			"DELETE FROM {prefix}options WHERE option_name = 'rights_desk_test_network'"
		)
	);

	it( 'sends one address three mails a day, and still lets its owner confirm what they asked', async () => {
		const email = anyone( 'victim' );
		for ( let i = 0; i < 6; i++ ) {
			const answer = await ask( on, 'erasure', email, {
				message: `Flood ${ i }`,
			} );
			expect( answer.status ).toBe( 200 );
		}
		await ask( on, 'inspection', email, { message: 'It is really me' } );
		await on.work();
		const mails = await on.mails( email );
		expect( mails.length ).toBeGreaterThan( 0 );
		expect( mails.length ).toBeLessThanOrEqual( 3 );

		const first = mails[ 0 ];
		const { path } = linkIn( first ?? ( await on.mail( email, /./ ) ) );
		const page = await ( await on.guest().get( path ) ).text();
		expect( page ).toContain( 'It is really me' );
		const mine = ( await requestsOf( on, email ) ).find(
			( request ) =>
				( request as unknown as { kind: string } ).kind === 'inspection'
		);
		const answer = await on
			.guest()
			.post( path, { do: 'confirm', request: String( mine?.id ) } );
		expect( answer.status ).toBe( 200 );
		const now = await requestsOf( on, email );
		expect( now.find( ( { id } ) => id === mine?.id )?.state ).toBe(
			'confirmed'
		);
		expect(
			now.filter( ( { state } ) => state === 'confirmed' )
		).toHaveLength( 1 );
	} );

	it( 'never lets an unconfirmed ask stand in the way of a new one', async () => {
		const email = anyone( 'again' );
		await ask( on, 'inspection', email );
		const { id } = await confirmed( on, 'inspection', email );
		expect( id ).toBeGreaterThan( 0 );
	} );

	it( 'lets one network ask ten times an hour, and keeps what was typed at the eleventh', async () => {
		await on.wp(
			'option',
			'update',
			'rights_desk_test_network',
			`192.0.2.${ Math.floor( Math.random() * 250 ) }`
		);
		await on.sql( 'DELETE FROM {prefix}rights_desk_limits' );
		for ( let i = 0; i < 10; i++ ) {
			expect(
				( await ask( on, 'inspection', anyone( `n${ i }` ) ) ).status
			).toBe( 200 );
		}
		const email = anyone( 'eleventh' );
		const refused = await ask( on, 'erasure', email, {
			message: 'Keep <this> & "that"',
		} );
		expect( refused.status ).toBe( 429 );
		const page = await refused.text();
		expect( page ).toContain( email );
		expect( page ).toContain( 'Keep &lt;this&gt; &amp; &quot;that&quot;' );
		expect( await requestsOf( on, email ) ).toHaveLength( 0 );
	} );
} );
