import { anyone, confirmed } from '../steps/story';
import { more, tries } from '../steps/rights';
import { site, type Site } from '../site/site';

describe( 'P26: an objection is decided purpose by purpose', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	it( 'founded in part: barred for those, the rest goes on later; never marketing', async () => {
		const email = anyone( 'part' );
		const { id } = await confirmed( on, 'objection', email );
		const admin = await on.admin();
		const reason = 'Needed against fraud.';
		const part = ( founded: string[] ) =>
			tries( admin, id, 'grant_in_part', {
				reason,
				fields: { founded },
			} );
		expect( await part( [] ) ).toEqual( [ 422, 'field_missing' ] );
		expect( await part( [ 'statistics' ] ) ).toEqual( [
			422,
			'marketing_always_founded',
		] );
		const founded = [ 'newsletter', 'marketing', 'statistics' ];
		expect( await part( founded ) ).toEqual( [ 200, '' ] );
		const { objection, standing } = await more( admin, id );
		expect(
			objection?.purposes.filter(
				( { decision } ) => decision === 'founded'
			)
		).toHaveLength( 3 );
		expect( objection?.lifts_on ).not.toBeNull();
		expect( standing?.grounds ).toHaveLength( 2 );
	} );
} );
