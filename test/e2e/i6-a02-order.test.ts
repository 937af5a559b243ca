/** What was held runs as the page would have run it; and so does what comes with another page, without a load. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { site } from '../site/site';
import { openBrowser } from './browser';

const front = ( name: string ) =>
	readFileSync(
		join( __dirname, '../../build/front', `${ name }.js` ),
		'utf8'
	);

let url: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;

const held = ( attributes: string, code = '' ) =>
	`<script type="text/plain" data-rd="a:aa" ${ attributes }>${ code }</script>`;
const says = ( what: string ) => `said.push( "${ what }" )`;

const HTML = `<!DOCTYPE html><head><script>said=[];rightsDesk={v:[1,1],base:'/rd-front/',rules:[['slow.example:*','a:aa']],dnt:0};${ front(
	'guard'
) }</script><script src="/rd-front/run.js" defer></script><script defer src="data:text/javascript,rightsDesk.apply(rightsDesk.choice)"></script>
${ held( 'data-rd-src="http://slow.example/deferred.js" defer' ) }
${ held( 'data-rd-type="module"', says( 'module' ) ) }
${ held( 'data-rd-src="http://slow.example/first.js"' ) }
${ held( '', `${ says( 'inline' ) }; document.write( '<p id="written">Written</p><script>${ says( 'written' ) }<\\/script>' );` ) }
</head><body><div id="root"><p>One</p></div>
${ held(
	'',
	`document.addEventListener( 'DOMContentLoaded', () => ${ says( 'ready' ) } ); addEventListener( 'load', { handleEvent() { ${ says( 'loaded' ) } } } ); window.onload = () => { ${ says( 'onload' ) } };`
) }
${ held( 'data-rd-src="http://slow.example/last.js"' ) }
${ held( '', 'throw new Error( "theirs" );' ) }
${ held( '', says( 'end' ) ) }
</body>`;

const bodies: Record< string, [ wait: number, code: string ] > = {
	'/first.js': [ 300, says( 'first' ) ],
	'/last.js': [ 0, says( 'last' ) ],
	'/deferred.js': [
		0,
		`${ says( 'deferred' ) }; document.addEventListener( 'DOMContentLoaded', () => ${ says( 'ready-deferred' ) } );`,
	],
};
let asked: string[] = [];

beforeAll( async () => {
	( { url } = await site() );
	browser = await openBrowser();
} );

afterAll( () => browser.close() );

beforeEach( async () => {
	context = await browser.newContext();
	page = await context.newPage();
	asked = [];
	await page.route( `${ url }/rd-page*`, ( route ) =>
		route.fulfill( { contentType: 'text/html', body: HTML } )
	);
	await page.route( '**/rd-front/*.js', ( route ) =>
		route.fulfill( {
			contentType: 'text/javascript',
			body: front( 'run' ),
		} )
	);
	await page.route( 'http://slow.example/**', async ( route ) => {
		const { pathname } = new URL( route.request().url() );
		asked.push( pathname );
		const [ wait, code ] = bodies[ pathname ] ?? [ 0, '' ];
		await new Promise( ( done ) => setTimeout( done, wait ) );
		await route.fulfill( { contentType: 'text/javascript', body: code } );
	} );
} );

afterEach( () => context.close() );

const choose = ( value: string ) =>
	context.addCookies( [ { name: 'rd-choice', value, url } ] );

it( 'runs in order, once, with what it does when the page is there', async () => {
	await choose( '10-1.1-1zz-abcdefghijkl-' );
	await page.goto( `${ url }/rd-page` );
	await page.waitForFunction( "said.includes( 'onload' )" );
	expect( await page.evaluate( 'said' ) ).toEqual( [
		'first',
		'inline',
		'written',
		'last',
		'end',
		'deferred',
		'module',
		'ready',
		'ready-deferred',
		'loaded',
		'onload',
	] );
	expect( await page.locator( '#written' ).count() ).toBe( 1 );
	expect( await page.locator( '#root' ).count() ).toBe( 1 );
} );

const another = async () => {
	await page.evaluate( ( script ) => {
		history.pushState( {}, '', '/rd-page-two' );
		document.getElementById( 'root' )!.innerHTML =
			`<p>Two</p>${ script }<img data-rd="a:aa" data-rd-src="http://slow.example/two.gif"><img id="unknown" data-rd="t:" data-rd-src="http://unknown.example/two.gif">`;
	}, held( 'data-rd-src="http://slow.example/two.js"' ) );
	await page.evaluate(
		() => new Promise( ( done ) => setTimeout( done, 500 ) )
	);
};

it( 'goes on when a script brings another page', async () => {
	await choose( '10-1.1-1zz-abcdefghijkl-' );
	await page.goto( `${ url }/rd-page` );
	await page.waitForFunction( "said.includes( 'onload' )" );
	asked = [];
	await another();
	expect( asked.sort() ).toEqual( [ '/two.gif', '/two.js' ] );
	expect( await page.locator( '#unknown' ).getAttribute( 'src' ) ).toBeNull();
} );

it( 'holds there too what was refused', async () => {
	await choose( '00-1.1-1zz--' );
	await page.goto( `${ url }/rd-page` );
	await another();
	expect( asked ).toEqual( [] );
	expect( await page.evaluate( 'said' ) ).toEqual( [] );
} );
