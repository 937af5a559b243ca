import { screen, within } from '@testing-library/react';
import { open } from './open';
import { settings } from './records';
import { answer, Refused, sent } from './server';

it( 'sends only what changed, and says that it is saved', async () => {
	answer( 'GET /settings', () => settings() );
	answer( 'PUT /settings', () => {
		const { settings: values, ...rest } = settings();
		return { ...rest, settings: { ...values, contact_telephone: '02' } };
	} );
	const { user } = open( '/settings' );
	const save = await screen.findByRole( 'button', { name: 'Save settings' } );
	expect( save ).toHaveAttribute( 'aria-disabled', 'true' );
	await user.type( screen.getByLabelText( 'Telephone' ), '02' );
	expect( screen.getByText( 'Not saved yet.' ) ).toBeVisible();
	await user.click( save );
	await screen.findByText( 'Saved.' );
	expect( sent( 'PUT', '/settings' )[ 0 ]?.data ).toEqual( {
		contact_telephone: '02',
	} );
	expect( save ).toHaveAttribute( 'aria-disabled', 'true' );
} );

it( 'puts a refusal at its field and goes there', async () => {
	answer( 'GET /settings', () => settings() );
	answer(
		'PUT /settings',
		() =>
			new Refused(
				'setting_invalid',
				'This value is not possible.',
				'promise_days'
			)
	);
	const { user } = open( '/settings' );
	const days = await screen.findByLabelText( /Days in which you promise/ );
	await user.clear( days );
	await user.type( days, '99' );
	await user.click( screen.getByRole( 'button', { name: 'Save settings' } ) );
	await screen.findAllByText( 'This value is not possible.' );
	expect( days ).toHaveFocus();
	expect( days ).toHaveAccessibleDescription( 'This value is not possible.' );
} );

it( 'shows the authority of the country', async () => {
	answer( 'GET /settings', () => settings() );
	const { user } = open( '/settings' );
	await screen.findByText( 'Gegevensbeschermingsautoriteit' );
	await user.selectOptions( screen.getByLabelText( 'Country' ), 'NL' );
	await screen.findByText( 'Autoriteit Persoonsgegevens' );
} );

it( 'writes a mail of one’s own, and goes back to the default', async () => {
	answer( 'GET /settings', () => settings() );
	const { user } = open( '/settings' );
	const mails = await screen.findByRole( 'region', { name: 'Mails' } );
	await user.click( within( mails ).getByText( 'Refused' ) );
	expect( within( mails ).getByText( '{reason}' ) ).toBeVisible();
	const body = within( mails ).getByLabelText( 'Text' );
	expect( body ).toHaveValue( 'Dear {name}' );
	await user.type( body, '!' );
	await user.click(
		within( mails ).getByRole( 'button', {
			name: 'Back to the default text',
		} )
	);
	expect( body ).toHaveValue( 'Dear {name}' );
	expect( screen.queryByText( 'Not saved yet.' ) ).toBeNull();
} );

it( 'is read-only for who may not manage', async () => {
	answer( 'GET /settings', () => settings( { may_manage: false } ) );
	open( '/settings' );
	expect( await screen.findByLabelText( 'Telephone' ) ).toHaveAttribute(
		'readonly'
	);
	expect( screen.getByLabelText( 'Country' ) ).toBeDisabled();
	expect(
		screen.queryByRole( 'button', { name: 'Save settings' } )
	).toBeNull();
} );
