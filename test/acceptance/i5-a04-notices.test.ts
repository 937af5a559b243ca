import { openSparkPost, type Fault, type StandIn } from '../site/sparkpost';
import { site, type Site } from '../site/site';
import {
	act,
	announced,
	drafted,
	read,
	worker,
	type Notice,
} from '../steps/notices';
import * as policy from '../steps/policy';

const KEY = 'a1b2c3d4e5f6a7b8c9d0';
const PEOPLE = Number( process.env.RIGHTS_DESK_PEOPLE ?? 100_000 );
const KILLS = 20;
const PREFIX = `crowd${ Date.now().toString( 36 ) }x`;

const pause = ( ms: number ) =>
	new Promise( ( resolve ) => setTimeout( resolve, ms ) );

const peak = ( out: string ) =>
	Number( /Memory: ([\d.]+) MB/.exec( out )?.[ 1 ] ?? NaN );

/* Acceptance 4: 100,000 people, a SparkPost that fails, workers that die. */
describe( 'Acceptance 4 (P03): everyone exactly once, whatever dies', () => {
	let on: Site;
	let spark: StandIn;
	let id: number;
	let ahead = 0;
	/** How often each address was taken. */
	const taken = new Map< string, number >();

	const later = async ( minutes: number ) => {
		ahead += minutes * 60_000;
		spark.ahead( ahead );
		await on.clock( new Date( Date.now() + ahead ).toISOString() );
	};

	beforeAll( async () => {
		on = await site();
		spark = await openSparkPost( KEY );
		await on.fixture( 'crowd-accounts', { n: PEOPLE, prefix: PREFIX } );
		await on.wp(
			'option',
			'update',
			'rights_desk_test_sparkpost',
			spark.url
		);
		const admin = await on.admin();
		await admin.rest( 'PUT', 'sparkpost', { region: 'us', key: KEY } );
		await admin.rest( 'PUT', 'settings', { mail_transport: 'sparkpost' } );
		id = (
			await drafted(
				admin,
				await announced( on, 'We keep your address longer.' ),
				[ 'accounts' ]
			)
		).id;
		// 2 % of the addresses bounce.
		spark.rules.message = ( to ) => {
			// Asked twice for each message: whether it is taken, and what becomes of it.
			if ( to.startsWith( PREFIX ) ) {
				taken.set( to, ( taken.get( to ) ?? 0 ) + 0.5 );
			}
			return Number( /(\d+)@/.exec( to )?.[ 1 ] ?? 1 ) % 50 === 0
				? 'bounce'
				: 'delivery';
		};
	}, 120_000 );

	afterAll( async () => {
		await on.clock( null );
		const admin = await on.admin();
		await admin.rest( 'PUT', 'settings', { mail_transport: 'wordpress' } );
		await admin.rest( 'PUT', 'sparkpost', { region: 'us', key: '' } );
		await on.wp( 'option', 'delete', 'rights_desk_test_sparkpost' );
		await on.fixture( 'crowd-accounts', { clean: true, prefix: PREFIX } );
		await policy.forget( on );
		await spark.close();
	}, 60_000 );

	it( `reaches ${ PEOPLE } people once each, over ${ KILLS } dead workers, lost answers, 429s and 420s`, async () => {
		const admin = await on.admin();
		const idle = peak( await worker( 1 ).ended );
		// Of the calls, 2 % fail one way or another, and some are too many.
		const bad: Fault[] = [
			{ status: 500 },
			'done, then hang up',
			'hang up',
			'cut off',
		];
		let calls = 0;
		spark.rules.call = ( { path } ) => {
			if ( ! path.endsWith( '/transmissions' ) ) {
				return 'none';
			}
			calls++;
			if ( calls % 29 === 0 ) {
				return { status: 429, retryAfter: 1 };
			}
			if ( calls === 60 ) {
				return { status: 420, retryAfter: 1 };
			}
			return calls % 50 === 0
				? ( bad[ ( calls / 50 - 1 ) % bad.length ] ?? 'none' )
				: 'none';
		};
		await act( admin, id, 'send' );

		// Two at a time; each dies at a moment of its own.
		let killed = 0;
		const deadly = async () => {
			while ( killed < KILLS ) {
				killed++;
				const one = worker( 60 );
				await pause( 700 + Math.random() * 1500 );
				one.kill();
				await one.ended;
			}
		};
		await Promise.all( [ deadly(), deadly() ] );

		// Three live on; between their rounds time passes, until SparkPost can be asked about what is unsure.
		const peaks: number[] = [];
		let notice: Notice;
		let rounds = 0;
		do {
			const outs = await Promise.all(
				[ 1, 2 ].map( () => worker( 25 ).ended )
			);
			peaks.push( ...outs.map( peak ) );
			notice = await read( admin, id );
			if ( notice.state === 'running' ) {
				await later( 16 );
			}
		} while ( notice.state === 'running' && ++rounds < 12 );

		expect( [ notice.state, notice.trouble ] ).toEqual( [ 'done', '' ] );
		expect( notice.figures.uncertain ?? 0 ).toBe( 0 );
		expect( notice.figures.failed ?? 0 ).toBe( 0 );
		const crowd = Array.from(
			{ length: PEOPLE },
			( _, n ) => `${ PREFIX }${ n + 1 }@example.test`
		);
		expect( crowd.filter( ( one ) => ! taken.has( one ) ) ).toEqual( [] );
		expect( [ ...taken ].filter( ( [ , times ] ) => times !== 1 ) ).toEqual(
			[]
		);
		expect( notice.done ).toBe( notice.people );
		expect( notice.people ).toBeGreaterThanOrEqual( PEOPLE );
		// Flat: what one worker holds doesn't grow with the crowd.
		expect( Math.max( ...peaks ) ).toBeLessThan( idle + 16 );
	}, 400_000 );

	it( 'keeps of those who got it a hash alone, and finds one by it', async () => {
		const [ row ] = await on.sql(
			`SELECT COUNT(*) AS n FROM {prefix}rights_desk_notice_recipients WHERE notice_id = ${ id } AND sealed <> ''`
		);
		expect( Number( row?.n ) ).toBe( 0 );
		const { body } = await (
			await on.admin()
		).rest< { state: string }[] >( 'POST', `notices/${ id }/look-up`, {
			email: `${ PREFIX }7@example.test`,
		} );
		expect( body.map( ( { state } ) => state ) ).toEqual( [
			expect.stringMatching( /^(sent|delivered)$/ ),
		] );
	} );
} );
