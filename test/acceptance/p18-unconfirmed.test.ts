import { anyone, ask, hourly, requestsOf } from '../steps/story';
import { site, type Site } from '../site/site';

/* P18: proof of the address before anything else. What is never confirmed leaves a count and nothing more. */
let on: Site;

beforeAll( async () => {
	on = await site();
} );

afterEach( async () => {
	await on.clock( null );
} );

const rows = async ( table: string, where: string ) =>
	(
		await on.sql(
			`SELECT * FROM {prefix}rights_desk_${ table } WHERE ${ where }`
		)
	).length;

it( 'reminds once after three days and forgets after seven', async () => {
	const email = anyone( 'expires' );
	await on.clock( '2028-02-01 09:00:00' );
	await ask( on, 'erasure', email, { message: 'Forget me' } );
	await on.work();
	const [ request ] = await requestsOf( on, email );
	const id = request!.id;
	await on.clock( '2028-02-04 10:00:00' );
	await hourly( on );
	await hourly( on );
	await on.work();
	expect( await on.mails( email ) ).toHaveLength( 2 );
	const counted = async () =>
		Number(
			(
				await on.sql(
					`SELECT n FROM {prefix}rights_desk_counts WHERE month = '2028-02' AND name = 'unconfirmed'`
				)
			)[ 0 ]?.n ?? 0
		);
	const before = await counted();
	await on.clock( '2028-02-08 10:00:00' );
	await hourly( on );
	expect( await rows( 'requests', `id = ${ id }` ) ).toBe( 0 );
	for ( const table of [
		'request_subjects',
		'tokens',
		'mails',
		'events',
		'event_details',
	] ) {
		expect( [
			table,
			await rows( table, `request_id = ${ id }` ),
		] ).toEqual( [ table, 0 ] );
	}
	expect( await counted() ).toBeGreaterThan( before );
} );
