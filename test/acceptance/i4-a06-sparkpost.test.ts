import { openSparkPost, type StandIn } from '../site/sparkpost';
import { site, type Site } from '../site/site';
import {
	emptyRegister,
	enter,
	onTask,
	tasksOf,
	type Task,
} from '../steps/processors';
import { anyone, confirmed, decide, download, get } from '../steps/story';

const KEY = 'a1b2c3d4e5f6a7b8c9d0';

const later = ( minutes: number ) =>
	new Date( Date.now() + minutes * 60_000 ).toISOString();

describe( 'Acceptance 6 (P08, P25): SparkPost is asked by its API, whatever it answers', () => {
	let on: Site;
	let spark: StandIn;

	const admin = () => on.admin();

	/** A copy that was asked for, and its number. WP-Cron may be at it at once, so what is to fail is said before. */
	const asked = async (
		email: string,
		...faults: Parameters< StandIn[ 'fail' ] >
	): Promise< number > => {
		const { id } = await confirmed( on, 'inspection', email );
		spark.fail( ...faults );
		await decide( await admin(), id, 'grant' );
		return id;
	};
	const task = async ( id: number ) =>
		( await tasksOf( await admin(), id ) )[ 0 ];

	/** Works until the task is so. */
	const until = async (
		id: number,
		so: ( task: Task ) => boolean
	): Promise< Task > => {
		const end = Date.now() + 60_000;
		for (;;) {
			await on.work();
			const now = await task( id );
			if ( now && so( now ) ) {
				return now;
			}
			if ( Date.now() > end ) {
				throw new Error( `Still ${ JSON.stringify( now ) }` );
			}
		}
	};
	const done = ( { state }: Task ) => state === 'done';
	const waiting = ( { state, message }: Task ) =>
		state === 'open' && message !== '';

	beforeAll( async () => {
		on = await site();
		spark = await openSparkPost( KEY );
		await on.wp(
			'option',
			'update',
			'rights_desk_test_sparkpost',
			spark.url
		);
		const by = await admin();
		await emptyRegister( by );
		await enter( by, {
			name: 'SparkPost',
			how: 'sparkpost',
			copies: true,
			told: true,
		} );
		const { status } = await by.rest( 'PUT', 'sparkpost', {
			region: 'eu',
			key: KEY,
		} );
		expect( status ).toBe( 200 );
	} );

	afterEach( async () => {
		spark.recover();
		await on.clock( null );
	} );

	afterAll( async () => {
		await on.wp( 'option', 'delete', 'rights_desk_test_sparkpost' );
		await emptyRegister( await admin() );
		await spark.close();
	} );

	it( 'keeps its key to itself', async () => {
		const { body } = await ( await admin() ).rest( 'GET', 'sparkpost' );
		expect( body ).toEqual( {
			region: 'eu',
			key_from: 'stored',
			key_ends: KEY.slice( -4 ),
		} );
		const [ row ] = await on.sql(
			"SELECT option_value FROM {prefix}options WHERE option_name = 'rights_desk_sparkpost'"
		);
		expect( row?.option_value ).not.toContain( KEY );
	} );

	it( 'puts all pages of the last ten days into the package, nobody else’s, and says that it keeps ten days', async () => {
		const email = anyone( 'spark' );
		const other = anyone( 'other' );
		spark.sent( email, 230 );
		spark.sent( other, 3 );
		const id = await asked( email );
		await until( id, done );
		const files = Object.values( await download( on, email ) ).join( '\n' );
		expect( files.match( /Bericht \d+/g )?.length ).toBeGreaterThanOrEqual(
			230
		);
		expect( files ).toContain( 'Bericht 229' );
		expect( files ).not.toContain( other );
		expect( files ).toMatch( /tien dagen|ten days/ );
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
		const search = spark.calls.find(
			( { query } ) => query.recipients === email
		);
		const days =
			( Date.parse( search?.query.to ?? '' ) -
				Date.parse( search?.query.from ?? '' ) ) /
			86_400_000;
		expect( days ).toBe( 10 );
	}, 180_000 );

	it( 'opts out on restriction, forgets on erasure, and keeps its answer', async () => {
		const email = anyone( 'stop' );
		const { id } = await confirmed( on, 'restriction', email );
		await decide( await admin(), id, 'grant' );
		await on.work();
		expect( spark.optedOut ).toContain( email );
		expect( ( await task( id ) )?.message ).toContain( 'Request saved.' );

		const gone = anyone( 'forget' );
		const erasure = await confirmed( on, 'erasure', gone );
		await decide( await admin(), erasure.id, 'grant' );
		await on.work();
		// They may still withdraw: nobody is told until it is done.
		expect( spark.forgotten ).not.toContain( gone );
		await decide( await admin(), erasure.id, 'carry_out', {
			word: 'erase',
		} );
		await on.work();
		expect( ( await get( on, erasure.id ) ).anonymised ).toBe( true );
		const [ waits ] = await on.sql(
			"SELECT request_id, sealed FROM {prefix}rights_desk_tasks WHERE about = 'erasure' AND how = 'sparkpost' ORDER BY id DESC LIMIT 1"
		);
		expect( waits?.request_id ).toBe( '0' );
		expect( waits?.sealed ).not.toContain( gone );
		await on.clock( later( 61 ) );
		await on.work();
		expect( spark.forgotten ).toContain( gone );
		expect(
			await on.sql(
				"SELECT id FROM {prefix}rights_desk_tasks WHERE request_id = 0 AND how = 'sparkpost'"
			)
		).toEqual( [] );
	}, 180_000 );

	it( 'opts out in the same hour in which an objection is confirmed, without staff', async () => {
		const email = anyone( 'object' );
		await confirmed( on, 'objection', email );
		await on.work();
		expect( spark.optedOut ).toContain( email );
	}, 60_000 );

	it.each( [
		[ 'asks to wait', { status: 429, retryAfter: 90 }, 90 ],
		[ 'has reached the account’s limit', { status: 420 }, 60 ],
		[ 'has a disturbance', { status: 503 }, 60 ],
		[ 'breaks down', { status: 500 }, 60 ],
		[ 'is cut off', 'cut off' as const, 60 ],
		[ 'hangs up', 'hang up' as const, 60 ],
		[ 'speaks HTML', 'html' as const, 60 ],
	] )(
		'tries again when it %s',
		async ( _name, fault, wait ) => {
			const email = anyone( 'again' );
			spark.sent( email, 1 );
			const id = await asked( email, fault );
			const waits = await until( id, waiting );
			const in_ =
				( Date.parse( waits.next_at ?? '' ) - Date.now() ) / 1000;
			expect( in_ ).toBeGreaterThan( wait - 20 );
			expect( in_ ).toBeLessThanOrEqual( wait + 5 );
			// The package waits for it.
			expect( ( await get( on, id ) ).state ).toBe( 'granted' );
			await on.clock( later( 2 ) );
			await until( id, done );
			expect( ( await get( on, id ) ).state ).toBe( 'done' );
		},
		120_000
	);

	it( 'does not wait for ever for a silent one, nor block what else is due', async () => {
		const email = anyone( 'silent' );
		const began = Date.now();
		const id = await asked( email, 'silence' );
		await until( id, waiting );
		expect( Date.now() - began ).toBeLessThan( 60_000 );
		await on.clock( later( 2 ) );
		await until( id, done );
	}, 180_000 );

	it( 'goes on from the page that failed', async () => {
		const email = anyone( 'pages' );
		spark.sent( email, 250 );
		const id = await asked( email, 'none', { status: 429 } );
		await until( id, waiting );
		const first = spark.calls.filter(
			( { query } ) =>
				query.recipients === email && query.cursor === 'initial'
		);
		await on.clock( later( 2 ) );
		await until( id, done );
		expect( ( await task( id ) )?.message ).toContain( '250' );
		expect( first ).toHaveLength( 1 );
		expect(
			spark.calls.filter(
				( { query } ) =>
					query.recipients === email && query.cursor === 'initial'
			)
		).toHaveLength( 1 );
	}, 120_000 );

	it.each( [
		[ 'a bad call', { status: 400, message: 'invalid email address' } ],
		[ 'the key', { status: 401 } ],
		[ 'the plan', { status: 403 } ],
	] )(
		'tells staff when it refuses %s, and they decide',
		async ( _name, fault ) => {
			const email = anyone( 'refused' );
			const id = await asked( email, fault );
			const failed = await until(
				id,
				( { state } ) => state === 'failed'
			);
			expect( failed.message ).toContain( String( fault.status ) );
			expect( failed.actions ).toEqual( [ 'retry', 'settle', 'skip' ] );
			expect( ( await get( on, id ) ).state ).toBe( 'granted' );
			// Not without a reason.
			expect( await onTask( await admin(), failed.id, 'skip' ) ).toBe(
				422
			);
			expect(
				await onTask(
					await admin(),
					failed.id,
					'skip',
					'SparkPost weigert.'
				)
			).toBe( 200 );
			await on.work();
			const files = Object.values( await download( on, email ) ).join(
				'\n'
			);
			expect( files ).toContain( 'SparkPost weigert.' );
		},
		120_000
	);

	it( 'tries again by itself once the key is right', async () => {
		const email = anyone( 'key' );
		const by = await admin();
		await by.rest( 'PUT', 'sparkpost', { region: 'eu', key: 'wrong' } );
		const id = await asked( email );
		await until( id, ( { state } ) => state === 'failed' );
		await by.rest( 'PUT', 'sparkpost', { region: 'eu', key: KEY } );
		await until( id, done );
	}, 60_000 );

	it( 'gives its key to nobody whom a next page points to', async () => {
		const email = anyone( 'lead' );
		spark.sent( email, 120 );
		const thief = await openSparkPost( 'thief' );
		spark.lead( thief.url );
		const id = await asked( email );
		await until( id, done );
		spark.lead( null );
		// It stays with SparkPost, whatever host is named.
		expect( thief.calls ).toEqual( [] );
		await thief.close();
	}, 60_000 );

	it( 'stores no address where an error is told', async () => {
		const email = anyone( 'leak' );
		const id = await asked( email, {
			status: 422,
			message: `recipient ${ email } is not allowed`,
		} );
		await until( id, ( { state } ) => state === 'failed' );
		const rows = await on.sql(
			`SELECT error FROM {prefix}rights_desk_tasks WHERE request_id = ${ id }`
		);
		expect( rows[ 0 ]?.error ).toContain( '422' );
		expect( rows[ 0 ]?.error ).not.toContain( email );
	}, 60_000 );
} );
