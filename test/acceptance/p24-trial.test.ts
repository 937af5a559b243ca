/* P24: the test button changes nothing of the person's, and nobody else hears that it was pressed. */
import { anyone, confirmed, decide } from '../steps/story';
import { site, type Session, type Site } from '../site/site';

interface Try {
	way: string;
	result: string;
	right: boolean;
}

describe( 'P24: the test button leaves no trace', () => {
	let on: Site;
	let admin: Session;
	let email: string;
	let standing: number | undefined;
	let user: number;

	const trial = async () =>
		(
			await admin.rest< { tries: Try[] } >(
				'POST',
				`standings/${ standing }/trial`
			)
		).body.tries;

	const result = ( tries: Try[], way: string ) =>
		tries.find( ( one ) => one.way === way )?.result;

	const biography = async () =>
		(
			await on.sql(
				`SELECT meta_value FROM {prefix}usermeta WHERE user_id = ${ user } AND meta_key = 'description'`
			)
		)[ 0 ]?.meta_value;

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
		email = anyone( 'tried' );
		( { user_id: user } = await on.fixture< { user_id: number } >(
			'person',
			{
				email,
				comments: 1,
				posts: 1,
			}
		) );
		const { id } = await confirmed( on, 'restriction', email );
		await decide( admin, id, 'grant' );
		const { body } = await admin.rest< { id: number; email: string }[] >(
			'GET',
			'standings?per_page=100'
		);
		standing = body.find( ( one ) => one.email === email )?.id;
	} );

	afterAll( () => on.fixture( 'rd-crm', {} ) );

	it( 'no plugin that sends changes on hears of one', async () => {
		await on.fixture( 'rd-crm', { on: true, email } );
		const tries = await trial();
		expect( tries.filter( ( { right } ) => ! right ) ).toEqual( [] );
		for ( const [ way, is ] of [
			[ 'own', 'allowed' ],
			[ 'bookkeeping', 'allowed' ],
			[ 'order_edit', 'stopped' ],
			[ 'approval', 'stopped' ],
			[ 'profile', 'stopped' ],
			[ 'delete', 'stopped' ],
		] as const ) {
			expect( [ way, result( tries, way ) ] ).toEqual( [ way, is ] );
		}
		expect( await on.fixture( 'rd-crm', {} ) ).toEqual( [] );
	} );

	it( 'writes nothing where a table could not take it back', async () => {
		if ( on.backend === 'playground' ) {
			return; // SQLite has one kind of table.
		}
		const was = await biography();
		const engine = ( name: string ) =>
			on.fixture( 'sql', {
				queries: [ `ALTER TABLE {prefix}usermeta ENGINE = ${ name }` ],
			} );
		await engine( 'MyISAM' );
		try {
			const tries = await trial();
			expect( tries.filter( ( { right } ) => ! right ) ).toEqual( [] );
			for ( const way of [
				'profile',
				'delete',
				'purge',
				'rest_edit',
				'quick_edit',
				'comment',
			] ) {
				expect( [ way, result( tries, way ) ] ).toEqual( [
					way,
					'none',
				] );
			}
			expect( result( tries, 'own' ) ).toBe( 'allowed' );
			expect( result( tries, 'approval' ) ).toBe( 'stopped' );
			expect( await biography() ).toBe( was );
			expect( was ).toBe( 'Likes birch.' );
		} finally {
			await engine( 'InnoDB' );
		}
	}, 60_000 );
} );
