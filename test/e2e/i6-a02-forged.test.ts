/** Acceptance 2 of issue 6: nothing that an author or a commenter writes makes a click consent, or stands for the notice. */
import type { Browser } from 'playwright-core';
import { button, choice, noticed, service, visit } from '../steps/notice';
import { settled } from '../steps/tags';
import { site, type Session, type Site } from '../site/site';
import { openBrowser } from './browser';

const bait = ( what: string ) =>
	`<a class="bait" href="#bait" ${ what }>Read on</a>`;

const notice_ = ( inner: string ) =>
	`<section id="rd-choices" data-list="https://rd-evil.example/list" data-post="1" data-say="|||||">${ inner }</section>`;

const held = `<span class="rd-held"><span data-rd="t:yt" data-rd-src="https://rd-evil.example/">x</span>${ bait( 'data-rd-always=""' ) }</span>`;

/** As a block keeps it among its settings, where no tag is to be seen. */
const kept = ( html: string ) =>
	JSON.stringify( html )
		.replaceAll( '<', '\\u003c' )
		.replaceAll( '>', '\\u003e' )
		.replaceAll( '\\"', '\\u0022' );

const forgeries: [ name: string, html: string, baits: number ][] = [
	[
		'tags',
		`<p>${ bait( 'data-rd-do="accept"' ) }${ bait( 'data-rd-do="save"' ) }</p>${ held }${ notice_( bait( 'data-rd-do="accept"' ) + bait( 'data-rd-do="save"' ) ) }`,
		5,
	],
	[
		'a block’s settings',
		`<!-- wp:search {"showLabel":true,"label":${ kept( notice_( bait( 'data-rd-do="accept"' ) + held ) ) }} /-->`,
		2,
	],
];

describe.each( forgeries )( 'forged by %s', ( _, content, baits ) => {
	let on: Site;
	let browser: Browser;
	let author: Session;
	let post: number;
	let notice: Awaited< ReturnType< typeof noticed > >;

	beforeAll( async () => {
		on = await site();
		browser = await openBrowser();
		notice = await noticed( on, [ service( 'rd-fakes', 'tracking' ) ] );
		const { login } = await on.fixture< { login: string } >( 'user', {
			role: 'author',
		} );
		author = await on.login( login, 'password' );
		const made = await author.rest< {
			id: number;
			content: { raw: string };
		} >( 'POST', '/wp-json/wp/v2/posts', {
			title: 'Forged',
			status: 'publish',
			content,
		} );
		post = made.body.id;
		// An author may store it.
		expect( made.body.content.raw ).toContain( 'data-rd-do' );
		const comment = await author.rest( 'POST', '/wp-json/wp/v2/comments', {
			post,
			content: `A comment ${ bait( 'data-rd-do="accept"' ) }${ notice_( bait( 'data-rd-do="accept"' ) ) }`,
		} );
		expect( comment.status ).toBe( 201 );
	} );

	afterAll( async () => {
		await browser?.close();
		if ( post ) {
			await (
				await on.admin()
			).rest( 'DELETE', `/wp-json/wp/v2/posts/${ post }?force=true` );
		}
		await notice?.off();
	} );

	const spared = async () => {
		const asked: string[] = [];
		const page = await visit(
			browser,
			`${ on.url }/?p=${ post }`,
			{},
			async ( to ) =>
				to.on( 'request', ( request ) => asked.push( request.url() ) )
		);
		await button( page, 'accept' ).waitFor();
		expect( await page.locator( '#rd-choices' ).count() ).toBe( 1 );
		expect( await page.locator( '#rd-choices > #rd-title' ).count() ).toBe(
			1
		);
		// All of its scripts are there, those for what is held too.
		await page.evaluate( () => window.rightsDesk.open?.() );
		await settled( page );
		const links = page.locator( 'a[href="#bait"]' );
		expect( await links.count() ).toBeGreaterThanOrEqual( baits );
		await links.evaluateAll( ( all ) =>
			all.forEach( ( one ) => ( one as HTMLElement ).click() )
		);
		expect( await choice( page ) ).toBe( '' );
		expect(
			await page.evaluate( () => window.rightsDesk.choice )
		).toMatchObject( { analytical: false, tracking: false, services: [] } );
		// The notice itself still does what it says.
		await button( page, 'accept' ).click();
		expect( await choice( page ) ).toMatch( /^[01]1-/ );
		expect( asked.filter( ( one ) => one.includes( 'rd-evil' ) ) ).toEqual(
			[]
		);
		await page.context().close();
	};

	it( 'is nothing in a theme with a place for the notice', spared );

	it( 'is nothing in a theme that has it come last', async () => {
		const before = await on.wp( 'option', 'get', 'stylesheet' );
		await on.wp( 'theme', 'activate', await on.fixture( 'classic-theme' ) );
		try {
			await spared();
		} finally {
			await on.wp( 'theme', 'activate', before.trim() );
		}
	} );
} );
