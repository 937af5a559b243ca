import { anyone, confirmed, decide, get } from '../steps/story';
import { more, tries } from '../steps/rights';
import { site, type Site } from '../site/site';

interface Line {
	id: number;
	field: string;
	old: string;
	wanted: string;
	state: string;
	can_apply: boolean;
}

describe( 'P23: what is wrong is put right, and the confirmation lists what changed', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	it( 'field by field on the page, old and new side by side, applied and read back', async () => {
		const email = anyone( 'correct' );
		const { user_id: user } = await on.fixture< { user_id: number } >(
			'person',
			{ email, name: 'Mieke Peters', account: true, comments: 2 }
		);
		const { id, path } = await confirmed( on, 'correction', email, {
			wrong: 'You still have my old house.',
			right: 'Nieuwstraat 1, Gent',
		} );
		const page = await (
			await on.guest().post( path, {
				do: 'correct',
				'right[account:last_name]': 'Peeters',
				'right[comments:comment_author]': 'Mieke Peeters & co',
			} )
		).text();
		expect( page ).toContain( 'Mieke Peeters &amp; co' );
		// What stands there now is for a copy to tell.
		expect( page ).not.toContain( 'Mieke Peters' );

		const admin = await on.admin();
		const lines = async () =>
			( await more( admin, id ) ).corrections as Line[];
		const [ other, name, author ] = await lines();
		expect( other ).toMatchObject( {
			old: 'You still have my old house.',
			wanted: 'Nieuwstraat 1, Gent',
			can_apply: false,
		} );
		expect( name ).toMatchObject( { old: 'Peters', wanted: 'Peeters' } );
		expect( author ).toMatchObject( {
			old: 'Mieke Peters',
			can_apply: true,
		} );

		await decide( admin, id, 'grant' );
		expect( ( await lines() ).map( ( line ) => line.state ) ).toEqual( [
			'task',
			'applied',
			'applied',
		] );
		expect( ( await get( on, id ) ).state ).toBe( 'carrying_out' );
		expect(
			await on.sql(
				`SELECT meta_value FROM {prefix}usermeta WHERE user_id = ${ user } AND meta_key = 'last_name'`
			)
		).toEqual( [ { meta_value: 'Peeters' } ] );

		await admin.rest(
			'POST',
			`requests/${ id }/corrections/${ other?.id }`,
			{
				action: 'done',
				reason: '',
			}
		);
		expect( await get( on, id ) ).toMatchObject( {
			state: 'done',
			outcome: 'granted',
		} );
		const mail = await on.mail( email, /Nieuwstraat 1/ );
		expect( mail.text ).toContain( 'Peters' );
		expect( mail.text ).toContain( 'Peeters' );
	} );

	it( 'refuses line by line with a reason, and nothing without anything to correct', async () => {
		const email = anyone( 'refused' );
		const { id } = await confirmed( on, 'correction', email, {
			right: 'I never ordered that.',
		} );
		const admin = await on.admin();
		const [ asked ] = ( await more( admin, id ) ).corrections as Line[];
		const line = `requests/${ id }/corrections/${ asked?.id }`;
		const refuse = ( reason: string ) =>
			admin.rest< { code: string } >( 'POST', line, {
				action: 'refuse',
				reason,
			} );
		expect( ( await refuse( '' ) ).body.code ).toBe( 'reason_missing' );
		expect( ( await refuse( 'The invoice says you did.' ) ).status ).toBe(
			200
		);
		expect( await tries( admin, id, 'grant', {} ) ).toEqual( [
			422,
			'nothing_to_correct',
		] );
	} );
} );
