import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import apiFetch from '@wordpress/api-fetch';
import type { ReactNode } from 'react';

import { Edit } from '../../../src/blocks/request-form/edit';
import type { Attributes } from '../../../src/blocks/request-form/types';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );
jest.mock( '@wordpress/components', () => ( {
	Disabled: ( { children }: { children: ReactNode } ) => children,
	PanelBody: ( { children }: { children: ReactNode } ) => children,
	Spinner: () => null,
	CheckboxControl: ( props: {
		label: string;
		checked: boolean;
		disabled: boolean;
		onChange: ( on: boolean ) => void;
	} ) => (
		<input
			type="checkbox"
			aria-label={ props.label }
			checked={ props.checked }
			disabled={ props.disabled }
			onChange={ ( event ) => props.onChange( event.target.checked ) }
		/>
	),
} ) );
jest.mock( '@wordpress/block-editor', () => ( {
	useBlockProps: () => ( {} ),
	InspectorControls: ( { children }: { children: ReactNode } ) => children,
	RichText: ( {
		value,
		onChange,
	}: {
		value: string;
		onChange: ( value: string ) => void;
	} ) => (
		<textarea
			aria-label="intro"
			value={ value }
			onChange={ ( event ) => onChange( event.target.value ) }
		/>
	),
} ) );

const asked = jest.mocked( apiFetch );
const both: Attributes = { kinds: [ 'inspection', 'erasure' ], intro: '' };

beforeEach( () => {
	asked.mockReset();
	asked.mockResolvedValue( { rendered: '<form>Server’s form</form>' } );
} );

it( 'shows the form as the server writes it, with the kinds that are chosen', async () => {
	const { rerender } = render(
		<Edit attributes={ both } setAttributes={ jest.fn() } />
	);
	expect( await screen.findByText( 'Server’s form' ) ).toBeInTheDocument();
	rerender(
		<Edit
			attributes={ { ...both, kinds: [ 'erasure' ] } }
			setAttributes={ jest.fn() }
		/>
	);
	await waitFor( () => expect( asked ).toHaveBeenCalledTimes( 2 ) );
	const path = decodeURIComponent(
		String( asked.mock.calls[ 1 ]?.[ 0 ].path )
	);
	expect( path ).toContain( 'attributes[kinds][0]=erasure' );
	expect( path ).not.toContain( 'inspection' );
} );

it( 'says so when the preview fails', async () => {
	asked.mockRejectedValue( new Error( 'gone' ) );
	render( <Edit attributes={ both } setAttributes={ jest.fn() } /> );
	expect(
		await screen.findByText( /preview could not be loaded/ )
	).toBeInTheDocument();
} );

it( 'takes a kind out, but never the last one', async () => {
	const set = jest.fn();
	const { rerender } = render(
		<Edit attributes={ both } setAttributes={ set } />
	);
	await screen.findByText( 'Server’s form' );
	await userEvent.click( screen.getByLabelText( 'To be forgotten' ) );
	expect( set ).toHaveBeenCalledWith( { kinds: [ 'inspection' ] } );
	rerender(
		<Edit
			attributes={ { ...both, kinds: [ 'inspection' ] } }
			setAttributes={ set }
		/>
	);
	await screen.findByText( 'Server’s form' );
	expect( screen.getByLabelText( 'A copy of one’s data' ) ).toBeDisabled();
} );

it( 'keeps the introduction', async () => {
	const set = jest.fn();
	render( <Edit attributes={ both } setAttributes={ set } /> );
	await screen.findByText( 'Server’s form' );
	await userEvent.type( screen.getByLabelText( 'intro' ), 'H' );
	expect( set ).toHaveBeenCalledWith( { intro: 'H' } );
} );
