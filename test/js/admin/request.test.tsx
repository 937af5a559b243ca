import { screen, waitFor, within } from '@testing-library/react';
import type { JobDetail, RightsRequest } from '../../../src/data/types';
import { open } from './open';
import { job, request } from './records';
import { answer, calls, Refused, sent } from './server';

let now: RightsRequest;

beforeEach( () => {
	now = request();
	answer( 'GET /requests/12', () => now );
	answer( 'GET /requests/12/more', () => [] );
	answer( 'GET /requests/12/history', () => [
		{
			id: 1,
			type: 'ask',
			at: '2026-11-01T10:00:00Z',
			month: '2026-11',
			actor: { kind: 'subject', name: '' },
			detail: {},
		},
		{
			id: 2,
			type: 'anonymised',
			at: null,
			month: '2026-11',
			actor: null,
			detail: null,
		},
	] );
} );

const detail = ( change: Partial< JobDetail > = {} ): JobDetail => ( {
	job: job(),
	sources: [],
	findings: [],
	...change,
} );

it( 'shows the earlier clock, and both on request', async () => {
	const { user } = open( '/requests/12' );
	await screen.findByText( '8 days left' );
	expect(
		screen.getByText( /1 December 2026, by our promise/ )
	).toBeVisible();
	await user.click(
		screen.getByRole( 'button', { name: 'Show both clocks' } )
	);
	expect( screen.getByText( '2 December 2026' ) ).toBeVisible();
} );

it( 'tells the history, also of what was forgotten', async () => {
	open( '/requests/12' );
	const history = await screen.findByRole( 'region', { name: 'History' } );
	await within( history ).findByText( 'Made anonymous' );
	expect( within( history ).getByText( /The person/ ) ).toBeVisible();
} );

it( 'offers what the server offers, and nothing else', async () => {
	now = request( {
		available_events: [ { event: 'take_up', reason: false, word: null } ],
	} );
	open( '/requests/12' );
	await screen.findByRole( 'button', { name: 'Take up' } );
	expect( screen.queryByRole( 'button', { name: 'Grant' } ) ).toBeNull();
} );

it( 'refuses only with a reason, and shows the server’s own refusal at the field', async () => {
	answer(
		'POST /requests/12/events',
		() =>
			new Refused( 'reason_missing', 'Please give the reason.', 'reason' )
	);
	const { user } = open( '/requests/12' );
	await user.click( await screen.findByRole( 'button', { name: 'Refuse' } ) );
	const reason = screen.getByLabelText( /Why is it refused/ );
	expect( reason ).toHaveFocus();
	const submit = screen.getByRole( 'button', { name: 'Refuse' } );
	expect( submit ).toHaveAttribute( 'aria-disabled', 'true' );
	await user.click( submit );
	expect( sent( 'POST', '/requests/12/events' ) ).toHaveLength( 0 );
	await user.type( reason, 'No' );
	await user.click( submit );
	await screen.findByText( 'Please give the reason.' );
	expect( reason ).toHaveAccessibleDescription( 'Please give the reason.' );

	answer( 'POST /requests/12/events', () =>
		request( {
			state: 'done',
			available_events: [],
			due: null,
			days_taken: 4,
		} )
	);
	await user.click( submit );
	await screen.findByText( 'Answered in 4 days' );
	expect( sent( 'POST', '/requests/12/events' ).at( -1 )?.data ).toEqual( {
		event: 'refuse',
		reason: 'No',
	} );
} );

it( 'erases only once the word is typed', async () => {
	now = request( {
		kind: 'erasure',
		state: 'granted',
		available_events: [
			{ event: 'carry_out', reason: false, word: 'erase' },
		],
	} );
	answer( 'POST /requests/12/events', () =>
		request( {
			state: 'carrying_out',
			available_events: [],
			job: job( { kind: 'erase' } ),
		} )
	);
	answer( 'GET /requests/12/job', () =>
		detail( { job: job( { state: 'stopped' } ) } )
	);
	const { user } = open( '/requests/12' );
	await user.click(
		await screen.findByRole( 'button', { name: 'Erase now' } )
	);
	const word = screen.getByLabelText( 'Type erase to confirm' );
	await user.type( word, 'eras{Enter}' );
	expect( sent( 'POST', '/requests/12/events' ) ).toHaveLength( 0 );
	await user.type( word, 'e{Enter}' );
	await screen.findByText( 'Being carried out' );
	expect( sent( 'POST', '/requests/12/events' )[ 0 ]?.data ).toEqual( {
		event: 'carry_out',
		word: 'erase',
	} );
} );

