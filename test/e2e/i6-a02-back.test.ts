/** Acceptance 2 of issue 6, with 1: on every page there is a way back, also where a block of it was made for something else. */
import type { Browser } from 'playwright-core';
import { noticed, service, visit } from '../steps/notice';
import { site, type Site } from '../site/site';
import { openBrowser } from './browser';

describe( 'The way back', () => {
	let on: Site;
	let browser: Browser;
	let notice: Awaited< ReturnType< typeof noticed > >;
	const posts: number[] = [];

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		notice = await noticed( on, [ service( 'rd-back', 'tracking' ) ] );
		// As a plugin that makes a description of the content, and throws the rest away.
		await on.fixture( 'description' );
	} );

	afterAll( async () => {
		await browser?.close();
		await on.fixture( 'description', { off: true } );
		const admin = await on.admin();
		for ( const id of posts ) {
			await admin.rest(
				'DELETE',
				`/wp-json/wp/v2/posts/${ id }?force=true`
			);
		}
		await notice?.off();
	} );

	const ways = async ( content: string, more = '' ) => {
		const admin = await on.admin();
		const { body } = await admin.rest< { id: number } >(
			'POST',
			'/wp-json/wp/v2/posts',
			{ title: 'A way back', status: 'publish', content }
		);
		posts.push( body.id );
		const page = await visit(
			browser,
			`${ on.url }/?p=${ body.id }${ more }`
		);
		const seen = await page.evaluate( () =>
			[
				...document.querySelectorAll< HTMLElement >(
					'[data-rd-do=open]'
				),
			]
				.filter( ( one ) => one.getClientRects().length )
				.map( ( one ) => one.closest( '#rd-change' ) !== null )
		);
		await page.context().close();
		return seen;
	};
	const block = '<!-- wp:rights-desk/choices-link /-->';

	it( 'is the block where the page has it', async () => {
		expect( await ways( block ) ).toEqual( [ false ] );
	} );

	it( 'is the line where the block was only made for a description', async () => {
		expect( await ways( block, '&rd-thrown-away=1' ) ).toEqual( [ true ] );
	} );

	it( 'is the line where the block cannot be seen', async () => {
		expect(
			await ways(
				`<!-- wp:html --><div style="display:none">${ block }</div><!-- /wp:html -->`
			)
		).toEqual( [ true ] );
	} );
} );
