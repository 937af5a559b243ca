import { screen, within } from '@testing-library/react';
import { steps } from '../../../src/admin/screens/cookie-choices/chart';
import type { ChoiceWeek, ShownTexts } from '../../../src/data/choices';
import { open } from './open';
import { answer, Refused, sent } from './server';

const week = ( monday: string, change: Partial< ChoiceWeek > = {} ) => ( {
	week: monday,
	kept: 0,
	accepted: 0,
	refused: 0,
	part: 0,
	changed: 0,
	analytical: 0,
	tracking: 0,
	dropped: 0,
	...change,
} );

const shown: ShownTexts = {
	mark: '0123abcd',
	locale: 'nl_NL',
	versions: [ 1, 2 ],
	texts: { title: 'Uw keuze', accept: 'Alles aanvaarden' },
	services: [ { code: 'yt', name: 'YouTube', category: 'tracking' } ],
	first_on: '2026-11-01',
	last_on: '2026-11-23',
};

beforeEach( () => {
	answer( 'GET /choices/figures', () => ( {
		mode: 'full',
		months: 24,
		weeks: [
			week( '2026-11-16', {
				kept: 10,
				accepted: 3,
				refused: 6,
				part: 1,
				changed: 2,
				analytical: 4,
				tracking: 3,
			} ),
			week( '2026-11-23', { kept: 1, refused: 1, dropped: 7 } ),
		],
	} ) );
	answer( 'GET /choices/texts', () => ( { texts: [ shown ] } ) );
} );

it( 'shows decisions by week and category, as charts and as a table', async () => {
	const { user } = open( '/cookies/choices' );
	expect( await screen.findAllByRole( 'img' ) ).toHaveLength( 3 );
	await user.click( screen.getByText( 'Show as a table' ) );
	const row = screen.getByRole( 'row', { name: /16 Nov 2026/ } );
	expect(
		within( row )
			.getAllByRole( 'cell' )
			.map( ( cell ) => cell.textContent )
	).toEqual( [ '10', '6', '1', '3', '2', '40 %', '30 %', '0' ] );
} );

it( 'says how many the host could not record', async () => {
	open( '/cookies/choices' );
	expect(
		await screen.findByText( /^7 decisions came faster/ )
	).toBeVisible();
} );

it( 'keeps the words that were shown', async () => {
	const { user } = open( '/cookies/choices' );
	await user.click( await screen.findByText( /^Words shown \(nl_NL\)/ ) );
	expect( screen.getByText( 'Alles aanvaarden' ) ).toBeVisible();
	expect( screen.getByText( /Services then: YouTube/ ) ).toBeVisible();
} );

it( 'tells what a receipt says, and whether that record is whole', async () => {
	answer( 'GET /choices/receipts', () => ( {
		choices: [
			{
				day: '2026-11-20',
				analytical: true,
				tracking: false,
				services: [ 'YouTube' ],
				changed: false,
				locale: 'nl_NL',
				ended: '2026-11-22',
				shown,
				whole: false,
			},
		],
	} ) );
	const { user } = open( '/cookies/choices' );
	await user.type(
		await screen.findByLabelText( 'Number of the consent' ),
		' abcdefghij12 '
	);
	await user.click( screen.getByRole( 'button', { name: 'Look up' } ) );
	expect(
		await screen.findByText( /Allowed: Analytical, YouTube\./ )
	).toBeVisible();
	expect( screen.getByText( /Ended by another choice/ ) ).toBeVisible();
	expect(
		screen.getByText( 'The record of that day was altered' )
	).toBeVisible();
	expect(
		sent( 'GET', '/choices/receipts' )[ 0 ]?.query.get( 'receipt' )
	).toBe( 'abcdefghij12' );
} );

it( 'says so when nothing is recorded, and when the number is none', async () => {
	answer( 'GET /choices/receipts', () => ( { choices: [] } ) );
	const { user } = open( '/cookies/choices' );
	const field = await screen.findByLabelText( 'Number of the consent' );
	await user.type( field, 'abcdefghij12' );
	await user.click( screen.getByRole( 'button', { name: 'Look up' } ) );
	expect( await screen.findByText( /^Nothing is recorded/ ) ).toBeVisible();
	answer(
		'GET /choices/receipts',
		() =>
			new Refused(
				'rest_invalid_param',
				'That is no number.',
				'receipt',
				400
			)
	);
	await user.type( field, '!' );
	await user.click( screen.getByRole( 'button', { name: 'Look up' } ) );
	expect( await screen.findByText( 'That is no number.' ) ).toBeVisible();
} );

it.each( [
	[ 0, [ 0, 1 ] ],
	[ 7, [ 0, 2, 4, 6, 8 ] ],
	[ 1300, [ 0, 500, 1000, 1500 ] ],
] )( 'draws round lines up to %d', ( most, lines ) => {
	expect( steps( most ) ).toEqual( lines );
} );
