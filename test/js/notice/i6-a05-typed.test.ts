/** Acceptance 5 of issue 6: a page in which somebody typed something isn't loaded anew. */
import { begun } from '../../../src/notice/run/form';

const FORM = `
<input name="text" value="as it came"><input type="hidden" value="token"><input type="submit" value="Send">
<input type="checkbox" name="box"><input type="checkbox" checked><input type="radio" name="r" value="1" checked><input type="radio" name="r" value="2">
<input type="number" value="3"><input type="range"><input type="color"><input type="file">
<textarea>as it came</textarea>
<select name="plain"><option disabled>Choose</option><option>a</option><option>b</option></select>
<select name="set"><option>a</option><option selected>b</option></select>
<select multiple name="many"><option>a</option><option>b</option></select>
<div contenteditable="true"> </div>
<section id="rd-choices"><input type="checkbox" name="analytical"></section>`;

const one = < T extends Element >( what: string ) =>
	document.querySelector< T >( what )!;

beforeEach( () => {
	document.body.innerHTML = FORM;
	Object.assign( window, {
		rightsDesk: { section: document.getElementById( 'rd-choices' ) },
	} );
} );

it( 'nothing was begun on a page as it came', () => {
	expect( begun() ).toBe( false );
} );

it( 'nor by what is ticked in the notice', () => {
	one< HTMLInputElement >( '[name=analytical]' ).checked = true;
	expect( begun() ).toBe( false );
} );

it.each< [ string, () => void ] >( [
	[
		'a field',
		() => {
			one< HTMLInputElement >( '[name=text]' ).value = 'mine';
		},
	],
	[
		'a field that was emptied',
		() => {
			one< HTMLInputElement >( '[name=text]' ).value = '';
		},
	],
	[
		'a text',
		() => {
			one< HTMLTextAreaElement >( 'textarea' ).value = 'mine';
		},
	],
	[
		'a box',
		() => {
			one< HTMLInputElement >( '[name=box]' ).checked = true;
		},
	],
	[
		'one of some',
		() => {
			one< HTMLInputElement >( '[value="2"]' ).checked = true;
		},
	],
	[
		'a list',
		() => {
			one< HTMLSelectElement >( '[name=plain]' ).selectedIndex = 2;
		},
	],
	[
		'a list with something chosen',
		() => {
			one< HTMLSelectElement >( '[name=set]' ).selectedIndex = 0;
		},
	],
	[
		'a list of several',
		() => {
			one< HTMLOptionElement >( '[name=many] option' ).selected = true;
		},
	],
	[
		'a file',
		() => {
			Object.defineProperty( one( '[type=file]' ), 'files', {
				value: [ new File( [ 'x' ], 'x.txt' ) ],
			} );
		},
	],
	[
		'an editor',
		() => {
			one( '[contenteditable]' ).textContent = 'mine';
		},
	],
	[
		'a field in a frame of the site',
		() => {
			const frame = document.createElement( 'iframe' );
			document.body.append( frame );
			frame.contentDocument!.body.innerHTML = '<textarea></textarea>';
			frame.contentDocument!.querySelector( 'textarea' )!.value = 'mine';
		},
	],
] )( '%s was', ( _, change ) => {
	change();
	expect( begun() ).toBe( true );
} );
