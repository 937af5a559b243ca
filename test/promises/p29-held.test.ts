import { JSDOM } from 'jsdom';
import { enter, fetched, hardCoded, leave } from '../steps/leaks';
import { site, type Site } from '../site/site';

/** Nobody listens there: only what the page says counts here. */
const nobody = {
	a: 'http://127.0.0.3:9',
	b: 'http://localhost:9',
	c: 'http://127.0.0.2:9',
};

describe( 'P29: before a choice nothing is asked of third parties', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	afterAll( () => leave( on ) );

	it.each( [
		[ 'full', [] ],
		[ 'default', hardCoded ],
	] as const )(
		'by the page as every visitor gets it, in %s mode',
		async ( mode, left ) => {
			const { page } = await enter( on, nobody, mode );
			const [ one, other ] = await Promise.all(
				[ 'rd-choice=00-1.1-1xz--', 'rd-choice=11-1.1-1xz--' ].map(
					async ( cookie ) => {
						const response = await fetch( on.url + page, {
							headers: { cookie },
						} );
						expect( response.headers.getSetCookie() ).toEqual( [] );
						// The tests' own count of queries, of which the first page after a change has more.
						return ( await response.text() ).replace(
							/<!-- queries \d+ -->/,
							''
						);
					}
				)
			);
			const { document } = new JSDOM( one ).window;
			expect( document.head.querySelector( 'script' )?.id ).toBe(
				'rd-guard'
			);
			// Full mode is core's template buffer, of 6.9 and later: before, it does what the default mode does.
			const buffers = ! /WordPress 6\.[0-8]\b/.test(
				document
					.querySelector( 'meta[name=generator]' )
					?.getAttribute( 'content' ) ?? ''
			);
			expect( fetched( document ) ).toEqual( buffers ? left : hardCoded );
			// Whatever they chose, the page is the same: caches may keep it.
			expect( other ).toBe( one );
		}
	);
} );
