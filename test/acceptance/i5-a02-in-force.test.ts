/** Acceptance 2 of issue 5: whatever is published, called off and announced, exactly one version is in force at each instant, and none changes. */
import * as policy from '../steps/policy';
import { site, type Session, type Site } from '../site/site';

interface Row {
	id: number;
	number: number;
	effective: number;
	retracted: boolean;
	whole: string;
}

const minute = 60_000;
const day = 1440 * minute;
// The clocks of Brussels change within: forward on 28 March 2027, back on 31 October.
const begins = Date.UTC( 2027, 2, 26, 12 );

/** The same numbers on each run: what fails can be looked at. */
function dice( seed: number ): ( below: number ) => number {
	let state = seed;
	return ( below ) => {
		state = ( state * 1_103_515_245 + 12_345 ) % 2_147_483_648;
		return Math.floor( ( state / 2_147_483_648 ) * below );
	};
}

async function rows( on: Site ): Promise< Row[] > {
	const found = await on.sql(
		'SELECT id, number, effective_at, retracted_at, MD5(CONCAT_WS(0x1f, id, number, locale, title, html, css, plain, sha256, facts, changes, affects, effective_at, published_at)) AS whole FROM {prefix}rights_desk_policy_versions ORDER BY id'
	);
	return found.map( ( row ) => ( {
		id: Number( row.id ),
		number: Number( row.number ),
		effective: Date.parse( `${ row.effective_at }Z` ),
		retracted: !! row.retracted_at,
		whole: String( row.whole ),
	} ) );
}

/** The rule in other words: count, at an instant, the versions that began and that no other one has voided since. */
const inForce = ( all: Row[], at: number ) =>
	all.filter(
		( one ) =>
			! one.retracted &&
			one.effective <= at &&
			! all.some(
				( other ) =>
					! other.retracted &&
					other.effective > one.effective &&
					other.effective <= at
			)
	);

describe( 'Acceptance 2: exactly one version in force', () => {
	let on: Site;
	let admin: Session;
	let path: string;
	let document: number;
	let n = 0;

	const write = async () => {
		( { document, path } = await policy.write(
			on,
			policy.paragraph( `Text ${ ( n += 1 ) }.` ),
			{ page: policy.block }
		) );
	};

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
		await policy.forget( on );
	} );

	afterAll( async () => {
		await on.clock( null );
		await policy.forget( on );
	} );

	it.each( [ 1, 2, 3 ] )(
		'holds for a random history (%i)',
		async ( seed ) => {
			const roll = dice( seed * 7919 );
			const kept = new Map< number, string >();
			let now = begins + seed * 400 * day;
			await policy.forget( on );
			await on.clock( new Date( now ).toISOString() );
			await write();
			expect( ( await policy.publish( admin, document ) ).status ).toBe(
				201
			);

			for ( let step = 0; step < 14; step++ ) {
				now += ( 1 + roll( 3 * 1440 ) ) * minute;
				await on.clock( new Date( now ).toISOString() );
				await write();
				const what = roll( 4 );
				if ( what === 0 ) {
					await policy.publish( admin, document );
				} else if ( what === 1 ) {
					const announced = ( await rows( on ) ).find(
						( one ) => ! one.retracted && one.effective > now + day
					);
					if ( announced ) {
						await admin.rest(
							'POST',
							`policy/numbers/${ announced.number }/retract`
						);
					}
				} else {
					// Two people at once, for one moment.
					const at = policy.local(
						new Date( now + ( 2 + roll( 6 * 1440 ) ) * minute )
					);
					const both = await Promise.all( [
						policy.publish( admin, document, { effective_at: at } ),
						policy.publish( admin, document, { effective_at: at } ),
					] );
					expect(
						both.map( ( { status } ) => status ).toSorted()
					).toEqual( [ 201, 409 ] );
				}

				const all = await rows( on );
				for ( const one of all ) {
					expect( kept.get( one.id ) ?? one.whole ).toBe( one.whole );
					kept.set( one.id, one.whole );
				}
				expect(
					new Set( all.map( ( { number } ) => number ) ).size
				).toBe( all.length );
				const first = Math.min(
					...all.map( ( { effective } ) => effective )
				);
				for ( let i = 0; i < 200; i++ ) {
					const at =
						first + roll( 40 * 1440 ) * minute + roll( 60_000 );
					expect( [ at, inForce( all, at ).length ] ).toEqual( [
						at,
						1,
					] );
				}
				const html = await (
					await on
						.guest()
						.get( policy.asking( path, `at=${ step }-${ seed }` ) )
				).text();
				expect( policy.shown( html ) ).toBe(
					inForce( all, now + 2000 )[ 0 ]?.number
				);
			}
			const { body } = await admin.rest< policy.Version[] >(
				'GET',
				'policy/versions?per_page=100'
			);
			expect(
				body.filter( ( { state } ) => state === 'in_force' )
			).toHaveLength( 1 );
			for ( const { id } of body ) {
				const one = await admin.rest< { sound: boolean } >(
					'GET',
					`policy/versions/${ id }`
				);
				expect( one.body.sound ).toBe( true );
			}
		},
		120_000
	);

	it( 'knows the hour that the clocks skip, and the one that they repeat', async () => {
		await policy.forget( on );
		await on.clock( new Date( begins ).toISOString() );
		await write();
		expect(
			await policy.publish( admin, document, {
				effective_at: '2027-03-28T02:30',
			} )
		).toMatchObject( {
			status: 422,
			body: { code: 'policy_time_missing' },
		} );
		const just = await policy.publish( admin, document, {
			effective_at: '2027-03-28T03:00',
		} );
		expect( just.body.versions[ 0 ]?.effective_at ).toBe(
			'2027-03-28T01:00:00Z'
		);
		const autumn = await policy.publish( admin, document, {
			effective_at: '2027-10-31T02:30',
		} );
		expect( autumn.body.versions[ 0 ]?.effective_at ).toMatch(
			/^2027-10-31T0[01]:30:00Z$/
		);
		expect(
			await policy.publish( admin, document, {
				effective_at: '2027-02-30T10:00',
			} )
		).toMatchObject( { body: { code: 'policy_time_missing' } } );
		expect(
			await policy.publish( admin, document, {
				effective_at: '2027-03-26T12:59',
			} )
		).toMatchObject( { body: { code: 'policy_time_past' } } );
	} );

	it( 'calls off what has not taken effect, and nothing else', async () => {
		await policy.forget( on );
		await on.clock( null );
		await write();
		const first = await policy.publish( admin, document );
		const at = policy.local( new Date( Date.now() + day ) );
		const second = await policy.publish( admin, document, {
			effective_at: at,
		} );
		const off = ( number: number ) =>
			admin.rest< { code?: string } >(
				'POST',
				`policy/numbers/${ number }/retract`
			);
		expect( ( await off( first.body.number ) ).body.code ).toBe(
			'policy_took_effect'
		);
		expect( ( await off( second.body.number ) ).status ).toBe( 200 );
		expect( ( await off( second.body.number ) ).status ).toBe( 409 );
		// The moment is free again.
		expect(
			( await policy.publish( admin, document, { effective_at: at } ) )
				.status
		).toBe( 201 );
	} );
} );
