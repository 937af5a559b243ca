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
	}, 120_000 );

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
		// As much as without a flood, give or take what a busy machine does.
		expect( seen.kept ).toBeGreaterThan(
			seen.sustained * seen.seconds * 0.5
		);
	} );

	it( 'leaves pages and the database well', () => {
		for ( const { before, during } of [
			seen.cached,
			seen.uncached,
			seen.database,
		] ) {
			expect( during.failed ).toBe( 0 );
			expect( during.p95 ).toBeLessThan( before.p95 * 4 + 250 );
		}
	} );
} );
