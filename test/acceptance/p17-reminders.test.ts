import { anyone, confirmed, get, hourly } from '../steps/story';
import { site, type Site } from '../site/site';

/* P17: both clocks run from receipt; staff see the earlier one; reminders; late is not to be missed. */
let on: Site;

beforeAll( async () => {
	on = await site();
} );

afterEach( async () => {
	await on.clock( null );
} );

const staff = async () =>
	( await on.sql( `SELECT template FROM {prefix}rights_desk_mails` ) ).length;

const reminders = async ( id: number ) =>
	(
		await on.sql(
			`SELECT template FROM {prefix}rights_desk_mails WHERE request_id = ${ id } AND template IN ('staff_due','staff_late') ORDER BY id`
		)
	).map( ( { template } ) => template );

it( 'reminds staff at 14, 7, 3 and 1 days, once each, and daily when late', async () => {
	await on.clock( '2027-06-01 09:00:00' );
	const { id } = await confirmed( on, 'inspection', anyone( 'remind' ) );
	const due = ( await get( on, id ) ).due!.earlier;
	expect( due ).toBe( '2027-07-01' );
	const seen: Record< string, number > = {};
	for ( const day of [
		'2027-06-16',
		'2027-06-17',
		'2027-06-18',
		'2027-06-24',
		'2027-06-28',
		'2027-06-30',
		'2027-07-01',
		'2027-07-02',
		'2027-07-03',
	] ) {
		await on.clock( `${ day } 10:00:00` );
		await hourly( on );
		await hourly( on );
		seen[ day ] = ( await reminders( id ) ).length;
	}
	expect( seen ).toEqual( {
		'2027-06-16': 0,
		'2027-06-17': 1,
		'2027-06-18': 1,
		'2027-06-24': 2,
		'2027-06-28': 3,
		'2027-06-30': 4,
		'2027-07-01': 4,
		'2027-07-02': 5,
		'2027-07-03': 6,
	} );
	expect( ( await reminders( id ) ).slice( -2 ) ).toEqual( [
		'staff_late',
		'staff_late',
	] );
	expect( ( await get( on, id ) ).due!.status ).toBe( 'late' );
	expect( await staff() ).toBeGreaterThan( 0 );
} );
