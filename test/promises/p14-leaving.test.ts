import { anyone, confirmed, get, requestsOf } from '../steps/story';
import { site } from '../site/site';

interface Relation {
	id: number;
	email: string;
	since: string;
	ended_on: string;
	ended_by: string;
	request_id: number;
}

describe( 'P14: who leaves asks to be forgotten by that', () => {
	it( 'by the form', async () => {
		const on = await site();
		const email = anyone( 'leaves' );
		const { id } = await confirmed( on, 'erasure', email, {
			leaving: '1',
		} );
		const { body } = await (
			await on.admin()
		).rest< Relation[] >(
			'GET',
			`relations?search=${ encodeURIComponent( email ) }`
		);
		expect( body ).toEqual( [
			expect.objectContaining( { ended_by: 'form', request_id: id } ),
		] );
	} );

	it( 'by staff, and by the end of the account: one request, open without further proof', async () => {
		const on = await site();
		const admin = await on.admin();
		const email = anyone( 'client' );
		const noted = await admin.rest< Relation >( 'POST', 'relations', {
			email,
			name: 'Client',
			since: '2020-02-29',
		} );
		expect( noted.status ).toBe( 201 );
		const ended = await admin.rest< { request: number } >(
			'POST',
			`relations/${ noted.body.id }/end`
		);
		const request = await get( on, ended.body.request );
		expect( [ request.state, request.subject?.email ] ).toEqual( [
			'confirmed',
			email,
		] );
		await on.mail( email, /rights-desk=request/ );
		const { user_id: user } = await on.fixture< { user_id: number } >(
			'person',
			{ email, name: 'Client', comments: 0, account: true }
		);
		await on.wp( 'user', 'delete', String( user ), '--yes' );
		expect( await requestsOf( on, email ) ).toHaveLength( 1 );
	} );

	it( 'but the deletion of just any account asks nothing', async () => {
		const on = await site();
		const email = anyone( 'spam' );
		const { user_id: user } = await on.fixture< { user_id: number } >(
			'person',
			{ email, name: 'Spam', comments: 0, account: true }
		);
		await on.wp( 'user', 'delete', String( user ), '--yes' );
		expect( await requestsOf( on, email ) ).toEqual( [] );
	} );
} );
