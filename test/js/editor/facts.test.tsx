/** The menu of facts, and what choosing one puts into the text. */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { create, toHTMLString } from '@wordpress/rich-text';
import type { ReactNode } from 'react';
import { FactButton } from '../../../src/editor/fact/button';
import { registerFact } from '../../../src/editor/fact/format';
import '../admin/open';
import { answer } from '../admin/server';
import { opened } from './stores';

jest.mock( '@wordpress/block-editor', () => ( {
	BlockControls: ( { children }: { children: ReactNode } ) => children,
} ) );

registerFact();

beforeEach( () => {
	opened( {} );
	answer( 'GET /policy/facts', ( { query } ) => ( {
		facts:
			query.get( 'locale' ) === 'nl_BE'
				? [
						{
							name: 'contact_email',
							label: 'E-mail',
							group: 'Contact',
							value: 'a&b@site.test',
						},
						{
							name: 'contact_telephone',
							label: 'Telephone',
							group: 'Contact',
							value: '',
						},
						{
							name: 'answer_days',
							label: 'Days',
							group: 'Terms',
							value: '30',
						},
					]
				: [],
	} ) );
} );

function start( html: string, at: [ number, number ], active?: string ) {
	const value = { ...create( { html } ), start: at[ 0 ], end: at[ 1 ] };
	const changed = jest.fn();
	const focus = jest.fn();
	render(
		<FactButton
			value={ value }
			onChange={ changed }
			onFocus={ focus }
			isObjectActive={ active !== undefined }
			activeObjectAttributes={ active ? { fact: active } : {} }
		/>
	);
	return { user: userEvent.setup(), changed, focus };
}

const result = ( changed: jest.Mock ) =>
	toHTMLString( { value: changed.mock.calls[ 0 ][ 0 ] } );

it( 'puts a fact in, as an element that bears its name', async () => {
	const { user, changed, focus } = start( 'Mail to .', [ 8, 8 ] );
	await user.click( screen.getByRole( 'button', { name: 'Insert a fact' } ) );
	await user.click(
		await screen.findByRole( 'menuitemradio', { name: /E-mail/ } )
	);
	expect( result( changed ) ).toBe(
		'Mail to <data value="contact_email" class="rights-desk-fact">a&amp;b@site.test</data>.'
	);
	expect( focus ).toHaveBeenCalled();
} );

it( 'shows by groups what each says, and finds by words', async () => {
	const { user } = start( '', [ 0, 0 ] );
	await user.click( screen.getByRole( 'button', { name: 'Insert a fact' } ) );
	expect( await screen.findByText( 'Terms' ) ).toBeInTheDocument();
	expect( screen.getByText( 'Not told yet' ) ).toBeInTheDocument();
	await user.type( screen.getByLabelText( 'Search facts' ), 'tele' );
	expect( screen.getAllByRole( 'menuitemradio' ) ).toHaveLength( 1 );
	await user.type( screen.getByLabelText( 'Search facts' ), 'x' );
	expect( screen.getByText( 'No fact by these words.' ) ).toBeInTheDocument();
} );

it( 'puts another one in the place of the one that is marked', async () => {
	const { user, changed } = start(
		'In <data class="rights-desk-fact" value="answer_days">30</data> days',
		[ 3, 4 ],
		'answer_days'
	);
	await user.click( screen.getByRole( 'button', { name: 'Insert a fact' } ) );
	expect(
		await screen.findByRole( 'menuitemradio', { name: /Days/ } )
	).toBeChecked();
	await user.click(
		screen.getByRole( 'menuitemradio', { name: /Telephone/ } )
	);
	expect( result( changed ) ).toBe(
		'In <data value="contact_telephone" class="rights-desk-fact">Telephone</data> days'
	);
} );

it( 'is there for policies alone', () => {
	opened( { type: 'page' } );
	start( '', [ 0, 0 ] );
	expect( screen.queryByRole( 'button' ) ).toBeNull();
} );
