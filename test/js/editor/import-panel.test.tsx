import { TextDecoder, TextEncoder } from 'node:util';
/** A text is looked at in numbers before it goes into the document. */
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { registerBlockType } from '@wordpress/blocks';
import { ImportPanel } from '../../../src/editor/import/panel';
import '../admin/open';
import { brought, opened, state } from './stores';

// An ES module, for pasted Markdown, which comes nowhere near this.
jest.mock( 'marked', () => ( {
	Marked: class {
		use() {}
	},
} ) );

for ( const name of [
	'heading',
	'paragraph',
	'list',
	'list-item',
	'freeform',
] ) {
	registerBlockType( `core/${ name }`, {
		apiVersion: 3,
		title: name,
		category: 'text',
		attributes: {},
		save: () => null,
	} );
}
// The text isn't looked at here, so what WordPress's own blocks would say of it doesn't matter.
jest.spyOn( console, 'error' ).mockImplementation( () => {} );
jest.spyOn( console, 'info' ).mockImplementation( () => {} );

const text = 'Privacy policy\n\nHosting\n\nWe rent a machine.\n\n- one\n- two';

it( 'counts what it found, and puts it in with its title', async () => {
	opened( {} );
	const user = userEvent.setup();
	render( <ImportPanel /> );
	fireEvent.change( screen.getByLabelText( 'Paste the text here' ), {
		target: { value: text },
	} );
	expect( screen.getByRole( 'status' ) ).toHaveTextContent(
		'Found: headings 1, paragraphs 1, lists 1.'
	);
	await user.click( screen.getByRole( 'button', { name: 'Put it in' } ) );
	expect( brought ).toEqual( [
		{ ids: [], names: [ 'core/heading', 'core/paragraph', 'core/list' ] },
	] );
	expect( state.title ).toBe( 'Privacy policy' );
	expect( screen.getByLabelText( 'Paste the text here' ) ).toHaveValue( '' );
} );

it( 'replaces what is there only when told, and leaves the title when it adds', async () => {
	opened( { title: 'Ours' }, [ 'a', 'b' ] );
	const user = userEvent.setup();
	render( <ImportPanel /> );
	const field = screen.getByLabelText( 'Paste the text here' );
	fireEvent.change( field, { target: { value: text } } );
	await user.click(
		screen.getByRole( 'button', { name: 'Add it at the end' } )
	);
	expect( state.title ).toBe( 'Ours' );
	fireEvent.change( field, { target: { value: text } } );
	await user.click(
		screen.getByRole( 'button', { name: 'Replace the text' } )
	);
	expect( brought.map( ( { ids } ) => ids ) ).toEqual( [ [], [ 'a', 'b' ] ] );
	expect( state.title ).toBe( 'Privacy policy' );
} );

// jsdom has neither.
Object.assign( globalThis, { TextDecoder, TextEncoder } );

it( 'opens a file', async () => {
	opened( {} );
	const user = userEvent.setup();
	const { container } = render( <ImportPanel /> );
	const input =
		container.querySelector< HTMLInputElement >( 'input[type=file]' );
	if ( ! input ) {
		throw new Error( 'No file can be chosen' );
	}
	const file = new File( [ text ], 'policy.txt', { type: 'text/plain' } );
	Object.assign( file, {
		arrayBuffer: async () => new TextEncoder().encode( text ).buffer,
	} );
	await user.upload( input, file );
	expect( await screen.findByText( /headings 1/ ) ).toBeInTheDocument();
} );
