/** Acceptance 2 of issue 6: the scripts act on the notice that is handed to them, not on what looks like it. */
import type { RightsDesk } from '../../../src/notice/desk';

const notice = ( what: string ) =>
	`<section id="rd-choices" class="${ what }" data-list="https://rd-evil.example/list" data-say="a|b|c|d|e|f"><h2 tabindex="-1">Title</h2><p><button data-rd-do="more">More</button></p><input type="checkbox" name="tracking"><button data-rd-do="accept">Accept</button></section>`;

const asked: string[] = [];
let desk: RightsDesk;
const at = ( selector: string ) =>
	document.querySelector< HTMLElement >( selector )!;

beforeEach( () => {
	document.cookie = 'rd-choice=; max-age=0';
	document.body.innerHTML = notice( 'forged' ) + notice( 'ours' );
	asked.length = 0;
	Object.assign( navigator, { sendBeacon: () => true } );
	Object.assign( window, {
		fetch: ( url: URL ) => {
			asked.push( url.host );
			return Promise.resolve( {
				ok: true,
				json: () => Promise.resolve( { html: '<b>List</b>' } ),
			} );
		},
		rightsDesk: {
			v: [ 1, 1 ],
			base: '/',
			rules: [],
			held: [],
			asks: true,
			gpc: false,
			choice: {
				analytical: false,
				tracking: false,
				services: [],
				receipt: '',
			},
		},
	} );
	desk = window.rightsDesk;
	at( '.ours' ).dataset.list = 'https://own.example/list';
} );

const load = ( name: 'main' | 'more' ) =>
	jest.isolateModules( () => {
		require( `../../../src/notice/${ name }` );
	} );

it( 'consents by the buttons of its own alone', () => {
	desk.section = at( '.ours' );
	load( 'main' );
	at( '.forged [data-rd-do=accept]' ).click();
	expect( desk.choice.tracking ).toBe( false );
	expect( document.cookie ).not.toContain( 'rd-choice' );
	at( '.ours [data-rd-do=accept]' ).click();
	expect( desk.choice.tracking ).toBe( true );
	expect( document.cookie ).toContain( 'rd-choice=01-' );
} );

it( 'does nothing by one that it was not handed', () => {
	load( 'main' );
	at( '.ours [data-rd-do=accept]' ).click();
	expect( desk.set ).toBeUndefined();
	expect( document.cookie ).not.toContain( 'rd-choice' );
} );

it( 'puts only its own list into the page', async () => {
	desk.section = at( '.ours' );
	load( 'more' );
	await new Promise( ( done ) => setTimeout( done ) );
	expect( asked ).toEqual( [ 'own.example' ] );
	expect( at( '.ours #rd-more b' ).textContent ).toBe( 'List' );
	expect( at( '.forged' ).innerHTML ).not.toContain( 'List' );
} );
