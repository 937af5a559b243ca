import { screen, within } from '@testing-library/react';
import { scale } from '../../../src/admin/screens/overview/chart';
import { open } from './open';
import { request } from './records';
import { answer } from './server';

const late = request( {
	id: 7,
	due: {
		promise: '2026-11-20',
		law: '2026-11-23',
		earlier: '2026-11-20',
		which: 'promise',
		days_left: -3,
		status: 'late',
		paused: false,
	},
} );
const empty = { total: 0, requests: [] };
const month = ( name: string, median: number | null ) => ( {
	month: name,
	answered: median === null ? 0 : 3,
	median_days: median,
	slowest_days: median === null ? null : median + 5,
	within_promise: 2,
} );

const overview = ( change = {} ) => ( {
	today: '2026-11-23',
	promise_days: 30,
	late: { total: 12, requests: [ late ] },
	soon: empty,
	came_in: empty,
	attention: empty,
	unconfirmed: 2,
	open: 14,
	months: [ month( '2026-10', 12 ), month( '2026-11', null ) ],
	...change,
} );

// The promises have tests of their own.
beforeEach( () =>
	answer( 'GET /promises', () => ( {
		counts: {
			broken: 0,
			at_risk: 0,
			kept: 0,
			not_applicable: 0,
			never: 0,
		},
		sections: {},
		promises: [],
	} ) )
);

it( 'makes what is late impossible to miss, and leads to all of it', async () => {
	answer( 'GET /overview', () => overview() );
	open( '/overview' );
	await screen.findByText( '12 requests are late.' );
	const pile = screen.getByRole( 'region', { name: 'Late' } );
	expect( within( pile ).getByText( '3 days late' ) ).toBeVisible();
	expect(
		within( pile ).getByRole( 'link', { name: 'Lotte Peeters' } )
	).toHaveAttribute( 'href', expect.stringContaining( '/requests/7' ) );
	expect(
		within( pile ).getByRole( 'link', { name: 'See all 12' } )
	).toHaveAttribute( 'href', expect.stringContaining( 'due%3Dlate' ) );
} );

it( 'says that nothing is late, without alarm', async () => {
	answer( 'GET /overview', () => overview( { late: empty } ) );
	open( '/overview' );
	await screen.findByText( 'Nothing is late.' );
	expect( screen.queryByText( /are late/ ) ).toBeNull();
} );

it( 'gives the figures of the chart as a table too', async () => {
	answer( 'GET /overview', () => overview() );
	const { user } = open( '/overview' );
	await user.click( await screen.findByText( 'Show as a table' ) );
	const row = screen.getByRole( 'row', { name: /October 2026/ } );
	expect( within( row ).getByText( '12' ) ).toBeVisible();
	expect( screen.getByRole( 'img' ) ).toHaveAccessibleName( /30 days/ );
} );

it( 'keeps the promise and the slowest answer inside the chart', () => {
	const { y, ticks } = scale( [ month( '2026-10', 70 ) ], 30 );
	expect( ticks.at( -1 ) ).toBeGreaterThanOrEqual( 75 );
	expect( y( 75 ) ).toBeGreaterThanOrEqual( 0 );
	expect( y( 0 ) ).toBeGreaterThan( y( 30 ) );
} );

it( 'says what went wrong, and tries again', async () => {
	answer( 'GET /overview', () => {
		throw new Error( 'down' );
	} );
	const { user } = open( '/overview' );
	await screen.findByText( /did not answer/ );
	answer( 'GET /overview', () => overview( { late: empty } ) );
	await user.click( screen.getByRole( 'button', { name: 'Try again' } ) );
	await screen.findByText( 'Nothing is late.' );
} );
