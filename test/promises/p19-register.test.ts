import { anyone, confirmed, decide, get } from '../steps/story';
import { site, type Site } from '../site/site';

/* P19: handled requests are kept; of an erasure only what leads to nobody; later all of them. */
let on: Site;

beforeAll( async () => {
	on = await site();
} );

afterEach( async () => {
	await on.clock( null );
} );

/** Every text column of every table, as one string: what a thief of the database would search. */
async function everything(): Promise< string > {
	const tables = await on.sql(
		`SELECT table_name AS t FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name LIKE '{prefix}%'`
	);
	let all = '';
	for ( const { t } of tables ) {
		all += JSON.stringify( await on.sql( `SELECT * FROM \`${ t }\`` ) );
	}
	return all.toLowerCase();
}

it( 'keeps a handled request with its person, and lists it in the register', async () => {
	const email = anyone( 'kept' );
	const { id } = await confirmed( on, 'inspection', email );
	const admin = await on.admin();
	await decide( admin, id, 'refuse', { reason: 'Asked before' } );
	const { body, headers } = await admin.rest<
		{ id: number; outcome: string; subject: { email: string } }[]
	>( 'GET', `register?search=${ encodeURIComponent( email ) }` );
	expect( body ).toMatchObject( [
		{ id, outcome: 'refused', subject: { email } },
	] );
	expect( headers.get( 'x-wp-total' ) ).toBe( '1' );
} );

it( 'keeps of an erasure kind, month, days and outcome, and nothing else anywhere', async () => {
	const email = anyone( 'erased' );
	await on.fixture( 'person', {
		email,
		name: 'Lieve Verdwenen',
		comments: 2,
	} );
	const { id } = await confirmed( on, 'erasure', email, {
		name: 'Lieve Verdwenen',
		message: 'Vergeet mij gerust',
	} );
	const admin = await on.admin();
	await decide( admin, id, 'grant' );
	await decide( admin, id, 'carry_out', { word: 'erase' } );
	await on.work();
	expect( await get( on, id ) ).toMatchObject( {
		state: 'done',
		anonymised: true,
		subject: null,
		outcome: 'granted',
		days_taken: 0,
		received_at: null,
		confirmed_at: null,
		closed_at: null,
	} );
	if ( on.backend !== 'playground' ) {
		const left = await everything();
		for ( const trace of [ email, 'verdwenen', 'vergeet mij gerust' ] ) {
			expect( [ trace, left.includes( trace ) ] ).toEqual( [
				trace,
				false,
			] );
		}
	}
	const history = await admin.rest< { at: string | null; type: string }[] >(
		'GET',
		`requests/${ id }/history`
	);
	expect( history.body.map( ( { type } ) => type ) ).toContain( 'complete' );
	expect( history.body.every( ( { at } ) => at === null ) ).toBe( true );
	expect( await on.wp( 'rights-desk', 'verify' ) ).toMatch( /Success/ );
} );

it( 'forgets who asked after the months that the settings say', async () => {
	const email = anyone( 'old' );
	await on.clock( '2027-01-15 09:00:00' );
	const { id } = await confirmed( on, 'inspection', email );
	await decide( await on.admin(), id, 'refuse', { reason: 'No' } );
	await on.clock( '2030-01-14 09:00:00' );
	await on.wp( 'cron', 'event', 'run', 'rights_desk_hourly' );
	expect( ( await get( on, id ) ).anonymised ).toBe( false );
	await on.clock( '2030-01-16 09:00:00' );
	await on.wp( 'cron', 'event', 'run', 'rights_desk_hourly' );
	expect( await get( on, id ) ).toMatchObject( {
		anonymised: true,
		subject: null,
		outcome: 'refused',
	} );
} );

it( 'exports as CSV whose cells no spreadsheet runs, and as JSON', async () => {
	const email = anyone( 'cells' );
	const { id } = await confirmed( on, 'inspection', email, {
		name: '=HYPERLINK("https://evil.test")',
	} );
	const admin = await on.admin();
	await decide( admin, id, 'refuse', { reason: 'No' } );
	const nonce = await admin.nonce( 'wp_rest' );
	const file = ( format: string ) =>
		admin.get(
			`/?rest_route=/rights-desk/v1/register&format=${ format }&_wpnonce=${ nonce }`
		);
	const csv = await file( 'csv' );
	expect( csv.headers.get( 'content-type' ) ).toContain( 'text/csv' );
	expect( csv.headers.get( 'cache-control' ) ).toContain( 'no-store' );
	const line = ( await csv.text() )
		.split( '\r\n' )
		.find( ( each ) => each.includes( email ) );
	expect( line ).toContain( `"'=HYPERLINK(""https://evil.test"")"` );
	const json = ( await ( await file( 'json' ) ).json() ) as {
		id: number;
		name: string;
	}[];
	expect( json.find( ( row ) => row.id === id )?.name ).toBe(
		'=HYPERLINK("https://evil.test")'
	);
	expect(
		(
			await on
				.guest()
				.get( `/?rest_route=/rights-desk/v1/register&format=csv` )
		).status
	).toBe( 401 );
} );
