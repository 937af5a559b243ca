/** Acceptance 5 of issue 6: a withdrawal's answer fits into what web servers take, whatever the browser sends, and names can't be made to mean all. */
import { noticed, service } from '../steps/notice';
import { addService, dropService } from '../steps/services';
import { site, type Site } from '../site/site';

describe( 'Deleting has limits', () => {
	let on: Site;
	let notice: Awaited< ReturnType< typeof noticed > >;

	const clear = ( names: string[], headers: Record< string, string > = {} ) =>
		fetch(
			`${ on.url }/?rest_route=/rights-desk/v1/choices/clear&locale=en_US`,
			{
				method: 'POST',
				headers: {
					...headers,
					Cookie: names.map( ( name ) => `${ name }=1` ).join( '; ' ),
				},
			}
		);
	const many = ( length: number ) =>
		Array.from( { length }, ( _, at ) => `_rdm${ at }` );

	beforeAll( async () => {
		on = await site();
		notice = await noticed( on, [
			service( 'rd-keeps', 'tracking', {
				entries: [
					{ name: '_rdm*', kind: 'cookie', seconds: 99, first: true },
				],
			} ),
		] );
	} );

	afterAll( () => notice?.off() );

	it( 'each cookie first where it most likely is', async () => {
		const lines = (
			await clear( [ 'cart', ...many( 20 ) ] )
		).headers.getSetCookie();
		expect( lines.slice( 0, 20 ) ).toEqual(
			many( 20 ).map( ( name ) =>
				expect.stringMatching(
					new RegExp( `^${ name }=; Max-Age=0; Path=/(; Secure)?$` )
				)
			)
		);
		expect( lines.length ).toBeLessThanOrEqual( 24 );
		expect( lines.join() ).not.toContain( 'cart' );
	} );

	it( 'in 24 lines at most, however many there are', async () => {
		const response = await clear( many( 200 ) );
		expect( response.status ).toBe( 200 );
		expect(
			response.headers
				.getSetCookie()
				.map( ( line ) => line.split( '=' )[ 0 ] )
		).toEqual( many( 24 ) );
	} );

	it( 'and not for another site’s page', async () => {
		const response = await clear( many( 3 ), {
			'Sec-Fetch-Site': 'cross-site',
		} );
		expect( response.status ).toBe( 403 );
		expect( response.headers.getSetCookie() ).toEqual( [] );
	} );

	it( 'takes names with up to three stars, apart, and something besides', async () => {
		const by = await on.admin();
		const { id } = await addService( by, { name: 'Stars' } );
		const name = async ( one: string ) => {
			const { status, body } = await by.rest< { code?: string } >(
				'PUT',
				`services/${ id }`,
				{
					entries: [
						{ name: one, kind: 'cookie', seconds: 9, first: true },
					],
				}
			);
			return [ one, status, body.code?.length === 2 || body.code ];
		};
		for ( const one of [ '_a*', '*_a', '_a*b*c*' ] ) {
			expect( await name( one ) ).toEqual( [ one, 200, true ] );
		}
		for ( const one of [
			'*',
			'***',
			'_a**',
			'_a*b*c*d*',
			'a=b',
			'a,b',
			'a"b',
		] ) {
			expect( await name( one ) ).toEqual( [
				one,
				422,
				'entry_invalid',
			] );
		}
		await dropService( by, id );
	} );
} );
