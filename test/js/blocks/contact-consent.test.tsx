import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import apiFetch from '@wordpress/api-fetch';
import type { ReactNode } from 'react';

import { Edit } from '../../../src/blocks/contact-consent/edit';

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
	RichText: () => null,
} ) );

const asked = jest.mocked( apiFetch );

beforeEach( () => {
	asked.mockReset();
	asked.mockImplementation( ( ( options: { path?: string } ) =>
		Promise.resolve(
			options.path?.includes( 'block-renderer' )
				? { rendered: '<form>Server’s form</form>' }
				: {
						purposes: [
							{ slug: 'newsletter', label: 'Newsletter' },
							{ slug: 'marketing', label: 'Marketing' },
						],
					}
		) ) as typeof apiFetch );
} );

it( 'offers what rests on consent, and shows the form as the server writes it', async () => {
	const set = jest.fn();
	const attributes = { purposes: [ 'newsletter' ], intro: '' };
	render( <Edit attributes={ attributes } setAttributes={ set } /> );
	expect( await screen.findByText( 'Server’s form' ) ).toBeVisible();
	// The last one stays: a form that asks nothing is no form.
	expect( screen.getByLabelText( 'Newsletter' ) ).toBeDisabled();
	await userEvent.click( screen.getByLabelText( 'Marketing' ) );
	expect( set ).toHaveBeenCalledWith( {
		purposes: [ 'newsletter', 'marketing' ],
	} );
} );

it( 'tells who may not see the register that others choose', async () => {
	asked.mockRejectedValue( { code: 'rest_forbidden' } );
	render(
		<Edit
			attributes={ { purposes: [ 'newsletter' ], intro: '' } }
			setAttributes={ jest.fn() }
		/>
	);
	await waitFor( () =>
		expect(
			screen.getByText( /Who handles privacy requests/ )
		).toBeVisible()
	);
} );
