import { screen, within } from '@testing-library/react';
import type { Notice } from '../../../src/data/notices';
import { open, place } from './open';
import { answer, list, Refused, sent as calls } from './server';

const sent = ( what: string ) =>
	calls( ...( what.split( ' ' ) as [ string, string ] ) ).map(
		( { data } ) => data
	);

const notice = ( change: Partial< Notice > = {} ): Notice => ( {
	id: 5,
	version: 3,
	state: 'draft',
	via: '',
	gathered: false,
	people: 0,
	done: 0,
	skipped: 0,
	figures: {},
	expired: false,
	created_at: '2026-11-23T09:00:00Z',
	send_at: null,
	started_at: null,
	finished_at: null,
	next_at: null,
	trouble: '',
	actions: [ 'change', 'test', 'send', 'cancel' ],
	effective_at: '2026-12-01T00:00:00Z',
	affected: false,
	texts: [
		{
			locale: 'nl_NL',
			language: 'Dutch',
			subject: 'Ons privacybeleid verandert',
			body: '{changes} {effective} {link}',
			shown_subject: 'Ons privacybeleid verandert',
			shown_text: 'Hallo,',
		},
	],
	sources: [
		{ key: 'accounts', label: 'Accounts', chosen: true },
		{ key: 'commenters', label: 'People who commented', chosen: false },
	],
	placeholders: [ { name: 'changes', label: 'What changes' } ],
	...change,
} );

const estimated = () => ( {
	people: 42,
	exact: true,
	sources: { accounts: 42 },
} );

it( 'opens the notice of the version that the editor leads here with', async () => {
	answer( 'GET /notices', () => [] );
	answer( 'POST /notices', () => notice() );
	answer( 'GET /notices/5', () => notice() );
	answer( 'GET /notices/5/estimate', estimated );
	open( '/notices?number=3' );
	expect(
		await screen.findByRole( 'heading', { name: 'Notice of version 3' } )
	).toBeVisible();
	expect( place() ).toBe( '/notices/5' );
	expect( sent( 'POST /notices' ) ).toEqual( [ { version: 3 } ] );
	expect(
		await screen.findByText( 'About 42 people get it.' )
	).toBeVisible();
} );

it( 'sends only after saying that text and people were looked at', async () => {
	answer( 'GET /notices/5', () => notice() );
	answer( 'GET /notices/5/estimate', estimated );
	answer( 'POST /notices/5/actions', () =>
		notice( {
			state: 'done',
			via: 'sparkpost',
			actions: [],
			people: 42,
			done: 42,
			figures: { sent: 42 },
		} )
	);
	const { user } = open( '/notices/5' );
	const button = await screen.findByRole( 'button', {
		name: 'Send to everyone',
	} );
	await user.click( button );
	expect( sent( 'POST /notices/5/actions' ) ).toEqual( [] );
	await user.click( screen.getByLabelText( /I have read the mail/ ) );
	await user.click( button );
	expect( await screen.findByText( '42 of 42 people' ) ).toBeVisible();
	expect( sent( 'POST /notices/5/actions' ) ).toEqual( [
		{ action: 'send' },
	] );
} );

it( 'sends no text that was changed and not saved', async () => {
	answer( 'GET /notices/5', () => notice() );
	answer( 'GET /notices/5/estimate', estimated );
	const { user } = open( '/notices/5' );
	await user.type( await screen.findByLabelText( /^Subject/ ), '!' );
	await user.click( screen.getByLabelText( /I have read the mail/ ) );
	await user.click(
		screen.getByRole( 'button', { name: 'Send to everyone' } )
	);
	expect( screen.getByText( 'Save the mail first.' ) ).toBeVisible();
	expect( sent( 'POST /notices/5/actions' ) ).toEqual( [] );
} );

it( 'says at the text what it lacks', async () => {
	answer( 'GET /notices/5', () => notice() );
	answer( 'GET /notices/5/estimate', estimated );
	answer(
		'PUT /notices/5',
		() =>
			new Refused(
				'notice_incomplete',
				'The text must keep {changes}.',
				'body'
			)
	);
	const { user } = open( '/notices/5' );
	await user.click( await screen.findByRole( 'button', { name: 'Save' } ) );
	expect(
		await screen.findByText( 'The text must keep {changes}.' )
	).toBeVisible();
	expect( screen.getByRole( 'textbox', { name: /^Text/ } ) ).toHaveAttribute(
		'aria-invalid',
		'true'
	);
} );

it( 'shows whom staff must decide on, and sends to nobody again unasked', async () => {
	answer( 'GET /notices/5', () =>
		notice( {
			state: 'done',
			via: 'wordpress',
			actions: [ 'settle' ],
			people: 10,
			done: 10,
			figures: { sent: 9, uncertain: 1 },
		} )
	);
	answer( 'GET /notices/5/recipients', () =>
		list( [
			{
				id: 1,
				email: 'an@example.test',
				state: 'uncertain',
				reason: '',
				at: null,
			},
		] )
	);
	answer( 'POST /notices/5/actions', () =>
		notice( {
			state: 'running',
			actions: [ 'pause' ],
			people: 10,
			done: 9,
		} )
	);
	const { user } = open( '/notices/5' );
	const section = await screen.findByRole( 'region', {
		name: 'Not known whether sent',
	} );
	expect(
		await within( section ).findByText( 'an@example.test' )
	).toBeVisible();
	await user.click(
		within( section ).getByRole( 'button', { name: /Send to them again/ } )
	);
	expect( sent( 'POST /notices/5/actions' ) ).toEqual( [
		{ action: 'again', state: 'uncertain' },
	] );
} );
