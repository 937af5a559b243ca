import { anyone, confirmed, decide, get } from '../steps/story';
import { more } from '../steps/rights';
import { site, type Site } from '../site/site';

interface Line {
	id: number;
	state: string;
	old: string;
	wanted: string;
}

describe( 'P23: where a correction goes', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	afterAll( () => on.fixture( 'profile', { off: true } ) );

	it( 'to a shop’s profile and open orders, and never to what an invoice was made from', async () => {
		const email = anyone( 'buyer' );
		const { user_id: user } = await on.fixture< { user_id: number } >(
			'person',
			{ email, account: true, comments: 0 }
		);
		await on.fixture( 'profile', { email, user_id: user, city: 'Gend' } );
		const admin = await on.admin();
		const keeper = anyone( 'bookkeeper' );
		const { body: processor } = await admin.rest< { id: number } >(
			'POST',
			'processors',
			{ name: 'Bookkeeper', email: keeper, how: 'mail', told: true }
		);
		const { id, path } = await confirmed( on, 'correction', email, {
			right: 'My town is misspelt.',
		} );
		await on.guest().post( path, {
			do: 'correct',
			'right[billing:billing_city]': 'Gent',
		} );
		const lines = ( await more( admin, id ) ).corrections as Line[];
		expect( lines[ 1 ] ).toMatchObject( { old: 'Gend', wanted: 'Gent' } );
		await decide( admin, id, 'grant' );
		expect(
			await on.fixture( 'profile', { look: true, user_id: user } )
		).toEqual( { profile: 'Gent', orders: { 1: 'Gent', 2: 'Gend' } } );
		await admin.rest(
			'POST',
			`requests/${ id }/corrections/${ lines[ 0 ]?.id }`,
			{ action: 'refuse', reason: 'That is the field above.' }
		);
		expect( ( await get( on, id ) ).state ).toBe( 'done' );
		const told = await on.mail( keeper, /Gent/ );
		expect( told.text ).toContain( 'Gend' );
		expect( told.text ).not.toContain( 'misspelt' );
		await admin.rest( 'DELETE', `processors/${ processor.id }` );
	} );

	it( 'through a restriction too: it is the person’s own wish', async () => {
		const email = anyone( 'still' );
		const { user_id: user } = await on.fixture< { user_id: number } >(
			'person',
			{ email, account: true, comments: 1 }
		);
		const restriction = await confirmed( on, 'restriction', email );
		const admin = await on.admin();
		await decide( admin, restriction.id, 'grant' );
		const { id } = await confirmed( on, 'correction', email, {
			right: 'As I told you by telephone.',
		} );
		for ( const [ source, field, value ] of [
			[ 'account', 'last_name', 'Claes' ],
			[ 'comments', 'comment_author', 'An Claes' ],
		] ) {
			await admin.rest( 'POST', `requests/${ id }/corrections`, {
				source,
				field,
				value,
			} );
		}
		await decide( admin, id, 'grant' );
		expect(
			( ( await more( admin, id ) ).corrections as Line[] ).map(
				( { state } ) => state
			)
		).toEqual( [ 'task', 'applied', 'applied' ] );
		expect(
			await on.sql(
				`SELECT meta_value FROM {prefix}usermeta WHERE user_id = ${ user } AND meta_key = 'last_name'`
			)
		).toEqual( [ { meta_value: 'Claes' } ] );
		expect( ( await get( on, id ) ).state ).toBe( 'carrying_out' );
	} );
} );
