import { anyone, confirmed, decide, get } from '../steps/story';
import { may, more, tries, wordOf } from '../steps/rights';
import { site, type Site } from '../site/site';

describe( 'Issue 4, acceptance 3: an objection restricts as it is confirmed', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	it( 'stops within the request that confirms it, with WP-Cron off: no worker, no staff', async () => {
		expect(
			await on.wp(
				'eval',
				'echo defined( "DISABLE_WP_CRON" ) && DISABLE_WP_CRON ? "off" : "on";'
			)
		).toContain( 'off' );
		const email = anyone( 'objector' );
		await on.fixture( 'person', { email, comments: 1 } );
		expect( await may( on, email, 'statistics' ) ).toBe( true );
		const { id } = await confirmed( on, 'objection', email );
		expect( await may( on, email, 'statistics' ) ).toBe( false );
		expect( await may( on, email, 'newsletter' ) ).toBe( false );
		// Legal duties, and contracts that the subject keeps, go on.
		expect( await may( on, email, 'contract' ) ).toBe( true );
		expect( await may( on, email, 'legal_duty' ) ).toBe( true );
		const admin = await on.admin();
		expect( ( await more( admin, id ) ).standing ).toMatchObject( {
			state: 'restricted',
		} );
		expect( ( await get( on, id ) ).state ).toBe( 'confirmed' );
	} );

	it( 'stops what was named only, when that was named', async () => {
		const email = anyone( 'no-adverts' );
		const { id } = await confirmed( on, 'objection', email, {
			'purposes[]': 'newsletter',
		} );
		expect( await may( on, email, 'newsletter' ) ).toBe( false );
		expect( await may( on, email, 'statistics' ) ).toBe( true );
		const admin = await on.admin();
		expect( await wordOf( admin, id, 'grant' ) ).toBeNull();
		expect(
			await tries( admin, id, 'refuse', { reason: 'We like it.' } )
		).toEqual( [ 422, 'marketing_always_founded' ] );
		await decide( admin, id, 'grant' );
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
		expect( await may( on, email, 'newsletter' ) ).toBe( false );
	} );
} );
