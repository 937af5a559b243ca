/** Acceptance 9 of issue 6: a site that closes REST to visitors still takes their decisions, says what is kept, and deletes it. */
import { decide, forget, refusal, rows } from '../steps/choices';
import { noticed, service } from '../steps/notice';
import { site, type Site } from '../site/site';

describe( 'On a site that closes REST to visitors', () => {
	let on: Site;
	let notice: Awaited< ReturnType< typeof noticed > >;

	/** As a page does, for a visitor without an account. */
	const call = ( method: string, route: string ) =>
		fetch( `${ on.url }/?rest_route=${ route }`, {
			method,
			headers: { Cookie: '_rd-shuts=1; cart=1' },
		} );

	beforeAll( async () => {
		on = await site();
		notice = await noticed( on, [ service( 'rd-shuts', 'analytical' ) ] );
		await on.fixture( 'closed-site', { what: 'rest' } );
	} );

	afterAll( async () => {
		await on.fixture( 'closed-site' );
		await notice?.off();
		await forget( on );
	} );

	it.each( [
		[ 'GET', '/wp/v2/posts' ],
		[ 'GET', '/rights-desk/v1/choices/figures' ],
		[ 'GET', '/rights-desk/v1/choices/list/more' ],
		[ 'GET', '/rights-desk/v1/services' ],
		[ 'POST', '/batch/v1' ],
	] )( '%s %s is closed', async ( method, route ) => {
		const response = await call( method, route );
		expect( response.status ).toBe( 401 );
		expect( await response.text() ).toContain( 'members_only' );
	} );

	it.each( [ '', '/' ] )(
		'the list of what is kept is there before a choice (%p at its end)',
		async ( end ) => {
			const response = await call(
				'GET',
				`/rights-desk/v1/choices/list${ end }&locale=en_US`
			);
			expect( response.status ).toBe( 200 );
			expect( await response.text() ).toContain( 'rd-shuts Ltd' );
		}
	);

	it( 'a withdrawal deletes', async () => {
		const response = await call(
			'POST',
			'/rights-desk/v1/choices/clear&locale=en_US'
		);
		expect( response.status ).toBe( 200 );
		const gone = response.headers
			.getSetCookie()
			.map( ( line ) => line.split( '=' )[ 0 ] );
		expect( [ ...new Set( gone ) ] ).toEqual( [ '_rd-shuts' ] );
	} );

	it( 'a decision is recorded', async () => {
		const before = await rows( on );
		expect( await decide( on, refusal ) ).toBe( 204 );
		expect( await rows( on ) ).toBe( before + 1 );
	} );
} );
