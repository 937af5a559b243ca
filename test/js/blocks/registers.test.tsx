import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import apiFetch from '@wordpress/api-fetch';
import { dispatch, resolveSelect, select } from '@wordpress/data';
import type { ReactNode } from 'react';

import { values } from '../../../src/blocks/registers/bindings';
import { editOf } from '../../../src/blocks/registers/edit';
import { store } from '../../../src/blocks/registers/facts';
import { registers } from '../../../src/blocks/registers/registers';
import { sources } from '../rules/source';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );
jest.mock( '@wordpress/components', () => ( {
	Disabled: ( { children }: { children: ReactNode } ) => children,
	Spinner: () => null,
} ) );
jest.mock( '@wordpress/block-editor', () => ( {
	useBlockProps: () => ( {} ),
} ) );
jest.mock( '@wordpress/blocks', () => ( {
	registerBlockBindingsSource: jest.fn(),
} ) );

const asked = jest.mocked( apiFetch );

beforeEach( () => asked.mockReset() );

it( 'names the blocks that the server renders, each with words of its own', () => {
	const php = sources( 'plugin/Policy/Facts', /^Blocks\.php$/ )[ 0 ];
	const names = /NAMES = array\(([^)]*)\)/.exec( php?.text ?? '' )?.[ 1 ];
	expect( registers().map( ( { name } ) => name ) ).toEqual(
		[ ...( names ?? '' ).matchAll( /'([\w-]+)'/g ) ].map(
			( [ , name ] ) => name
		)
	);
	expect( new Set( registers().map( ( { title } ) => title ) ).size ).toBe(
		registers().length
	);
} );

it( 'shows a register as the server writes it for the policy that is being written', async () => {
	asked.mockResolvedValue( { rendered: '<p>Server’s words</p>' } );
	const Edit = editOf( 'rights-desk/processors' );
	render( <Edit context={ { postId: 12 } } /> );
	expect( await screen.findByText( 'Server’s words' ) ).toBeInTheDocument();
	expect( asked.mock.calls[ 0 ]?.[ 0 ].path ).toBe(
		'/wp/v2/block-renderer/rights-desk/processors?context=edit&post_id=12'
	);
} );

it( 'says so when the preview fails', async () => {
	asked.mockRejectedValue( new Error( 'gone' ) );
	const Edit = editOf( 'rights-desk/rights' );
	render( <Edit /> );
	expect(
		await screen.findByText( /preview could not be loaded/ )
	).toBeInTheDocument();
} );

describe( 'bound attributes', () => {
	const bindings = {
		content: { args: { name: 'contact_email' } },
		url: { args: { name: 'gone' } },
	};

	it( 'show the facts, and the name of one that there is not', async () => {
		asked.mockResolvedValue( {
			facts: [
				{
					name: 'contact_email',
					label: 'E-mail',
					group: 'Contact',
					value: 'privacy@example.test',
				},
			],
		} );
		await resolveSelect( store ).all( '' );
		expect( values( { bindings, select } ) ).toEqual( {
			content: 'privacy@example.test',
			url: 'gone',
		} );
		expect( asked ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'show the label of one that nobody filled in', () => {
		void dispatch( store ).received( '', [
			{ name: 'gone', label: 'Telephone', group: '', value: '' },
		] );
		expect( values( { bindings, select } ).url ).toBe( 'Telephone' );
	} );
} );
