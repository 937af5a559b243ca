/**
 * Acceptance 2 of issue 6, its server half: what the HTML still makes a browser fetch. Its other half, in a
 * browser, is test/e2e/i6-a02-leak.test.ts.
 */
import { JSDOM } from 'jsdom';
import {
	after,
	all,
	enter,
	fetched,
	hardCoded,
	leave,
	parties,
	type Leaky,
	type Parties,
} from '../steps/leaks';
import { site, type Site } from '../site/site';

/** What only scripts do, after the page has come. */
const later = all
	.filter( ( { place } ) => place === 'later' || place === 'write' )
	.map( ( { name } ) => name );

describe( 'Acceptance 2: what is held back on the server', () => {
	let on: Site;
	let to: Parties;
	let leaky: Leaky;

	const load = async ( path: string ) => {
		const response = await on.guest().get( path );
		return { response, html: await response.text() };
	};
	const fetches = ( html: string ) =>
		fetched( new JSDOM( html ).window.document );

	beforeAll( async () => {
		on = await site();
		to = await parties();
	} );

	afterAll( async () => {
		await leave( on );
		await to.close();
	} );

	it( 'has 40 kinds of tag and more, and they would all leave', async () => {
		leaky = await enter( on, to, 'full' );
		expect( all.length ).toBeGreaterThanOrEqual( 40 );
		expect( after.length ).toBeGreaterThan( 40 );
		// As a feed reader, an editor and an API client get it: nothing is held there.
		const response = await on
			.guest()
			.get( `/?rest_route=/wp/v2/posts/${ leaky.post }` );
		const body = ( await response.json() ) as {
			content: { rendered: string };
		};
		const raw = fetches( body.content.rendered );
		expect( raw ).toEqual(
			all
				.filter( ( { place } ) =>
					[ 'content', 'block', 'shortcode' ].includes( place )
				)
				.map( ( { name } ) => name )
		);
		expect( body.content.rendered ).not.toMatch( /data-rd-src|rd-held/ );
	} );

	it( 'leaves nothing in full mode', async () => {
		leaky = await enter( on, to, 'full' );
		const { html, response } = await load( leaky.page );
		expect( fetches( html ) ).toEqual( [] );
		expect( response.headers.get( 'link' ) ?? '' ).not.toContain(
			String( to.port )
		);
		// What an author wrote as ours isn't put in place.
		expect( html ).toMatch( /<a id="forged"\s*>/ );
		// All of it is kept, to be let through later.
		for ( const { name, place } of all ) {
			if ( place !== 'header' ) {
				expect( html.replaceAll( '%2F', '/' ) ).toContain(
					`/${ name }`
				);
			}
		}
		expect( ( await load( leaky.feed ) ).html ).not.toMatch(
			/data-rd-src|rd-held/
		);
	} );

	it( 'leaves what a theme hard-codes in the default mode, and nothing else', async () => {
		leaky = await enter( on, to, 'default' );
		const { html } = await load( leaky.page );
		expect( fetches( html ) ).toEqual( hardCoded );
		for ( const name of later ) {
			expect( html ).toContain( `/${ name }` );
		}
	} );

	it.each( [ 'default', 'full' ] as const )(
		'gives a combiner that merges any script nothing to merge, in %s mode',
		async ( mode ) => {
			leaky = await enter( on, to, mode, true );
			const { html } = await load( leaky.page );
			const merged = /<script id="merged">([\s\S]*?)<\/script>/.exec(
				html
			)?.[ 1 ];
			expect( merged ).toBeDefined();
			// What its lazy loader does to a frame doesn't lose the frame.
			expect( html ).toMatch(
				new RegExp( `<iframe[^>]*data-rd-src ?="${ to.b }/frame.html"` )
			);
			const held = all.filter(
				( { name, place } ) =>
					! later.includes( name.replace( 'later-write', '' ) ) &&
					( mode === 'full' || ! place.startsWith( 'theme-' ) )
			);
			expect(
				held
					.map( ( { name } ) => name )
					.filter( ( name ) =>
						new RegExp( `:\\d+/${ name }\\b(?!-)` ).test( merged! )
					)
			).toEqual( [] );
		}
	);
} );
