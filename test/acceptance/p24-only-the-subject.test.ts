import { anyone, confirmed, decide } from '../steps/story';
import { may, press, tries } from '../steps/rights';
import { site, type Site } from '../site/site';

describe( 'P24: only the subject lifts it', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	it( 'is not lifted by staff, nor by looking', async () => {
		const email = anyone( 'kept' );
		const { id, path } = await confirmed( on, 'restriction', email );
		const admin = await on.admin();
		await decide( admin, id, 'grant' );
		for ( const event of [ 'withdraw', 'confirm', 'lift', 'complete' ] ) {
			expect( ( await tries( admin, id, event, {} ) )[ 0 ] ).not.toBe(
				200
			);
		}
		expect( await ( await on.guest().get( path ) ).text() ).toContain(
			'value="lift"'
		);
		expect( await may( on, email, 'newsletter' ) ).toBe( false );
		await press( on, email, { do: 'lift', sure: '1' } );
		expect( await may( on, email, 'newsletter' ) ).toBe( true );
	} );
} );
