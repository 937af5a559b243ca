/** Acceptance 2 of issue 6: what a category holds is numbered, from a number of the site's own, so that no choice counts for what wasn't shown. */
import { ask, versions } from './php';

const service = ( slug: string, category: string, more = {} ) => ( {
	slug,
	category,
	party: 'Somebody',
	purpose: 'Counts',
	entries: [ { name: `_${ slug }`, kind: 'cookie', seconds: 60 } ],
	...more,
} );

const counts = service( 'counts', 'analytical' );
const films = service( 'films', 'tracking' );

type Numbers = [ analytical: number, tracking: number ];

describe.each( versions )( 'the versions of a site, on PHP %s', ( version ) => {
	/** What they come to while the register of a new site goes through these. */
	const of = async ( ...sites: unknown[][] ) =>
		( await ask(
			version,
			sites.map( ( registers ) => ( { ask: 'versions', registers } ) )
		) ) as Numbers[][];

	it( 'begin at random', async () => {
		const sites = await of(
			...Array.from( { length: 40 }, () => [ [ counts, films ] ] )
		);
		const numbers = sites.flat( 2 );
		expect( Math.min( ...numbers ) ).toBeGreaterThan( 100 );
		// Three characters in the cookie, and room to go up.
		expect( Math.max( ...numbers ) ).toBeLessThan( 36 ** 3 - 5000 );
		expect( new Set( numbers ).size ).toBeGreaterThan( 70 );
	} );

	it( 'go up by what is new to visitors, stay otherwise, and are none for a category that is empty', async () => {
		const [ seen = [] ] = await of( [
			[ counts ],
			[ counts ],
			[ counts, films ],
			[ { ...counts, name: 'Counter', place: 'Ghent' }, films ],
			[ { ...counts, purpose: 'Counts and sells' }, films ],
			[ films ],
			[ counts, films ],
		] );
		const [ [ a ] = [ 0, 0 ], , [ , t ] = [ 0, 0 ] ] = seen;
		expect( seen ).toEqual( [
			[ a, 0 ],
			[ a, 0 ],
			[ a, t ],
			[ a, t ],
			[ a + 1, t ],
			[ 0, t ],
			[ a + 2, t ],
		] );
		expect( a ).toBeGreaterThan( 0 );
		expect( t ).toBeGreaterThan( 0 );
	} );
} );
