/** P30: one can opt out, from any page, and what was stored is deleted. (What only a browser shows: acceptance 5 of issue 6.) */
import { noticed, service } from '../steps/notice';
import { site, type Site } from '../site/site';

const WITHIN = 182 * 86_400_000;
const FROM = Date.UTC( 2020, 0, 1 );

describe( 'P30: opting out', () => {
	let on: Site;
	let notice: Awaited< ReturnType< typeof noticed > >;

	beforeAll( async () => {
		on = await site();
		notice = await noticed( on, [
			service( 'rd-opts', 'analytical', {
				delete: 'https://rd-opts.example/delete',
				entries: [
					{ name: '_rdo*', kind: 'cookie', seconds: 99, first: true },
					{
						name: 'theirs',
						kind: 'cookie',
						seconds: 99,
						first: false,
					},
				],
			} ),
			service( 'rd-needs', 'functional', {
				entries: [
					{
						name: '_rdo_need',
						kind: 'cookie',
						seconds: 99,
						first: true,
					},
				],
			} ),
		] );
	} );

	afterAll( () => notice?.off() );

	it( 'is offered on each page, and the site deletes what no script can reach, and nothing else', async () => {
		const page = await ( await fetch( on.url ) ).text();
		expect( page ).toContain( 'data-rd-do="withdraw"' );
		const [ a = 0, t = 0 ] = JSON.parse(
			/rightsDesk=\{"v":(\[[\d,]+\])/.exec( page )?.[ 1 ] ?? '[]'
		) as number[];
		const cookie = ( bits: string, age = 0 ) =>
			`rd-choice=${ bits }-${ a.toString( 36 ) }.${ t.toString( 36 ) }-${ Math.floor(
				( Date.now() - age - FROM ) / 86_400_000
			).toString( 36 ) }-abcdefghijkl-`;
		const clear = async ( choice: string ) => {
			const response = await fetch(
				`${ on.url }/?rest_route=/rights-desk/v1/choices/clear&locale=en_US`,
				{
					method: 'POST',
					headers: {
						Cookie: `${ choice }; _rdo=1; _rdo.a=1; _rdo_need=1; cart=1`,
					},
				}
			);
			return {
				body: ( await response.json() ) as {
					services: { name: string; link: string; others: boolean }[];
				},
				gone: [
					...new Set(
						response.headers
							.getSetCookie()
							.filter( ( one ) => /max-age=0/i.test( one ) )
							.map( ( one ) => one.split( '=' )[ 0 ] )
					),
				],
			};
		};
		const { body, gone } = await clear( cookie( '00' ) );
		expect( gone ).toEqual( [ '_rdo', '_rdo.a' ] );
		expect( body.services ).toContainEqual(
			expect.objectContaining( {
				name: 'rd-opts',
				link: 'https://rd-opts.example/delete',
				others: true,
			} )
		);
		expect( ( await clear( cookie( '10' ) ) ).gone ).toEqual( [] );
		expect(
			( await clear( cookie( '10', WITHIN + 172_800_000 ) ) ).gone
		).toEqual( gone );
	} );
} );
