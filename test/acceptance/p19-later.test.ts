import { anyone, confirmed, decide, get } from '../steps/story';
import { site, type Site } from '../site/site';

/* P19: in the end every handled request is anonymous; until then the register can be taken out. */
let on: Site;

beforeAll( async () => {
	on = await site();
} );

afterEach( async () => {
	await on.clock( null );
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
