import { screen, within } from '@testing-library/react';
import type { StandingPerson, StandingRow } from '../../../src/data/standings';
import { open, place } from './open';
import { answer, list, Refused, sent } from './server';

const ground = {
	id: 7,
	ground: 'restriction' as const,
	label: 'Restriction asked for by the person (Article 18)',
	purposes: [],
	since: '2026-11-20T10:00:00Z',
	until: null,
	request_id: 12,
	stop_list: false,
};

const row: StandingRow = {
	...ground,
	email: 'mieke@example.test',
	state: 'restricted',
};

const person: StandingPerson = {
	id: 7,
	email: 'mieke@example.test',
	state: 'restricted',
	whole: true,
	since: ground.since,
	grounds: [ ground ],
	addresses: [ 'mieke@example.test' ],
	has: { user: 1, comment: 2, post: 0 },
	uses: [],
	touched: [],
	held: 0,
};

it( 'lists who is restricted, with the way to each', async () => {
	answer( 'GET /standings', () => list( [ row ] ) );
	const { user } = open( '/standings' );
	answer( 'GET /standings/7', () => person );
	await user.click(
		await screen.findByRole( 'link', { name: 'mieke@example.test' } )
	);
	expect( place() ).toBe( '/standings/7' );
	expect(
		await screen.findByRole( 'link', { name: 'The request' } )
	).toBeVisible();
} );

it( 'tries the restriction and shows what came of it', async () => {
	answer( 'GET /standings/7', () => person );
	answer( 'POST /standings/7/trial', () => ( {
		tries: [
			{
				way: 'mail',
				label: 'A newsletter to them',
				expected: 'stopped',
				result: 'stopped',
				right: true,
				said: 'Tried, and stopped.',
			},
			{
				way: 'delete',
				label: 'Deleting their account',
				expected: 'stopped',
				result: 'allowed',
				right: false,
				said: 'Tried, and it went through.',
			},
		],
	} ) );
	const { user } = open( '/standings/7' );
	await user.click(
		await screen.findByRole( 'button', { name: 'Try it for real' } )
	);
	const wrong = await screen.findByRole( 'row', {
		name: /Deleting their account/,
	} );
	expect( within( wrong ).getByText( 'Goes on' ) ).toBeVisible();
	expect( screen.getByText( /Something came out wrong/ ) ).toBeVisible();
} );

it( 'records a single use, and says what is missing', async () => {
	answer( 'GET /standings/7', () => person );
	answer(
		'POST /standings/7/uses',
		() => new Refused( 'reason_missing', 'Please give the reason.', 'why' )
	);
	const { user } = open( '/standings/7' );
	const record = await screen.findByRole( 'button', {
		name: 'Record this use',
	} );
	await user.click( record );
	expect(
		await screen.findByText( 'Please give the reason.' )
	).toBeVisible();
	answer( 'POST /standings/7/uses', () => ( {
		...person,
		uses: [
			{
				id: 1,
				what: 'mail',
				basis: 'claim',
				why: 'The court asks for it.',
				by: 'An',
				at: '2026-11-23T10:00:00Z',
				expires_at: '2026-11-23T11:00:00Z',
				used_at: null,
			},
		],
	} ) );
	await user.selectOptions(
		screen.getByLabelText( 'On what ground' ),
		'claim'
	);
	await user.type(
		screen.getByLabelText( /^Why/ ),
		'The court asks for it.'
	);
	await user.click( record );
	expect( await screen.findByText( 'The court asks for it.' ) ).toBeVisible();
	expect( sent( 'POST', '/standings/7/uses' ).at( -1 )?.data ).toEqual( {
		what: 'mail',
		basis: 'claim',
		why: 'The court asks for it.',
	} );
} );

it( 'gives a kind of held mail its purpose', async () => {
	answer( 'GET /purposes', () => ( {
		purposes: [ { slug: 'newsletter', label: 'Newsletter', active: true } ],
	} ) );
	let waiting = [
		{
			id: 3,
			to: 'mieke@example.test',
			subject: 'A tip',
			origin: 'tips',
			name: 'tips_send',
			at: '2026-11-20T10:00:00Z',
			expires_at: '2026-12-20T10:00:00Z',
		},
	];
	answer( 'GET /held-mails', () => list( waiting ) );
	answer( 'POST /held-mails/3', () => {
		waiting = [];
		return { sent: 0, dropped: 1 };
	} );
	const { user } = open( '/held-mails' );
	await user.selectOptions(
		await screen.findByLabelText( 'What all mail of this kind is for' ),
		await screen.findByRole( 'option', { name: 'Newsletter' } )
	);
	await user.click( screen.getByRole( 'button', { name: 'Store this' } ) );
	expect( await screen.findByText( 'No mail waits.' ) ).toBeVisible();
	expect( screen.getByText( 'Sent: 0. Dropped: 1.' ) ).toBeVisible();
	expect( sent( 'POST', '/held-mails/3' )[ 0 ]?.data ).toEqual( {
		action: 'class',
		purpose: 'newsletter',
	} );
} );
