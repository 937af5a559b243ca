import { erasing, job } from '../steps/jobs';
import { anyone, get, hourly } from '../steps/story';
import { site } from '../site/site';

interface Held {
	law: string;
	until: string;
	records: number;
	released: string;
}

/** An order of 2024, paid, under ten years from the next 1 January; and one that was never paid. */
async function client( say: string ) {
	const on = await site();
	const email = anyone( say );
	const name = `Mathilde ${ anyone( 'v' ).slice( 2, 12 ) }`;
	const person = await on.fixture< { user_id: number } >( 'person', {
		email,
		name,
		comments: 1,
		account: true,
	} );
	const { ids } = await on.fixture< { ids: number[] } >( 'shop', {
		orders: [
			// By account only: the account goes, and with it the way to the order.
			{
				email: `other-${ email }`,
				name,
				paid_on: '2024-05-06',
				user_id: person.user_id,
			},
			{ email, name },
		],
	} );
	const [ kept = 0, gone = 0 ] = ids;
	return { email, name, kept, gone, ...person };
}

describe( 'I4 A04: an erasure under a hold', () => {
	beforeAll( async () => {
		const on = await site();
		const admin = await on.admin();
		await on.fixture( 'shop', {} );
		const { body } = await admin.rest< {
			holds: { id: number }[];
		} >( 'GET', 'holds' );
		for ( const hold of body.holds ) {
			await admin.rest( 'PUT', `holds/${ hold.id }`, { active: false } );
		}
		// No test hangs on a country's law of the day.
		const { status } = await admin.rest( 'POST', 'holds', {
			label: 'Invoices',
			law: 'Test Tax Act',
			article: 'art. 10',
			months: 120,
			starts: 'next_january',
			covers: [ 'order', 'document/invoice' ],
			active: true,
		} );
		expect( status ).toBe( 201 );
	} );

	afterAll( async () => {
		const on = await site();
		await on.clock( null );
		await on.fixture( 'shop', { off: true } );
	} );

	it( 'leaves the invoice, says so, and is done; on 1 January 2035 it goes by itself, proven', async () => {
		const on = await site();
		const { email, name, kept, gone } = await client( 'hold' );
		const id = await erasing( on, email );
		await on.work();
		const admin = await on.admin();
		expect( ( await job( admin, id ) ).findings ).toEqual( [] );
		const request = await get( on, id );
		expect( [
			request.state,
			request.outcome,
			request.anonymised,
		] ).toEqual( [ 'done', 'granted_in_part', true ] );
		const rows = await on.sql(
			`SELECT id, name FROM {prefix}rd_shop_orders WHERE id IN ( ${ kept }, ${ gone } ) ORDER BY id`
		);
		expect( rows.map( ( row ) => row.name ) ).toEqual( [
			name,
			'[deleted]',
		] );
		expect(
			await on.sql(
				`SELECT ID FROM {prefix}users WHERE user_email = '${ email }'`
			)
		).toEqual( [] );
		expect(
			await on.sql(
				`SELECT post_author FROM {prefix}posts WHERE post_type = 'rd_shop_place' AND post_title = 'place-${ kept }'`
			)
		).toContainEqual( { post_author: '0' } );
		const mail = await on.mail( email, /Test Tax Act/ );
		expect( mail.text ).toContain( '2035' );
		expect( mail.text ).toContain( `Order ${ kept }` );
		expect( mail.text ).not.toContain( 'has been retained' );

		// The register says what stays, and nothing leads from it to whose it is.
		const { body: more } = await admin.rest< { holds: Held[] } >(
			'GET',
			`requests/${ id }/more`
		);
		expect( more.holds ).toEqual( [
			{
				law: 'Test Tax Act',
				article: 'art. 10',
				until: '2035-01-01',
				records: 1,
				released: '',
			},
		] );
		const waits = async () =>
			on.sql(
				`SELECT until FROM {prefix}rd_shop_orders o JOIN {prefix}rights_desk_held_records r ON r.object_id = o.id WHERE o.id = ${ kept } AND r.type = 'order'`
			);
		expect( await waits() ).toEqual( [ { until: '2035-01-01' } ] );
		expect(
			JSON.stringify(
				await on.sql( 'SELECT * FROM {prefix}rights_desk_held_cases' )
			)
		).not.toContain( email );

		await on.clock( '2034-12-31T12:00:00Z' );
		await hourly( on );
		await on.work();
		expect( await waits() ).toHaveLength( 1 );

		await on.clock( '2035-01-01T12:00:00Z' );
		await hourly( on );
		await on.work();
		expect( await waits() ).toEqual( [] );
		expect(
			await on.sql(
				`SELECT name FROM {prefix}rd_shop_orders WHERE id = ${ kept }`
			)
		).toEqual( [ { name: '[deleted]' } ] );
		expect(
			await on.sql(
				`SELECT id FROM {prefix}rd_shop_customers WHERE name = '${ name }'`
			)
		).toEqual( [] );
		const { body: then } = await admin.rest< { holds: Held[] } >(
			'GET',
			`requests/${ id }/more`
		);
		expect( then.holds[ 0 ]?.released ).toBe( '2035-01' );
	}, 240_000 );

	it( 'waits while a dispute is open, and goes when that is closed', async () => {
		const on = await site();
		await on.clock( null );
		const admin = await on.admin();
		const { email, name, kept } = await client( 'dispute' );
		const opened = await admin.rest< { id: number } >( 'POST', 'disputes', {
			scope: 'person',
			email,
			kind: 'claim',
			note: 'Letter of 3 May',
		} );
		expect( opened.status ).toBe( 201 );
		await erasing( on, email );
		await on.work();
		await on.clock( '2035-01-02T12:00:00Z' );
		await hourly( on );
		await on.work();
		const order = () =>
			on.sql(
				`SELECT name FROM {prefix}rd_shop_orders WHERE id = ${ kept }`
			);
		expect( await order() ).toEqual( [ { name } ] );
		// With the person the way to them goes too.
		expect(
			JSON.stringify(
				await on.sql( 'SELECT * FROM {prefix}rights_desk_disputes' )
			)
		).not.toContain( email );
		const closed = await admin.rest(
			'POST',
			`disputes/${ opened.body.id }/close`
		);
		expect( closed.status ).toBe( 200 );
		await hourly( on );
		await on.work();
		expect( await order() ).toEqual( [ { name: '[deleted]' } ] );
	}, 240_000 );
} );
