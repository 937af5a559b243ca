/** Acceptance 9 of issue 6: however many decisions a day has, one more costs the same; and no network takes what others need. */
import { counted } from '../bench/choices';
import { consent, decide, forget, mode, refusal, rows } from '../steps/choices';
import { site, type Site } from '../site/site';

interface Metered {
	kept: number[];
	dropped: number;
	after: number;
	counted: number;
	left: boolean;
}

const DAY = 86_400;

describe( 'Acceptance 9: one more decision', () => {
	let on: Site;

	const metered = (
		took: number,
		come: [ at: number, network: string, times: number ][]
	) => on.fixture< Metered >( 'meter', { took, come } );

	/** Where all visitors come from, as the site sees it; '': each from elsewhere. */
	const from = ( network: string ) =>
		on.wp( 'option', 'update', 'rights_desk_test_network', network );

	beforeAll( async () => {
		on = await site();
		await forget( on );
		await on.fixture( 'cookie-note', { versions: [ 1, 1 ] } );
		await mode( on, 'default' );
	} );

	afterAll( async () => {
		await on.wp( 'option', 'delete', 'rights_desk_test_network' );
		await on.fixture( 'cookie-note', {} );
		await forget( on );
	} );

	it( 'reads no more of a table with 199,000 of today than of an empty one', async () => {
		const cost = ( many: number ) =>
			on.fixture< { rows: number; kept: boolean; read: number | null } >(
				'choices-cost',
				{ rows: many }
			);
		const few = await cost( 1 );
		const many = await cost( 199_000 );
		expect( [ few.kept, many.kept ] ).toEqual( [ true, true ] );
		// Where the database counts what it reads (MariaDB, MySQL).
		if ( many.read !== null ) {
			expect( many.rows ).toBe( 199_000 );
			expect( many.read ).toBeLessThanOrEqual( 20 );
			expect( many.read ).toBeLessThanOrEqual( ( few.read ?? 0 ) + 5 );
		}
	}, 120_000 );

	it( 'a network that sends without end leaves others half of each ten seconds, and of the day nearly all', async () => {
		// At 5 ms each, 500 fit into ten seconds.
		const burst = await metered( 0.005, [
			[ 100, 'a', 5000 ],
			[ 100, 'b', 100 ],
			[ 100, 'c', 1 ],
		] );
		expect( burst.kept[ 0 ] ).toBeGreaterThan( 200 );
		expect( burst.kept[ 0 ] ).toBeLessThan( 300 );
		expect( burst.kept.slice( 1 ) ).toEqual( [ 100, 1 ] );

		// Sixty every hundred seconds all day long; and a school in the evening.
		const day = await metered( 0.005, [
			...Array.from(
				{ length: 860 },
				( _, at ) =>
					[ 10 * DAY + at * 100, 'a', 60 ] as [
						number,
						string,
						number,
					]
			),
			...Array.from(
				{ length: 10 },
				( _, at ) =>
					[ 11 * DAY - 300 + at * 10, 'b', 100 ] as [
						number,
						string,
						number,
					]
			),
		] );
		const sum = ( all: number[] ) => all.reduce( ( n, one ) => n + one, 0 );
		const [ a, b ] = [
			sum( day.kept.slice( 0, 860 ) ),
			sum( day.kept.slice( 860 ) ),
		];
		expect( a ).toBeGreaterThan( 3800 );
		expect( a ).toBeLessThan( 4000 );
		expect( b ).toBe( 1000 );
		expect( day.dropped ).toBe( 860 * 60 - a );
	}, 120_000 );

	it( 'a host that is slow still has room for more than one network', async () => {
		const { kept } = await metered( 5, [
			[ 100, 'a', 1 ],
			[ 200, 'a', 100 ],
			[ 200, 'b', 3 ],
		] );
		expect( kept ).toEqual( [ 1, 12, 3 ] );
	} );

	it( 'what was counted of networks goes with its time', async () => {
		const { counted: of, left } = await metered( 0.005, [
			[ 100, 'a', 3 ],
			[ 100, 'b', 3 ],
		] );
		// As figures, in places that say nothing of whose they are.
		expect( of ).toBeGreaterThan( 0 );
		expect( left ).toBe( true );
	} );

	it( 'on the site itself: one network is stopped and counted, another is recorded', async () => {
		const before = await counted( on );
		await from( '192.0.2.1' );
		const answers: number[] = [];
		for ( let turn = 0; turn < 40 && ! answers.includes( 429 ); turn++ ) {
			answers.push(
				...( await Promise.all(
					Array.from( { length: 40 }, () => decide( on, refusal ) )
				) )
			);
		}
		expect( answers ).toContain( 429 );
		await from( '198.51.100.1' );
		expect( await decide( on, refusal ) ).toBe( 204 );
		const after = await counted( on );
		expect( [
			after.kept - before.kept,
			after.dropped - before.dropped,
		] ).toEqual( [
			answers.filter( ( one ) => one === 204 ).length + 1,
			answers.filter( ( one ) => one === 429 ).length,
		] );
	}, 120_000 );

	it( 'one that is sent twice is one', async () => {
		await from( '203.0.113.1' );
		const given = consent();
		const before = await rows( on );
		expect( await decide( on, given ) ).toBe( 204 );
		expect( await decide( on, given ) ).toBe( 204 );
		expect( await rows( on ) ).toBe( before + 1 );
	} );
} );
