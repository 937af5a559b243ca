import { act, screen, waitFor, within } from '@testing-library/react';
import { format, href, match, parse } from '../../../src/admin/router/path';
import type { Group, Route } from '../../../src/admin/router/route';
import { menuGroups } from '../../../src/admin/shell/groups';
import { open, place } from './open';
import { request, settings } from './records';
import { answer, list } from './server';

/** The last group: it bears its only screen's name while it has but one. */
const setup = /^(Settings|Setup)$/;

beforeEach( () => {
	answer( 'GET /settings', () => settings() );
	answer( 'GET /register', () => list( [ request( { state: 'done' } ) ] ) );
	answer( 'GET /requests/12', () => request() );
	answer( 'GET /requests/12/more', () => [] );
	answer( 'GET /requests/12/history', () => [] );
} );

it( 'reads and writes addresses', () => {
	expect( parse( '/requests?kind=erasure&pg=2' ) ).toEqual( {
		path: '/requests',
		query: { kind: 'erasure', pg: '2' },
	} );
	expect( parse( '' ).path ).toBe( '/overview' );
	expect(
		format( { path: '/requests', query: { kind: 'a,b', due: '' } } )
	).toBe( '/requests?kind=a%2Cb' );
	expect( href( '/requests/12?x=1' ) ).toContain(
		'page=rights-desk&p=/requests/12%3Fx%3D1'
	);
	expect( match( '/requests/:id', '/requests/12' ) ).toEqual( { id: '12' } );
	expect( match( '/requests/:id', '/requests/new' ) ).toBeUndefined();
} );

it( 'goes to a screen without a reload, puts the focus on its heading, and back', async () => {
	const { user } = open( '/requests/12' );
	await screen.findByText( 'lotte@example.test' );
	await user.click( screen.getByRole( 'link', { name: setup } ) );
	const heading = await screen.findByRole( 'heading', { name: 'Settings' } );
	expect( place() ).toBe( '/settings' );
	expect( heading ).toHaveFocus();
	expect( document.title ).toContain( 'Settings' );
	expect( screen.getByRole( 'link', { name: 'Settings' } ) ).toHaveAttribute(
		'aria-current',
		'page'
	);
	expect(
		screen.getByRole( 'link', { name: 'Requests' } )
	).not.toHaveAttribute( 'aria-current' );
	act( () => window.history.back() );
	await screen.findByText( 'lotte@example.test' );
} );

it( 'says so where there is no screen', async () => {
	open( '/nowhere' );
	await screen.findByRole( 'heading', { name: 'There is no such screen' } );
} );

it( 'asks before unsaved settings are lost', async () => {
	const { user } = open( '/settings' );
	await user.type( await screen.findByLabelText( 'Telephone' ), '1' );
	const ask = jest.spyOn( window, 'confirm' ).mockReturnValue( false );
	await user.click( screen.getByRole( 'link', { name: 'Requests' } ) );
	expect( ask ).toHaveBeenCalled();
	expect( place() ).toBe( '/settings' );
	ask.mockReturnValue( true );
	await user.click( screen.getByRole( 'link', { name: 'Requests' } ) );
	await waitFor( () => expect( place() ).toBe( '/overview' ) );
	const screens = screen.getByRole( 'navigation', { name: 'Requests' } );
	await user.click(
		within( screens ).getByRole( 'link', { name: 'Register' } )
	);
	await waitFor( () => expect( place() ).toBe( '/register' ) );
	ask.mockRestore();
} );

it( 'groups the menu, and names a group of one screen by that screen', () => {
	const stage = () => null;
	const named = ( path: string, group?: Group ): Route => ( {
		path,
		menu: () => path,
		stage,
		...( group && { group } ),
	} );
	const groups = menuGroups( [
		named( '/a' ),
		named( '/s', 'setup' ),
		named( '/p', 'people' ),
		named( '/b' ),
		named( '/q', 'people' ),
		{ path: '/hidden', group: 'records', stage },
	] );
	expect(
		groups.map( ( { label, routes } ) => [
			label,
			...routes.map( ( { path } ) => path ),
		] )
	).toEqual( [
		[ 'Requests', '/a', '/b' ],
		[ 'People', '/p', '/q' ],
		[ '/s', '/s' ],
	] );
} );
