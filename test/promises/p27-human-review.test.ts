import { anyone, confirmed, decide, get } from '../steps/story';
import { tries } from '../steps/rights';
import { site, type Site } from '../site/site';

it( 'P27: a person looks, and says what they looked at and what they found', async () => {
	const on: Site = await site();
	const email = anyone( 'review' );
	const { id } = await confirmed( on, 'human_review', email );
	const admin = await on.admin();
	expect(
		await tries( admin, id, 'grant', { fields: { answer: 'Yes.' } } )
	).toEqual( [ 422, 'field_missing' ] );
	await decide( admin, id, 'grant', {
		fields: {
			reviewed: 'The score of order 12, by Jan.',
			answer: 'You may pay later after all.',
		},
	} );
	expect( await get( on, id ) ).toMatchObject( {
		state: 'done',
		outcome: 'granted',
	} );
	const mail = await on.mail( email, /pay later after all/ );
	expect( mail.text ).toContain( 'The score of order 12, by Jan.' );
} );
