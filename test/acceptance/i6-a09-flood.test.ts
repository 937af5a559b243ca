/** Acceptance 9 of issue 6: decisions at twice what the host records, for a minute. */
import { flood, type Flood } from '../bench/choices';
import { forget, mode } from '../steps/choices';
import { site, type Site } from '../site/site';

describe( 'Acceptance 9: a flood of decisions', () => {
	let on: Site;
	let seen: Flood;

	beforeAll( async () => {
		on = await site();
		await forget( on );
		await on.fixture( 'cookie-note', { versions: [ 1, 1 ] } );
		await mode( on, 'default' );
		seen = await flood( on );
	}, 180_000 );

	afterAll( async () => {
		await on.fixture( 'cookie-note', {} );
		await forget( on );
	} );

	it( 'answers every one of them', () => {
		expect( seen.sent ).toBeGreaterThan( seen.sustained * seen.seconds );
		expect(
			Object.keys( seen.answers ).filter(
				( status ) => status !== '204' && status !== '429'
			)
		).toEqual( [] );
	} );

	it( 'records what it sustains, and counts all others', () => {
		expect( seen.kept ).toBe( seen.answers[ 204 ] ?? 0 );
		expect( seen.dropped ).toBe( seen.answers[ 429 ] ?? 0 );
		expect( seen.kept + seen.dropped ).toBe( seen.sent );
		expect( seen.dropped ).toBeGreaterThan( 0 );
		// It goes on recording, though the flood has the machine, and comes from one network: that has its share alone.
		expect( seen.kept ).toBeGreaterThan(
			seen.sustained * seen.seconds * 0.15
		);
	} );

	it( 'leaves pages and the database well', () => {
		const { cached, uncached, database } = seen;
		for ( const [ what, { before, during } ] of Object.entries( {
			cached,
			uncached,
			database,
		} ) ) {
			expect( { what, failed: during.failed } ).toEqual( {
				what,
				failed: 0,
			} );
			expect( {
				what,
				before,
				during,
				well: during.p95 < before.p95 * 4 + 250,
			} ).toMatchObject( { well: true } );
		}
	} );
} );
