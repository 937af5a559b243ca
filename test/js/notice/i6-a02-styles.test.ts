/** Acceptance 2 of issue 6: only style sheets and styles hold addresses that were taken out; nothing that somebody writes stops a choice. */
const held = ( address: string ) =>
	`data:text/rd,${ encodeURIComponent( address ) }`;

function css() {
	let found!: typeof import( '../../../src/notice/run/css' );
	jest.isolateModules( () => {
		found = require( '../../../src/notice/run/css' );
	} );
	return found;
}

beforeEach( () => {
	// jsdom has none.
	Object.assign( document, { adoptedStyleSheets: [] } );
	Object.assign( window, {
		rightsDesk: {
			rules: [ [ 'film.example:*', 't:tt' ] ],
			tight: [],
			may: () => true,
			free: () => false,
		},
	} );
	document.head.innerHTML = `<style>a{background:url("${ held(
		'https://film.example/a.png'
	) }")}b{background:url(data:text/rd,%zz)}</style>`;
	document.body.innerHTML = `<p>data:text/rd,%zz data:text/rd,https%3A%2F%2Fcomment.example</p><p id="styled" style="background:url(&quot;${ held(
		'https://film.example/b.png'
	) }&quot;)" title="data:text/rd,%zz"></p><i style="background:url(&quot;data:text/rd,%zz&quot;)"></i>`;
} );

it( 'are read where they stand, and nowhere else', () => {
	expect( css().waiting( document ).filter( Boolean ) ).toEqual( [
		'https://film.example/a.png',
		'https://film.example/b.png',
	] );
} );

it( 'come back, and what makes no sense stays', () => {
	css().restyle( document );
	const sheet = document.querySelector( 'style' )?.textContent;
	expect( sheet ).toContain( 'url("https://film.example/a.png")' );
	expect( sheet ).toContain( 'url(data:text/rd,%zz)' );
	expect(
		document.getElementById( 'styled' )?.getAttribute( 'style' )
	).toContain( 'https://film.example/b.png' );
} );
