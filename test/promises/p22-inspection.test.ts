import { anyone, dataOf, inspect } from '../steps/story';
import { site } from '../site/site';

describe( 'P22: a copy of all data, with the category that it is stored under', () => {
	afterAll( async () => {
		await ( await site() ).fixture( 'five-shapes', { off: true } );
	} );

	it( 'has sources that exist in wp-admin only, and posts that the person wrote', async () => {
		const on = await site();
		const email = anyone( 'whole' );
		await on.fixture( 'person', { email, comments: 2, posts: 2 } );
		await on.fixture( 'five-shapes', { email, each: 3 } );
		const data = dataOf( await inspect( on, email ) );
		expect( data.complete ).toBe( true );
		const groups = data.items.map( ( item ) => item.group );
		expect( groups.filter( ( one ) => one === 'rd5_ticket' ) ).toHaveLength(
			3
		);
		expect(
			groups.filter( ( one ) => one === 'rights-desk-posts' )
		).toHaveLength( 2 );
		expect( groups.filter( ( one ) => one === 'comments' ) ).toHaveLength(
			2
		);
	} );

	it( 'lets nobody else work: no ticket, a used one, one of another job', async () => {
		const on = await site();
		for ( const ticket of [
			'',
			'x.1.1.y',
			'a'.repeat( 43 ) + '.1.1.' + 'b'.repeat( 64 ),
		] ) {
			const answer = await on.guest().post( '/wp-admin/admin-ajax.php', {
				action: 'rights_desk_slice',
				ticket,
			} );
			expect( answer.status ).toBe( 403 );
		}
	} );
} );
