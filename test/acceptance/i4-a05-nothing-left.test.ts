import { site } from '../site/site';
import { erasing } from '../steps/jobs';
import { anyone, get, hourly, inspect } from '../steps/story';

interface Found {
	places: string[];
	ledger: number;
	named: number;
}

describe( 'Issue 4, acceptance 5: after an erasure nothing leads back', () => {
	afterAll( async () => ( await site() ).clock( null ) );

	it( 'neither in the database nor in uploads; the ledger holds one keyed hash, and goes when its window is over', async () => {
		const on = await site();
		const email = anyone( 'nothing.left' );
		const name = `Godelieve ${ anyone( 'Q' ).slice( 2, 14 ) }`;
		const person = await on.fixture< { login: string } >( 'person', {
			email,
			name,
			comments: 3,
			posts: 2,
			telephone: '+32 475 98 76 54',
		} );
		const search = () =>
			on.fixture< Found >( 'search-all', {
				email,
				words: [ name, person.login, '+32 475 98 76 54' ],
			} );
		// A copy first, so that packages, their mails and downloads have left what they leave.
		await inspect( on, email );
		expect( ( await search() ).places ).not.toEqual( [] );

		const id = await erasing( on, email );
		await on.work();
		expect( await get( on, id ) ).toMatchObject( {
			state: 'done',
			anonymised: true,
		} );
		const after = await search();
		expect( after.named ).toBeGreaterThan( 30 );
		expect( after.places ).toEqual( [] );
		expect( after.ledger ).toBeGreaterThan( 0 );

		const admin = await on.admin();
		const register = await admin.rest<
			{ id: number; protected: boolean }[]
		>( 'GET', 'register?per_page=100' );
		expect( register.body.find( ( one ) => one.id === id ) ).toMatchObject(
			{
				protected: true,
			}
		);

		await on.clock(
			new Date( Date.now() + 32 * 86_400_000 ).toISOString()
		);
		await hourly( on );
		const later = await search();
		expect( [ later.places, later.ledger ] ).toEqual( [ [], 0 ] );
		const again = await admin.rest< { id: number; protected: boolean }[] >(
			'GET',
			'register?per_page=100'
		);
		expect( again.body.find( ( one ) => one.id === id ) ).toMatchObject( {
			protected: false,
		} );
	}, 240_000 );
} );
