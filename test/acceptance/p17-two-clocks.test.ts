import {
	anyone,
	ask,
	confirm,
	confirmed,
	decide,
	get,
	hourly,
	requestsOf,
	type Request,
} from '../steps/story';
import { site, type Site } from '../site/site';

/* P17: both clocks run from receipt; staff see the earlier one; reminders; late is not to be missed. */
let on: Site;

beforeAll( async () => {
	on = await site();
} );

afterEach( async () => {
	await on.clock( null );
} );

it( 'counts from the asking, not from the confirming, and shows the earlier clock', async () => {
	const email = anyone( 'clocks' );
	await on.clock( '2026-06-10 09:00:00' );
	await ask( on, 'inspection', email );
	await on.clock( '2026-06-14 09:00:00' );
	await confirm( on, email );
	const [ request ] = await requestsOf( on, email );
	expect( request?.due ).toMatchObject( {
		promise: '2026-07-10',
		law: '2026-07-10',
		earlier: '2026-07-10',
		days_left: 26,
		status: 'on_time',
		paused: false,
	} );
} );

it( 'takes two more months only in the first, with a reason, once; the promise does not move', async () => {
	await on.clock( '2027-03-01 09:00:00' );
	const admin = await on.admin();
	const email = anyone( 'extend' );
	const { id } = await confirmed( on, 'inspection', email );
	const refused = await admin.rest< { code: string; data: object } >(
		'POST',
		`requests/${ id }/events`,
		{ event: 'extend' }
	);
	expect( refused.status ).toBe( 422 );
	expect( refused.body ).toMatchObject( {
		code: 'reason_missing',
		data: { status: 422, field: 'reason' },
	} );
	await decide( admin, id, 'extend', { reason: 'Thousands of drawings' } );
	expect( ( await get( on, id ) ).due ).toMatchObject( {
		promise: '2027-03-31',
		law: '2027-06-01',
		which: 'promise',
	} );
	expect( ( await on.mail( email, /Thousands of drawings/ ) ).to[ 0 ] ).toBe(
		email
	);
	expect(
		(
			await admin.rest( 'POST', `requests/${ id }/events`, {
				event: 'extend',
				reason: 'More',
			} )
		).status
	).toBe( 422 );
	await on.clock( '2027-03-01 09:00:00' );
	const late = await confirmed( on, 'inspection', anyone( 'too-late' ) );
	await on.clock( '2027-04-02 09:00:00' );
	expect(
		(
			await admin.rest< { code: string } >(
				'POST',
				`requests/${ late.id }/events`,
				{ event: 'extend', reason: 'Late' }
			)
		).body.code
	).toBe( 'first_month_over' );
} );

it( 'stops when the decision is carried out', async () => {
	await on.clock( '2027-09-01 09:00:00' );
	const { id } = await confirmed( on, 'inspection', anyone( 'stops' ) );
	await on.clock( '2027-09-09 09:00:00' );
	await decide( await on.admin(), id, 'refuse', { reason: 'Repetitive' } );
	const request = await get( on, id );
	expect( request ).toMatchObject( {
		state: 'done',
		days_taken: 8,
		due: null,
	} );
} );

it( 'starts on the day that staff received a letter, not after today and not ages ago', async () => {
	await on.clock( '2027-10-20 09:00:00' );
	const admin = await on.admin();
	const email = anyone( 'letter' );
	const enter = ( day: string ) =>
		admin.rest< Request & { code: string; data: { field: string } } >(
			'POST',
			'requests',
			{ kind: 'inspection', email, channel: 'post', received_on: day }
		);
	expect( ( await enter( '2027-10-21' ) ).body ).toMatchObject( {
		code: 'received_future',
		data: { field: 'received_on' },
	} );
	expect( ( await enter( '2025-10-20' ) ).status ).toBe( 422 );
	expect( ( await enter( '2027-02-30' ) ).status ).toBe( 422 );
	const { status, body } = await enter( '2027-10-05' );
	expect( status ).toBe( 201 );
	expect( body ).toMatchObject( {
		state: 'asked',
		due: { promise: '2027-11-04' },
	} );
	// A sender's address proves nothing: it is asked to confirm, and has its days for that.
	await hourly( on );
	await confirm( on, email );
	expect( ( await get( on, body.id ) ).state ).toBe( 'confirmed' );
} );
