import { anyone, confirmed, decide, get, hourly } from '../steps/story';
import { may, more, press, tries, wordOf } from '../steps/rights';
import { site, type Site } from '../site/site';

const day = 86_400_000;

describe( 'P26: an objection is decided purpose by purpose', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	afterAll( async () => {
		await on.clock( null );
	} );

	it( 'unfounded: reasons and complaint route first, lifted 14 days later', async () => {
		const email = anyone( 'unfounded' );
		const { id } = await confirmed( on, 'objection', email, {
			'purposes[]': 'statistics',
		} );
		const admin = await on.admin();
		await decide( admin, id, 'refuse', {
			reason: 'We count visits to keep the site up.',
		} );
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
		const mail = await on.mail( email, /keep the site up/ );
		expect( mail.text ).toContain( 'http' );
		expect( await may( on, email, 'statistics' ) ).toBe( false );
		await on.clock( new Date( Date.now() + 13 * day ).toISOString() );
		await hourly( on );
		expect( await may( on, email, 'statistics' ) ).toBe( false );
		await on.clock( new Date( Date.now() + 15 * day ).toISOString() );
		await hourly( on );
		expect( await may( on, email, 'statistics' ) ).toBe( true );
		await on.clock( null );
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

	it( 'founded: a copy, then erasure when the subject has it', async () => {
		const email = anyone( 'founded' );
		await on.fixture( 'person', { email, comments: 1 } );
		const { id } = await confirmed( on, 'objection', email );
		const admin = await on.admin();
		expect( await tries( admin, id, 'grant', {} ) ).toEqual( [
			422,
			'word_not_typed',
		] );
		const word = ( await wordOf( admin, id, 'grant' ) ) ?? '';
		await decide( admin, id, 'grant', { word } );
		await on.work();
		const waiting = await get( on, id );
		expect( waiting ).toMatchObject( {
			state: 'carrying_out',
			due: null,
			days_taken: 0,
		} );
		expect( ( await more( admin, id ) ).objection ).toMatchObject( {
			copy: 'made',
			awaits_copy: true,
		} );
		await on.mail( email, /#[\w-]{40,}/ );
		await press( on, email, { do: 'erase_now', sure: '1' } );
		await on.work();
		expect( await get( on, id ) ).toMatchObject( {
			state: 'done',
			outcome: 'granted',
			anonymised: true,
		} );
		expect( await may( on, email, 'statistics' ) ).toBe( true );
	} );
} );
