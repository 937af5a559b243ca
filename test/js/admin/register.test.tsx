import { screen } from '@testing-library/react';
import { open } from './open';
import { request } from './records';
import { answer, list } from './server';

it( 'shows what is left of an erasure, and offers the whole register as files', async () => {
	answer( 'GET /register', () =>
		list( [
			request( {
				id: 9,
				kind: 'erasure',
				state: 'done',
				outcome: 'granted',
				anonymised: true,
				subject: null,
				received_at: null,
				confirmed_at: null,
				due: null,
				days_taken: 12,
				available_events: [],
			} ),
		] )
	);
	open( '/register' );
	await screen.findByRole( 'link', { name: 'Request 9 (anonymous)' } );
	expect( screen.getByText( '12 days' ) ).toBeVisible();
	expect( screen.getByText( 'November 2026' ) ).toBeVisible();
	expect( screen.getByText( 'Granted' ) ).toBeVisible();
	expect(
		screen.getByRole( 'link', { name: 'Export CSV' } )
	).toHaveAttribute(
		'href',
		'http://site.test/wp-json/rights-desk/v1/register?format=csv&_wpnonce=r'
	);
} );
