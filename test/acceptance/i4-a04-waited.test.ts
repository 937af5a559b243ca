import { control, erasing, job } from '../steps/jobs';
import { anyone, get, hourly } from '../steps/story';
import { site, type Session, type Site } from '../site/site';

/*
 * Issue 4, acceptance 4 and P15: what may go is asked when it goes, not when the work began. The work
 * may have waited: the shop was switched off, and meanwhile an audit was opened or a term lengthened.
 */
interface Case {
	id: number;
	records: { type: string; object: number; until: string }[];
}
interface Job {
	job: { state: string; attention: number } | null;
}

let on: Site;
let admin: Session;
let hold: number;

const shop = ( state: 'activate' | 'deactivate' ) =>
	on.wp( 'plugin', state, 'rd-shop' );
const name = async ( order: number ) =>
	(
		await on.sql(
			`SELECT name FROM {prefix}rd_shop_orders WHERE id = ${ order }`
		)
	)[ 0 ]?.name;
const caseOf = async ( order: number ) =>
	( await admin.rest< Case[] >( 'GET', 'held' ) ).body.find(
		( { records } ) =>
			records.some(
				( one ) => one.type === 'order' && one.object === order
			)
	);
const dispute = async ( more: object ) => {
	const { status, body } = await admin.rest< { id: number } >(
		'POST',
		'disputes',
		{ kind: 'audit', note: 'Letter of 3 May', ...more }
	);
	expect( status ).toBe( 201 );
	return body.id;
};

beforeAll( async () => {
	on = await site();
	admin = await on.admin();
	await on.fixture( 'shop', {} );
	const { body } = await admin.rest< {
		holds: { id: number; label: string }[];
	} >( 'GET', 'holds' );
	for ( const { id } of body.holds ) {
		await admin.rest( 'PUT', `holds/${ id }`, { active: false } );
	}
	const label = anyone( 'waited' );
	const made = await admin.rest< typeof body >( 'POST', 'holds', {
		label,
		law: 'Test Tax Act',
		months: 120,
		starts: 'next_january',
		covers: [ 'order' ],
		active: true,
	} );
	hold = made.body.holds.find( ( one ) => one.label === label )?.id ?? 0;
} );

afterAll( async () => {
	await on.clock( null );
	await admin.rest( 'PUT', `holds/${ hold }`, { active: false } );
	await on.fixture( 'shop', { off: true } );
} );

it( 'releases nothing that an audit, or a longer term, keeps by the time that staff press the button', async () => {
	const email = anyone( 'release' );
	const {
		ids: [ order = 0 ],
	} = await on.fixture< { ids: number[] } >( 'shop', {
		orders: [ { email, name: 'Kept Longer', paid_on: '2024-05-06' } ],
	} );
	await erasing( on, email );
	await on.work();
	const { id = 0 } = ( await caseOf( order ) ) ?? {};
	const work = async () =>
		( await admin.rest< Job >( 'GET', `held/${ id }/job` ) ).body.job;
	/** It is due, but its shop is off: staff are called. */
	const stuck = async () => {
		await shop( 'deactivate' );
		await hourly( on );
		await on.work();
		expect( await work() ).toMatchObject( { state: 'attention' } );
	};
	const retry = async () => {
		const { status } = await admin.rest( 'POST', `held/${ id }/job`, {
			action: 'retry',
		} );
		expect( status ).toBe( 200 );
		await on.work();
	};

	await on.clock( '2035-01-01T12:00:00Z' );
	await stuck();
	const audit = await dispute( { scope: 'case', ref: id } );
	// Also while nobody could erase it: that it stays is no failure.
	await retry();
	expect( await work() ).toBeNull();
	await shop( 'activate' );
	expect( await name( order ) ).toBe( 'Kept Longer' );
	expect( await caseOf( order ) ).toBeDefined();
	await admin.rest( 'POST', `disputes/${ audit }/close` );

	await stuck();
	await admin.rest( 'PUT', `holds/${ hold }`, { months: 132 } );
	await shop( 'activate' );
	await retry();
	expect( await name( order ) ).toBe( 'Kept Longer' );
	expect( ( await caseOf( order ) )?.records ).toMatchObject( [
		{ until: '2036-01-01' },
	] );

	await on.clock( '2036-01-01T12:00:00Z' );
	await hourly( on );
	await on.work();
	expect( await name( order ) ).toBe( '[deleted]' );
	expect( await caseOf( order ) ).toBeUndefined();
	await on.clock( null );
	await admin.rest( 'PUT', `holds/${ hold }`, { months: 120 } );
}, 240_000 );

it( 'erases nothing that came to be kept while the erasure waited', async () => {
	const email = anyone( 'erasure' );
	const {
		ids: [ old = 0, held = 0, unpaid = 0 ],
	} = await on.fixture< { ids: number[] } >( 'shop', {
		orders: [
			{ email, name: 'Long Over', paid_on: '1990-05-06' },
			{ email, name: 'Under The Law', paid_on: '2024-05-06' },
			{ email, name: 'Never Paid' },
		],
	} );
	// The site knows the shop's eraser, and misses it when the shop is off.
	await admin.get( '/wp-admin/admin.php?page=rights-desk' );
	await shop( 'deactivate' );
	const id = await erasing( on, email );
	await on.work();
	expect( ( await job( admin, id ) ).job?.state ).toBe( 'attention' );
	const audit = await dispute( { scope: 'person', email } );
	await shop( 'activate' );
	expect( await control( admin, id, 'retry' ) ).toBe( 200 );
	await on.work();

	expect( await get( on, id ) ).toMatchObject( {
		state: 'done',
		outcome: 'granted_in_part',
	} );
	expect( [
		await name( old ),
		await name( held ),
		await name( unpaid ),
	] ).toEqual( [ 'Long Over', 'Under The Law', '[deleted]' ] );
	const kept = await caseOf( held );
	expect( kept?.records.map( ( one ) => one.object ).sort() ).toEqual(
		[ old, held ].sort()
	);
	// What the audit alone kept goes with its end.
	await admin.rest( 'POST', `disputes/${ audit }/close` );
	await hourly( on );
	await on.work();
	expect( [ await name( old ), await name( held ) ] ).toEqual( [
		'[deleted]',
		'Under The Law',
	] );
}, 240_000 );
