import { act, announced, drafted, finished } from '../steps/notices';
import * as policy from '../steps/policy';
import { anyone } from '../steps/story';
import { site } from '../site/site';

it( 'P03: who is known hears once, by mail, what changes and from when', async () => {
	const on = await site();
	const admin = await on.admin();
	const email = anyone( 'known' );
	try {
		await on.fixture( 'person', { email, name: 'An Claes', comments: 2 } );
		const version = await announced(
			on,
			'Your name goes to our bookkeeper too.',
			{
				effective_at: policy.local(
					new Date( Date.now() + 86_400_000 )
				),
			}
		);
		const { id } = await drafted( admin, version, [ 'commenters' ] );
		await act( admin, id, 'send' );
		const notice = await finished( on, admin, id );
		expect( [ notice.state, notice.done ] ).toEqual( [
			'done',
			notice.people,
		] );
		const mails = await on.mails( email );
		expect( mails ).toHaveLength( 1 );
		const text = mails[ 0 ]?.text ?? '';
		expect( text ).toContain( 'An Claes' );
		expect( text ).toContain( 'Your name goes to our bookkeeper too.' );
		expect( text ).toContain( `rights_desk_version=${ version }` );
	} finally {
		await policy.forget( on );
	}
} );