it( 'does the work itself while the page is open, until it is done', async () => {
	now = request( {
		state: 'carrying_out',
		available_events: [],
		job: job(),
	} );
	let steps = 0;
	answer( 'GET /requests/12/job', () => {
		if ( steps > 1 ) {
			now = request( {
				state: 'done',
				available_events: [],
				due: null,
				days_taken: 2,
			} );
			return detail( { job: job( { state: 'done' } ) } );
		}
		return detail();
	} );
	answer( 'AJAX rights_desk_work', ( { form } ) => {
		expect( form.get( '_ajax_nonce' ) ).toBe( 'w' );
		steps++;
		return { more: true };
	} );
	open( '/requests/12' );
	await screen.findByText( 'Answered in 2 days' );
	expect( steps ).toBe( 2 );
} );

it( 'shows the source that failed, with retry and accept', async () => {
	now = request( {
		state: 'carrying_out',
		available_events: [],
		job: job( { state: 'attention' } ),
	} );
	const failed = detail( {
		job: job( { state: 'attention', attention: 1 } ),
		sources: [
			{
				key: 'shop',
				label: 'Shop orders',
				category: 'Orders',
				phase: 'sources',
				state: 'failed',
				pages: 1,
				items: 0,
				removed: 0,
				retained: 0,
				attempts: 3,
				message: 'It broke',
			},
		],
	} );
	answer( 'GET /requests/12/job', () => failed );
	answer( 'POST /requests/12/job', () => failed );
	const { user } = open( '/requests/12' );
	await screen.findByText( '1 source did not answer in full' );
	expect( screen.getAllByText( 'It broke' )[ 0 ] ).toBeVisible();
	await user.click( screen.getByRole( 'button', { name: 'Try again' } ) );
	await user.click( screen.getByRole( 'button', { name: /Go on without/ } ) );
	expect(
		sent( 'POST', '/requests/12/job' ).map( ( { data } ) => data )
	).toEqual( [ { action: 'retry' }, { action: 'accept' } ] );
} );

it( 'settles a finding with a reason', async () => {
	now = request( {
		kind: 'erasure',
		state: 'carrying_out',
		available_events: [],
		job: job( { kind: 'erase', state: 'attention' } ),
	} );
	const found = {
		id: 5,
		place: 'wp_posts.post_content',
		what: 'name',
		rows: 2,
		sample: '',
		state: 'left',
		reason: '',
	};
	answer( 'GET /requests/12/job', () =>
		detail( { job: job( { state: 'attention' } ), findings: [ found ] } )
	);
	answer( 'POST /requests/12/findings/5', ( { data } ) => {
		expect( data ).toEqual( {
			action: 'dismiss',
			reason: 'Another Lotte',
		} );
		return detail( {
			job: job( { state: 'attention' } ),
			findings: [
				{ ...found, state: 'dismissed', reason: 'Another Lotte' },
			],
		} );
	} );
	const { user } = open( '/requests/12' );
	await user.click(
		await screen.findByRole( 'button', {
			name: /This is not about the person/,
		} )
	);
	await user.type( screen.getByRole( 'textbox' ), 'Another Lotte' );
	await user.click(
		screen.getByRole( 'button', { name: /This is not about/ } )
	);
	await waitFor( () =>
		expect( sent( 'POST', '/requests/12/findings/5' ) ).toHaveLength( 1 )
	);
} );

it( 'looks up what the site holds page by page, by category, and can be stopped', async () => {
	now = request( { kind: 'erasure' } );
	answer( 'AJAX rights_desk_holdings', ( { form } ) => {
		if ( ! form.has( 'source' ) ) {
			return {
				sources: [
					{
						key: 'c',
						label: 'Comments',
						category: 'Contributions',
						exports: true,
						erases: true,
					},
					{
						key: 'x',
						label: 'Broken',
						category: 'Other',
						exports: true,
						erases: true,
					},
					{
						key: 'w',
						label: 'Slow',
						category: 'Other',
						exports: true,
						erases: true,
					},
				],
			};
		}
		if ( form.get( 'source' ) === 'x' ) {
			return new Refused( 'source_failed', 'This source broke.' );
		}
		if ( form.get( 'source' ) === 'w' ) {
			return new Promise( () => {} );
		}
		const page = Number( form.get( 'page' ) );
		return {
			items: [
				{
					group: 'comments',
					label: 'Comment',
					id: String( page ),
					fields: [ { name: 'Text', value: `Comment ${ page }` } ],
				},
			],
			done: page === 3,
			fate: 'anonymise',
			why: '',
		};
	} );
	const { user } = open( '/requests/12' );
	await user.click(
		await screen.findByRole( 'button', { name: 'Look it up' } )
	);
	await screen.findByText( '3 records' );
	expect( screen.getByText( 'Comment 3' ) ).toBeInTheDocument();
	expect(
		screen.getAllByText( 'Will be made anonymous' ).length
	).toBeGreaterThan( 0 );
	await screen.findByText( 'This source broke.' );
	await screen.findByText( '2 of 3 sources, 3 records' );
	await user.click( screen.getByRole( 'button', { name: 'Stop' } ) );
	await screen.findByRole( 'button', { name: 'Look again' } );
	expect(
		calls.filter( ( { form } ) => form.get( 'source' ) === 'c' )
	).toHaveLength( 3 );
} );
