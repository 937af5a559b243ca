import { anyone, confirmed, decide } from '../steps/story';
import { site, type Site } from '../site/site';

interface Preview {
	places: {
		place: string;
		due: number;
		examples: { id: number; becomes: string; why: string }[];
	}[];
}

describe( 'P12, P32: what goes after a while, and what stays', () => {
	let on: Site;

	const set = async ( values: object ) => {
		const { status, body } = await (
			await on.admin()
		).rest< { places: { place: string; keep_days: number }[] } >(
			'POST',
			'collected',
			{ place: 'comments', law: '', ...values }
		);
		expect( status ).toBe( 200 );
		return body.places.find( ( { place } ) => place === 'comments' );
	};
	const rows = async ( ids: number[] ) =>
		(
			await on.sql(
				`SELECT comment_author_IP AS address FROM {prefix}comments WHERE comment_ID IN (${ ids.join() }) ORDER BY comment_ID`
			)
		).map( ( { address } ) => address );
	const run = async () => {
		const by = await on.admin();
		let answer;
		do {
			answer = await by.rest< { changed: number; more: boolean } >(
				'POST',
				'collected/run'
			);
			expect( answer.status ).toBe( 200 );
		} while ( answer.body.more );
	};

	beforeAll( async () => {
		on = await site();
	} );
	afterAll( async () => {
		await set( { days: 0 } );
		await on.clock( null );
	} );

	it( 'goes in slices, also of IPv6; younger ones and what was said before stays', async () => {
		const email = anyone( 'slices' );
		const of = ( days: number, address: string, n = 1 ) =>
			on.fixture< number[] >( 'traces', { email, days, address, n } );
		const old = await of( 40, '198.51.100.9', 230 );
		const six = await of( 40, '2001:db8:1:2:3:4:5:6' );
		const young = await of( 20, '198.51.100.9' );
		await set( { days: 30, how: 'shorten' } );
		await run();
		expect( new Set( await rows( old ) ) ).toEqual(
			new Set( [ '198.51.100.0' ] )
		);
		expect( await rows( six ) ).toEqual( [ '2001:db8:1:2::' ] );
		expect( await rows( young ) ).toEqual( [ '198.51.100.9' ] );
		// Nothing is left to do, and nothing is done twice.
		const preview = await (
			await on.admin()
		).rest< Preview >( 'GET', 'collected/preview?place=comments' );
		expect(
			preview.body.places[ 0 ]?.examples.filter( ( { why } ) => ! why )
		).toEqual( [] );
		// Tomorrow's turn takes what has aged since, without anybody asking.
		await on.clock(
			new Date( Date.now() + 11 * 86_400_000 ).toISOString()
		);
		await on.work();
		expect( await rows( young ) ).toEqual( [ '198.51.100.0' ] );
		await on.clock( null );
		// Deleted instead: the shortened ones too.
		await set( { how: 'delete' } );
		await run();
		expect( new Set( await rows( old ) ) ).toEqual( new Set( [ '' ] ) );
	}, 120_000 );

	it( 'leaves whole what is only stored for a restricted person, and says so', async () => {
		const email = anyone( 'restricted' );
		const [ id ] = await on.fixture< number[] >( 'traces', {
			email,
			days: 90,
			address: '192.0.2.44',
		} );
		const asked = await confirmed( on, 'restriction', email );
		await decide( await on.admin(), asked.id, 'grant' );
		await set( { days: 60, how: 'delete' } );
		const { body } = await (
			await on.admin()
		).rest< Preview >( 'GET', 'collected/preview?place=comments' );
		expect( body.places[ 0 ]?.examples ).toContainEqual(
			expect.objectContaining( { id, why: 'restricted' } )
		);
		await run();
		expect( await rows( [ id! ] ) ).toEqual( [ '192.0.2.44' ] );
	}, 60_000 );

	it( 'is off where a law demands that it stays whole', async () => {
		const [ id ] = await on.fixture< number[] >( 'traces', {
			email: anyone( 'law' ),
			days: 90,
			address: '192.0.2.45',
		} );
		const place = await set( {
			days: 60,
			how: 'delete',
			law: 'Reg. 282/2011, Art. 24f',
		} );
		expect( place ).toMatchObject( { keep_days: 0 } );
		await run();
		expect( await rows( [ id! ] ) ).toEqual( [ '192.0.2.45' ] );
	} );

	it( 'takes address and browser out of sessions that go on, and nobody is signed out', async () => {
		const { login, password } = await on.fixture< {
			login: string;
			password: string;
		} >( 'user', { role: 'subscriber' } );
		const visitor = await on.login( login, password );
		const kept = async () =>
			(
				await on.sql(
					`SELECT meta_value FROM {prefix}usermeta m JOIN {prefix}users u ON u.ID = m.user_id WHERE m.meta_key = 'session_tokens' AND u.user_login = '${ login }'`
				)
			)[ 0 ]?.meta_value ?? '';
		expect( await kept() ).toContain( '"ip"' );
		const by = await on.admin();
		await by.rest( 'POST', 'collected', {
			place: 'sessions',
			days: 1,
			how: 'delete',
		} );
		await on.clock(
			new Date( Date.now() + 1.5 * 86_400_000 ).toISOString()
		);
		await on.work();
		await on.clock( null );
		expect( await kept() ).not.toContain( '"ip"' );
		expect( await kept() ).toContain( '"login"' );
		expect( ( await visitor.get( '/wp-admin/profile.php' ) ).status ).toBe(
			200
		);
		await by.rest( 'POST', 'collected', { place: 'sessions', days: 0 } );
	}, 60_000 );

	it( 'is done by WP-CLI too, which can also only say what it would do', async () => {
		const [ id ] = await on.fixture< number[] >( 'traces', {
			email: anyone( 'cli' ),
			days: 90,
			address: '192.0.2.46',
		} );
		await set( { days: 60, how: 'shorten' } );
		expect( await on.wp( 'rights-desk', 'minimise', '--dry-run' ) ).toMatch(
			/comments: [1-9]/
		);
		expect( await rows( [ id! ] ) ).toEqual( [ '192.0.2.46' ] );
		await on.wp( 'rights-desk', 'minimise' );
		expect( await rows( [ id! ] ) ).toEqual( [ '192.0.2.0' ] );
	}, 60_000 );

	it( 'leaves whole what is sealed: of two shops each order by its own kind', async () => {
		const word = anyone( 'edd' ).split( '@' )[ 0 ] ?? '';
		const by = await on.admin();
		// As Easy Digital Downloads has it.
		await on.fixture( 'sql', {
			queries: [
				"CREATE TABLE {prefix}edd_orders ( id bigint unsigned NOT NULL AUTO_INCREMENT, email varchar(100) NOT NULL, ip varchar(60) NOT NULL DEFAULT '', date_created datetime NOT NULL, PRIMARY KEY (id) )",
				`INSERT INTO {prefix}edd_orders ( id, email, ip, date_created ) VALUES ( 7001, '${ word }@example.test', '192.0.2.71', '2024-01-01 00:00:00' ), ( 7002, '${ word }@example.test', '192.0.2.72', '2024-01-01 00:00:00' )`,
			],
		} );
		try {
			// The second bears the number of another shop's sealed order.
			await on.fixture( 'marked', {
				word,
				mark: 'sealed',
				ids: { edd_order: [ 7001 ], order: [ 7002 ] },
			} );
			await by.rest( 'POST', 'collected', {
				place: 'edd_orders',
				days: 30,
				how: 'delete',
			} );
			const { body } = await by.rest< Preview >(
				'GET',
				'collected/preview?place=edd_orders'
			);
			expect(
				body.places[ 0 ]?.examples.map( ( { id, why } ) => [ id, why ] )
			).toEqual( [
				[ 7001, 'sealed' ],
				[ 7002, '' ],
			] );
			await run();
			expect(
				await on.sql( 'SELECT ip FROM {prefix}edd_orders ORDER BY id' )
			).toEqual( [ { ip: '192.0.2.71' }, { ip: '' } ] );
		} finally {
			await by.rest( 'POST', 'collected', {
				place: 'edd_orders',
				days: 0,
			} );
			await on.fixture( 'marked', { word, mark: '' } );
			await on.fixture( 'sql', {
				queries: [ 'DROP TABLE {prefix}edd_orders' ],
			} );
		}
	}, 60_000 );
} );
