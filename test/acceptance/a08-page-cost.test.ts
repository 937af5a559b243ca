/** Acceptance 8: what the form costs a page, and that it costs other pages nothing. */
import { gzipSync } from 'node:zlib';
import { anyone } from '../steps/story';
import { site, type Site } from '../site/site';

interface Cost {
	html: string;
	queries: number;
	scripts: string[];
}

async function write( on: Site, content: string ): Promise< string > {
	const id = await on.wp(
		'post',
		'create',
		'--post_type=page',
		'--post_status=publish',
		`--post_title=${ anyone( 'cost' ) }`,
		`--post_content=${ content }`,
		'--porcelain'
	);
	return `/?page_id=${ id.trim() }`;
}

/** The least of three, since now and then WordPress does something of its own. */
async function cost( on: Site, path: string ): Promise< Cost > {
	const seen: Cost[] = [];
	for ( let i = 0; i < 3; i++ ) {
		const html = await ( await on.guest().get( path ) ).text();
		seen.push( {
			html,
			queries: Number( /<!-- queries (\d+) -->/.exec( html )?.[ 1 ] ),
			scripts: html.match( /<script\b[^>]*>/g ) ?? [],
		} );
	}
	const [ least ] = seen.toSorted( ( a, b ) => a.queries - b.queries );
	if ( ! least || Number.isNaN( least.queries ) ) {
		throw new Error( `${ path } counts no queries.` );
	}
	return least;
}

const plain = '<!-- wp:paragraph --><p>Nothing</p><!-- /wp:paragraph -->';
const block = '<!-- wp:rights-desk/request-form {"intro":"Ask"} /-->';

describe( 'Acceptance 8: what a page pays', () => {
	let on: Site;
	let without: Cost;
	let bare: string;

	beforeAll( async () => {
		on = await site();
		bare = await write( on, plain );
		without = await cost( on, bare );
	} );

	it.each( [
		[ 'the block', block ],
		[ 'the shortcode', '[rights_desk_form]' ],
	] )(
		'adds no query with %s, and one small script that waits',
		async ( _, content ) => {
			const with_ = await cost( on, await write( on, content ) );
			expect( with_.html ).toContain( 'class="rd-form"' );
			expect( with_.queries ).toBeLessThanOrEqual( without.queries );

			const added = with_.scripts.filter(
				( tag ) => ! without.scripts.includes( tag )
			);
			let bytes = 0;
			for ( const tag of added ) {
				expect( tag ).toMatch( /type="module"|\b(defer|async)\b/ );
				const [ , source ] = / src="([^"]+)"/.exec( tag ) ?? [];
				expect( source ).toBeDefined();
				const script = await fetch(
					String( source ).replace( /&#0?38;|&amp;/g, '&' )
				);
				bytes += gzipSync( await script.text() ).length;
			}
			expect( added ).toHaveLength( 1 );
			expect( bytes ).toBeLessThanOrEqual( 6 * 1024 );
			// The style stands in the page: no request for it either.
			expect( with_.html ).not.toMatch( /<link[^>]+rights-desk/ );
		}
	);

	it( 'leaves a page without it as if the plugin were not there', async () => {
		const bareOf = ( { html }: Cost ) =>
			html
				.replace( /<!-- queries \d+ -->/, '' )
				.replace( /\b[0-9a-f]{10}\b/g, 'nonce' );
		const active = await cost( on, bare );
		await on.wp( 'plugin', 'deactivate', 'rights-desk' );
		try {
			const off = await cost( on, bare );
			expect( bareOf( active ) ).toBe( bareOf( off ) );
			expect( active.queries ).toBeLessThanOrEqual( off.queries );
		} finally {
			await on.wp( 'plugin', 'activate', 'rights-desk' );
		}
	} );
} );
