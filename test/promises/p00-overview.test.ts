import { site } from '../site/site';
import { look, type Looked } from '../steps/promises';

/* Each promise has a live check. */
it( 'shows of each promise whether it is kept, with what was seen, to staff alone', async () => {
	const on = await site();
	const admin = await on.admin();
	const seen = await look( on, 'P17' );
	expect( seen.state ).not.toBe( '' );
	expect( seen.evidence.map( ( { value } ) => value ) ).not.toContain( '' );
	const { body } = await admin.rest< {
		counts: Record< string, number >;
		promises: Looked[];
	} >( 'GET', 'promises' );
	expect( body.promises.map( ( { number } ) => number ) ).toEqual(
		Array.from(
			{ length: 33 },
			( _, n ) => `P${ String( n + 1 ).padStart( 2, '0' ) }`
		)
	);
	expect( body.promises[ 16 ] ).toEqual( seen );
	expect(
		Object.values( body.counts ).reduce( ( sum, n ) => sum + n, 0 )
	).toBe( 33 );
	const guest = await on.guest().rest( 'GET', 'promises' );
	expect( guest.status ).toBe( 401 );
} );
