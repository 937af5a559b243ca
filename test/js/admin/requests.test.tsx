import { screen, waitFor, within } from '@testing-library/react';
import {
	kept,
	toList,
	toQuery,
	toView,
} from '../../../src/admin/screens/requests/view';
import { open, place } from './open';
import { request } from './records';
import { answer, calls, list, Refused, sent } from './server';

const takeUp = { event: 'take_up' as const, reason: false, word: null };
const fresh = ( id: number, name: string ) =>
	request( {
		id,
		state: 'confirmed',
		subject: {
			email: `${ id }@example.test`,
			name,
			message: '',
			user_id: 0,
		},
		available_events: [ takeUp ],
	} );

beforeEach( () => {
	answer( 'GET /requests', () =>
		list( [ fresh( 1, 'Ann' ), fresh( 2, 'Bob' ) ] )
	);
	answer( 'GET /wp/v2/users/me', () => ( {
		meta: {
			rights_desk_views: [ { name: 'Mine', query: 'kind=erasure' } ],
		},
	} ) );
} );

it( 'keeps the list in its address, both ways', () => {
	const query = {
		kind: 'erasure,inspection',
		due: 'late',
		pg: '3',
		phase: 'any',
	};
	expect( toQuery( toView( query ), query ) ).toEqual( query );
	expect( toList( query ) ).toMatchObject( {
		kind: 'erasure,inspection',
		due: 'late',
		page: 3,
		orderby: 'due',
		order: 'asc',
	} );
	expect( toList( query ) ).not.toHaveProperty( 'phase' );
	expect( toList( {} ) ).toMatchObject( { phase: 'open,decided' } );
	expect(
		toView( { sort: 'email; DROP', pg: '-1', per: 'x' } )
	).toMatchObject( {
		sort: { field: 'due' },
		page: 1,
		perPage: 25,
	} );
	expect( kept( { pg: '3', due: 'late' } ) ).toBe( 'due=late' );
} );

it( 'asks the server for the page, and shows it', async () => {
	open( '/requests?state=confirmed' );
	const link = await screen.findByRole( 'link', { name: /Ann/ } );
	expect( link ).toHaveAttribute(
		'href',
		expect.stringContaining( '/requests/1' )
	);
	expect( sent( 'GET', '/requests' )[ 0 ]?.query.get( 'state' ) ).toBe(
		'confirmed'
	);
	expect( screen.getByRole( 'link', { name: 'New' } ) ).toHaveAttribute(
		'aria-current',
		'page'
	);
} );

it( 'searches, and puts what is sought in the address', async () => {
	const { user } = open( '/requests' );
	await user.type( await screen.findByRole( 'searchbox' ), 'ann' );
	await waitFor( () => expect( place() ).toContain( 'search=ann' ) );
	await waitFor( () =>
		expect(
			sent( 'GET', '/requests' ).at( -1 )?.query.get( 'search' )
		).toBe( 'ann' )
	);
} );

it( 'takes up several, and names the one that was refused', async () => {
	answer( 'POST /requests/1/events', () => fresh( 1, 'Ann' ) );
	answer(
		'POST /requests/2/events',
		() =>
			new Refused(
				'changed_meanwhile',
				'Someone else changed this request.'
			)
	);
	const { user } = open( '/requests' );
	await screen.findByRole( 'link', { name: /Ann/ } );
	for ( const box of within( screen.getByRole( 'table' ) )
		.getAllByRole( 'checkbox' )
		.slice( 1, 3 ) ) {
		await user.click( box );
	}
	const buttons = await screen.findAllByRole( 'button', { name: 'Take up' } );
	await user.click( buttons.at( -1 ) as HTMLElement );
	await screen.findAllByText( /1 request taken up.*2: Someone else/ );
	expect( sent( 'POST', '/requests/1/events' )[ 0 ]?.data ).toEqual( {
		event: 'take_up',
	} );
} );

it( 'saves a view with its name on the server', async () => {
	answer( 'POST /wp/v2/users/me', ( { data } ) => data );
	const { user } = open( '/requests?due=late' );
	await user.click(
		await screen.findByRole( 'button', { name: 'My views' } )
	);
	await screen.findByRole( 'link', { name: 'Mine' } );
	await user.type(
		screen.getByLabelText( /Save what is shown/ ),
		'Late ones'
	);
	await user.click( screen.getByRole( 'button', { name: 'Save view' } ) );
	await screen.findByRole( 'link', { name: 'Late ones' } );
	expect( calls.find( ( { method } ) => method === 'POST' )?.data ).toEqual( {
		meta: {
			rights_desk_views: [
				{ name: 'Mine', query: 'kind=erasure' },
				{ name: 'Late ones', query: 'due=late' },
			],
		},
	} );
} );

it( 'enters a request by hand, and puts a refusal at its field', async () => {
	answer(
		'POST /requests',
		() =>
			new Refused(
				'email_invalid',
				'Please fill in a valid address.',
				'email'
			)
	);
	const { user } = open( '/requests/new' );
	const email = await screen.findByLabelText( 'E-mail address' );
	await user.type( email, 'x' );
	await user.click( screen.getByRole( 'button', { name: 'Enter request' } ) );
	await screen.findByText( 'Please fill in a valid address.' );
	expect( email ).toHaveFocus();
	expect( email ).toHaveAccessibleDescription(
		'Please fill in a valid address.'
	);
	expect( email ).toBeInvalid();

	answer( 'POST /requests', () => request() );
	answer( 'GET /requests/12', () => request() );
	answer( 'GET /requests/12/history', () => [] );
	await user.type( email, '@example.test' );
	await user.selectOptions(
		screen.getByLabelText( /How did it reach you/ ),
		'post'
	);
	await user.click( screen.getByRole( 'button', { name: 'Enter request' } ) );
	await waitFor( () => expect( place() ).toBe( '/requests/12' ) );
	expect( sent( 'POST', '/requests' ).at( -1 )?.data ).toMatchObject( {
		kind: 'inspection',
		email: 'x@example.test',
		channel: 'post',
		received_on: '2026-11-23',
	} );
} );
