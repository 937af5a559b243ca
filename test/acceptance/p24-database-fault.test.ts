import { anyone, confirmed, decide } from '../steps/story';
import { site } from '../site/site';

describe( 'P24: while the database does not say who is restricted', () => {
	it( 'nobody counts as free by that: no mail, no use, no edit, and nothing breaks', async () => {
		const on = await site();
		const email = anyone( 'unread' );
		const free = await on.fixture< { comment_ids: number[] } >( 'person', {
			email: anyone( 'free' ),
			comments: 1,
		} );
		const { id } = await confirmed( on, 'restriction', email );
		await decide( await on.admin(), id, 'grant' );
		expect(
			await on.fixture( 'standing-fault', {
				email,
				comment: free.comment_ids[ 0 ],
			} )
		).toMatchObject( {
			mail: false,
			may: false,
			contact: false,
			edit: false,
			note: true,
		} );
		expect(
			( await on.mails( email ) ).filter( ( { subject } ) =>
				/Meanwhile/.test( subject )
			)
		).toEqual( [] );
	} );
} );
