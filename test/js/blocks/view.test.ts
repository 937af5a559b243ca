import '@testing-library/jest-dom';

import { enhance } from '../../../src/blocks/request-form/view';

const markup = `<form class="rd-form" id="rd" action="https://site.test/?rights-desk=ask" data-busy="Sending" data-failed="Failed, still here" data-faulty="Look at:">
<div class="rd-errors" role="alert" tabindex="-1" hidden></div>
<fieldset><legend>What</legend>
<input type="radio" id="rd-kind-0" name="kind" value="inspection" required aria-describedby="rd-what-0">
<input type="radio" id="rd-kind-1" name="kind" value="erasure" required aria-describedby="rd-what-1">
<p id="rd-kind-error" hidden></p></fieldset>
<div class="rd-field"><label for="rd-email">E-mail</label><input type="email" id="rd-email" name="email" required><p id="rd-email-error" hidden></p></div>
<div class="rd-field"><label for="rd-message">Message</label><textarea id="rd-message" name="message"></textarea><p id="rd-message-error" hidden></p></div>
<button>Send</button><div class="rd-status" role="status"></div></form>`;

const answers = ( status: number, body: unknown ) =>
	jest.fn().mockResolvedValue( {
		ok: status < 400,
		status,
		json: async () => body,
	} );

function find< T extends Element >( selector: string ): T {
	const found = document.querySelector< T >( selector );
	if ( ! found ) {
		throw new Error( `No ${ selector }` );
	}
	return found;
}

const form = () => find< HTMLFormElement >( '#rd' );
const email = () => find< HTMLInputElement >( '#rd-email' );
const summary = () => find< HTMLElement >( '.rd-errors' );

async function submit() {
	form().dispatchEvent(
		new Event( 'submit', { cancelable: true, bubbles: true } )
	);
	await new Promise( ( done ) => setTimeout( done ) );
}

function fillIn( address = 'jan@example.test' ) {
	find< HTMLInputElement >( '#rd-kind-1' ).checked = true;
	email().value = address;
	find< HTMLTextAreaElement >( '#rd-message' ).value = 'Order 12';
}

beforeEach( () => {
	document.body.innerHTML = markup;
	enhance( form() );
} );

it( 'names each field that is empty, once, and sends nothing', async () => {
	global.fetch = answers( 200, {} );
	await submit();
	expect( fetch ).not.toHaveBeenCalled();
	expect( summary().hidden ).toBe( false );
	expect( summary() ).toHaveFocus();
	expect( summary().querySelectorAll( 'li' ) ).toHaveLength( 2 );
	expect( summary().textContent ).toMatch( /What: .*E-mail: / );
	expect( email().getAttribute( 'aria-invalid' ) ).toBe( 'true' );
	expect( email().getAttribute( 'aria-describedby' ) ).toBe(
		'rd-email-error'
	);
	find< HTMLAnchorElement >( '.rd-errors a[href="#rd-email"]' ).click();
	expect( email() ).toHaveFocus();
} );

it( 'sends what was typed to the address of the form itself and shows the answer', async () => {
	global.fetch = answers( 200, {
		title: 'One more step',
		text: '<b>Look</b>',
		more: 'Spam?',
	} );
	fillIn();
	await submit();
	const [ url, init ] = jest.mocked( fetch ).mock.calls[ 0 ] ?? [];
	expect( url ).toBe( 'https://site.test/?rights-desk=ask' );
	expect( Object.fromEntries( init?.body as FormData ) ).toEqual( {
		kind: 'erasure',
		email: 'jan@example.test',
		message: 'Order 12',
	} );
	expect( document.querySelector( 'form' ) ).toBeNull();
	expect( document.body.textContent ).toContain( '<b>Look</b>' );
	expect( find( '.rd-answer' ) ).toHaveFocus();
} );

it( 'shows whom the server names at fault, and keeps what was typed', async () => {
	global.fetch = answers( 422, {
		code: 'email_invalid',
		field: 'email',
		message: 'Not valid',
	} );
	fillIn( 'jan@example' );
	await submit();
	expect( find( '#rd-email-error' ).textContent ).toBe( 'Not valid' );
	expect( email().value ).toBe( 'jan@example' );
	expect( find< HTMLTextAreaElement >( '#rd-message' ).value ).toBe(
		'Order 12'
	);

	global.fetch = answers( 200, { title: 'T', text: 'x', more: 'y' } );
	await submit();
	expect( document.body.textContent ).toContain( 'T' );
} );

it.each( [
	[ 'an answer that is no answer', answers( 500, null ) ],
	[ 'no connection', jest.fn().mockRejectedValue( new Error( 'offline' ) ) ],
] )( 'keeps what was typed after %s', async ( _, fetched ) => {
	global.fetch = fetched;
	fillIn();
	await submit();
	expect( find( '.rd-status' ).textContent ).toBe( 'Failed, still here' );
	expect( email().value ).toBe( 'jan@example.test' );
	expect( find( 'button' ).getAttribute( 'aria-disabled' ) ).toBeNull();
} );

it( 'sends once, however often the button is pressed', async () => {
	global.fetch = jest.fn( () => new Promise< never >( () => {} ) );
	fillIn();
	await submit();
	await submit();
	expect( fetch ).toHaveBeenCalledTimes( 1 );
} );

it( 'lets who is logged in confirm at once, by a form with their nonce', async () => {
	global.fetch = answers( 200, {
		title: 'T',
		text: 'x',
		more: 'y',
		confirm: {
			url: 'https://site.test/?rights-desk=ask',
			id: 12,
			nonce: 'abc',
			text: 'Logged in',
			label: 'Confirm now',
		},
	} );
	fillIn();
	await submit();
	const confirm = find< HTMLFormElement >( '.rd-answer form' );
	expect( confirm.method ).toBe( 'post' );
	expect( Object.fromEntries( new FormData( confirm ) ) ).toEqual( {
		confirm: '12',
		_wpnonce: 'abc',
	} );
} );
