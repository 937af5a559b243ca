import { LISTS, scans, type Asked } from '../bench/lists';
import { site } from '../site/site';

// 7: the plans are MariaDB's, so this is for the native site.

const minutes = 60_000;
let crowd: { first: number; last: number };

beforeAll( async () => {
	crowd = await ( await site() ).fixture( 'crowd', { n: 100_000 } );
}, 5 * minutes );

afterAll( async () => {
	await ( await site() ).fixture( 'crowd', crowd );
}, 5 * minutes );

it.each( LISTS )(
	'$route $params: under 20 queries and no table scan among 100,000',
	async ( { route, params } ) => {
		const on = await site();
		const asked = await on.fixture< Asked >( 'rest-queries', {
			route,
			params,
		} );

		expect( asked.status ).toBe( 200 );
		expect( asked.queries.length ).toBeLessThan( 20 );
		expect( scans( asked ) ).toEqual( [] );
		// Nothing that a person would have to wait for.
		expect( asked.ms ).toBeLessThan( 1500 );
	}
);

it( 'counts every one of them', async () => {
	const { total } = await (
		await site()
	).fixture< Asked >( 'rest-queries', {
		route: '/requests',
	} );
	expect( total ).toBeGreaterThanOrEqual( 100_000 );
} );
