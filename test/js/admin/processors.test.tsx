import { screen, waitFor, within } from '@testing-library/react';
import { open } from './open';
import { answer, Refused, sent } from './server';

const sparkpost = {
	id: 3,
	name: 'SparkPost',
	role: 'processor',
	preset: 'sparkpost',
	purpose: 'Orders and agreements',
	purposes: [ 'contract' ],
	categories: [],
	place: 'United States',
	says: '',
	how: 'sparkpost',
	outside: true,
	copies: true,
	told: true,
	active: true,
	findings: [ 'contradicts', 'no_safeguards' ],
};

const task = {
	id: 9,
	request_id: 12,
	kind: 'copy',
	processor: 'SparkPost',
	state: 'failed',
	state_text: 'Did not work',
	label: 'Asked for a copy',
	message: 'SparkPost does not accept the key. (401)',
	due_at: null,
	tried_at: null,
	actions: [ 'retry', 'skip' ],
};

beforeEach( () => {
	answer( 'GET /processors', () => ( {
		processors: [ sparkpost ],
		presets: [ { preset: 'siteground', name: 'SiteGround', how: 'none' } ],
		may_manage: true,
	} ) );
	answer( 'GET /purposes', () => ( {
		purposes: [
			{
				slug: 'contract',
				label: 'Orders and agreements',
				what: '',
				basis: '6(1)(b)',
				necessary: true,
				marketing: false,
				profiling: false,
				active: true,
			},
		],
		mails: [ { mail: 'mailpoet/*', purpose: 'contract', own: false } ],
		may_manage: true,
	} ) );
	answer( 'GET /tasks', () => [ task ] );
	answer( 'GET /sparkpost', () => ( {
		region: 'eu',
		key_from: 'stored',
		key_ends: 'c9d0',
	} ) );
	answer( 'GET /record', () => ( { gaps: [ 'Something is missing.' ] } ) );
} );

it( 'shows what does not hold together, and adds a preset that is completed first', async () => {
	answer( 'POST /processors', () => sparkpost );
	const { user } = open( '/processors' );
	expect( await screen.findByText( /It contradicts itself/ ) ).toBeVisible();
	await user.click( screen.getByRole( 'button', { name: 'SiteGround' } ) );
	const form = screen.getByRole( 'region', { name: 'Add to the register' } );
	await user.click(
		within( form ).getByRole( 'checkbox', {
			name: 'Orders and agreements',
		} )
	);
	await user.click( within( form ).getByRole( 'button', { name: 'Save' } ) );
	expect( sent( 'POST', '/processors' )[ 0 ]?.data ).toMatchObject( {
		name: 'SiteGround',
		preset: 'siteground',
		how: 'none',
		purposes: [ 'contract' ],
	} );
} );

it( 'goes on without a processor only with a reason', async () => {
	answer( 'POST /tasks/9', () => ( { ...task, state: 'skipped' } ) );
	const { user } = open( '/processors' );
	await user.click(
		await screen.findByRole( 'button', { name: /Go on without it/ } )
	);
	await user.type( screen.getByRole( 'textbox', { name: /Why/ } ), 'Gone' );
	await user.click(
		screen.getByRole( 'button', { name: 'Go on without it' } )
	);
	expect( sent( 'POST', '/tasks/9' )[ 0 ]?.data ).toEqual( {
		action: 'skip',
		text: 'Gone',
	} );
} );

it( 'takes a key and says whether it works', async () => {
	answer( 'POST /sparkpost/check', () => ( {
		works: false,
		message: 'SparkPost does not accept the key.',
	} ) );
	const { user } = open( '/processors' );
	expect( await screen.findByText( /ends in c9d0/ ) ).toBeVisible();
	await user.click( screen.getByRole( 'button', { name: 'Check the key' } ) );
	expect(
		await screen.findAllByText( 'SparkPost does not accept the key.' )
	).not.toHaveLength( 0 );
} );

it( 'says at its field why a purpose is refused', async () => {
	answer(
		'POST /purposes',
		() => new Refused( 'field_missing', 'Please fill this in.', 'label' )
	);
	const { user } = open( '/purposes' );
	await user.click(
		await screen.findByRole( 'button', { name: 'Add a purpose' } )
	);
	await user.click( screen.getByRole( 'button', { name: 'Save' } ) );
	await waitFor( () =>
		expect( screen.getByRole( 'textbox', { name: 'Name' } ) ).toHaveFocus()
	);
	expect( screen.getByText( 'Please fill this in.' ) ).toBeVisible();
} );

it( 'logs a disclosure with the people it concerns', async () => {
	answer( 'GET /disclosures', () => [] );
	answer( 'POST /disclosures', () => ( { id: 1 } ) );
	const { user } = open( '/disclosures' );
	await user.click(
		await screen.findByRole( 'button', { name: 'Log a disclosure' } )
	);
	const type = ( name: string | RegExp, text: string ) =>
		user.type( screen.getByRole( 'textbox', { name } ), text );
	await type( 'Authority', 'BBI' );
	await type( 'Law that compels you', 'Art. 315' );
	await type( 'What was asked', 'Invoices' );
	await type( /people concerned/, 'a@example.test{Enter}b@example.test' );
	await user.click( screen.getByRole( 'button', { name: 'Save' } ) );
	expect( sent( 'POST', '/disclosures' )[ 0 ]?.data ).toMatchObject( {
		authority: 'BBI',
		emails: [ 'a@example.test', 'b@example.test' ],
		tell: 'no',
	} );
} );
