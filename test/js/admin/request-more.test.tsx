/** What each kind of request needs beside a reason: shown, and sent as the contract wants it. */
import { screen, within } from '@testing-library/react';
import type { More } from '../../../src/data/more';
import type { RightsRequest } from '../../../src/data/types';
import { open } from './open';
import { request } from './records';
import { answer, Refused, sent } from './server';

let now: RightsRequest;
let more: Partial< More >;

beforeEach( () => {
	now = request();
	more = {};
	answer( 'GET /requests/12', () => now );
	answer( 'GET /requests/12/history', () => [] );
	answer( 'GET /requests/12/more', () => more );
	answer( 'POST /requests/12/events', () =>
		request( { state: 'granted', available_events: [] } )
	);
} );

const offered = ( event: string, reason = false, word: string | null = null ) =>
	( {
		event,
		reason,
		word,
	} ) as RightsRequest[ 'available_events' ][ number ];

const said = () => sent( 'POST', '/requests/12/events' ).at( -1 )?.data;

it( 'sends which purposes the objection is right for; marketing is always among them', async () => {
	now = request( {
		kind: 'objection',
		available_events: [ offered( 'grant_in_part', true ) ],
	} );
	more = {
		objection: {
			purposes: [
				{
					slug: 'statistics',
					label: 'Statistics',
					basis: 'Art. 6(1)(f)',
					marketing: false,
					decision: null,
				},
				{
					slug: 'service',
					label: 'Notices',
					basis: 'Art. 6(1)(f)',
					marketing: false,
					decision: null,
				},
				{
					slug: 'newsletter',
					label: 'Newsletter',
					basis: 'Art. 6(1)(f)',
					marketing: true,
					decision: null,
				},
			],
			stop_list: true,
			lifts_on: null,
			awaits_copy: false,
			erases: true,
		},
	};
	const { user } = open( '/requests/12' );
	const panel = await screen.findByRole( 'region', {
		name: 'What they object to',
	} );
	expect( within( panel ).getByText( /always right/ ) ).toBeVisible();
	await user.click(
		screen.getByRole( 'button', { name: 'Right for some purposes' } )
	);
	expect(
		screen.getByRole( 'checkbox', { name: /Newsletter/ } )
	).toBeDisabled();
	await user.click( screen.getByRole( 'checkbox', { name: 'Statistics' } ) );
	await user.type(
		screen.getByLabelText( /Why may the other purposes/ ),
		'Needed'
	);
	await user.click(
		screen.getByRole( 'button', { name: 'Right for some purposes' } )
	);
	expect( said() ).toEqual( {
		event: 'grant_in_part',
		reason: 'Needed',
		fields: { founded: [ 'newsletter', 'statistics' ] },
	} );
} );

it( 'answers a human review with what was looked at and the answer', async () => {
	now = request( {
		kind: 'human_review',
		available_events: [ offered( 'grant' ) ],
	} );
	answer(
		'POST /requests/12/events',
		() => new Refused( 'field_missing', 'Say what you saw.', 'reviewed' )
	);
	const { user } = open( '/requests/12' );
	const name = 'Record the review and answer';
	await user.click( await screen.findByRole( 'button', { name } ) );
	const reviewed = screen.getByLabelText( /What did you look at/ );
	expect( reviewed ).toHaveFocus();
	await user.type( reviewed, 'The file' );
	await user.type( screen.getByLabelText( /Your answer/ ), 'It stands' );
	await user.click( screen.getByRole( 'button', { name } ) );
	await screen.findByText( 'Say what you saw.' );
	expect( reviewed ).toHaveFocus();
	expect( said() ).toEqual( {
		event: 'grant',
		fields: { reviewed: 'The file', answer: 'It stands' },
	} );
} );

it( 'always offers two ways to prove who one is', async () => {
	now = request( { available_events: [ offered( 'ask_identity', true ) ] } );
	more = {
		identity: {
			methods: [
				{ slug: 'in_person', label: 'In person' },
				{ slug: 'video_call', label: 'By video call' },
			],
			offered: [],
			asked_at: null,
			records: [],
			proven: false,
			pauses: true,
			letter: null,
		},
	};
	const { user } = open( '/requests/12' );
	await screen.findByText( 'lotte@example.test' );
	const name = 'Ask for identification';
	await user.click( await screen.findByRole( 'button', { name } ) );
	await user.type( screen.getByRole( 'textbox' ), 'Another address' );
	const box = screen.getByRole( 'checkbox', { name: 'In person' } );
	expect( box ).toBeChecked();
	await user.click( box );
	expect( screen.getByRole( 'button', { name } ) ).toHaveAttribute(
		'aria-disabled',
		'true'
	);
	await user.click( box );
	await user.click( screen.getByRole( 'button', { name } ) );
	expect( said() ).toMatchObject( {
		fields: { methods: [ 'video_call', 'in_person' ] },
	} );
} );

it( 'shows old and new side by side, and settles what the site could not do', async () => {
	now = request( {
		kind: 'correction',
		state: 'carrying_out',
		available_events: [],
	} );
	const row = {
		id: 3,
		source: 'account',
		field: 'last_name',
		label: 'Last name',
		old: 'Peters',
		wanted: 'Peeters',
		note: '',
		can_apply: true,
		state: 'applied',
		message: '',
	};
	more = {
		corrections: [
			row,
			{
				...row,
				id: 4,
				source: 'other',
				label: 'Brochure',
				old: '',
				can_apply: false,
				state: 'task',
			},
		],
		correction_fields: [],
	};
	answer( 'POST /requests/12/corrections/4', () => [] );
	const { user } = open( '/requests/12' );
	const changed = await screen.findByRole( 'row', { name: /Last name/ } );
	expect( within( changed ).getByText( 'Peters' ) ).toBeVisible();
	expect( within( changed ).getByText( 'Peeters' ) ).toBeVisible();
	expect( within( changed ).queryByRole( 'button' ) ).toBeNull();
	await user.click(
		screen.getByRole( 'button', { name: 'It is corrected: Brochure' } )
	);
	await user.type( screen.getByRole( 'textbox' ), 'Printed anew' );
	await user.click(
		screen.getByRole( 'button', { name: 'It is corrected' } )
	);
	expect( sent( 'POST', '/requests/12/corrections/4' )[ 0 ]?.data ).toEqual( {
		action: 'done',
		reason: 'Printed anew',
	} );
	expect( sent( 'GET', '/requests/12/more' ).length ).toBeGreaterThan( 1 );
} );

it( 'shows what a processor was asked, and asks again', async () => {
	more = {
		tasks: [
			{
				id: 8,
				kind: 'copy',
				processor: 'SparkPost',
				state: 'failed',
				state_text: 'Did not work',
				label: '',
				message: 'It answered 429.',
				due_at: null,
				tried_at: '2026-11-20T10:00:00Z',
				actions: [ 'retry', 'skip' ],
			},
		],
	};
	answer( 'POST /tasks/8', () => ( {} ) );
	const { user } = open( '/requests/12' );
	await screen.findByText( /It answered 429/ );
	await user.click(
		screen.getByRole( 'button', { name: 'Try again: SparkPost' } )
	);
	expect( sent( 'POST', '/tasks/8' )[ 0 ]?.data ).toEqual( {
		action: 'retry',
		text: '',
	} );
} );

it( 'leaves one line of a record out of the package, and puts it back', async () => {
	more = { redactions: { open: true, items: [] } };
	answer( 'AJAX rights_desk_holdings', ( { form } ) =>
		form.has( 'source' )
			? {
					items: [
						{
							group: 'comments',
							label: 'Comment',
							id: '1',
							key: 'k1',
							withheld: null,
							fields: [
								{
									name: 'Author',
									value: 'Joris',
									key: 'author',
									withheld: null,
								},
							],
						},
					],
					done: true,
					fate: 'keep',
					why: '',
				}
			: {
					sources: [
						{
							key: 'c',
							label: 'Comments',
							category: 'Contributions',
							exports: true,
							erases: true,
						},
					],
				}
	);
	const kept = {
		id: 5,
		source: 'c',
		group: 'Comment',
		item: 'k1',
		field: 'author',
		name: 'Author',
		reason: 'Names a neighbour',
		by: 'Els',
		at: null,
	};
	answer( 'POST /requests/12/redactions', () => ( {
		open: true,
		items: [ kept ],
	} ) );
	answer( 'DELETE /requests/12/redactions/5', () => ( {
		open: true,
		items: [],
	} ) );
	const { user } = open( '/requests/12' );
	await user.click(
		await screen.findByRole( 'button', { name: 'Look it up' } )
	);
	await user.click( await screen.findByText( 'Comments' ) );
	await user.click(
		screen.getByRole( 'button', { name: 'Leave something out: Comment' } )
	);
	await user.selectOptions(
		screen.getByLabelText( 'What is left out?' ),
		'Author'
	);
	await user.type(
		screen.getByLabelText( /Whose rights/ ),
		'Names a neighbour'
	);
	await user.click( screen.getByRole( 'button', { name: 'Leave it out' } ) );
	await screen.findByText( 'Left out: Author. Names a neighbour' );
	expect( sent( 'POST', '/requests/12/redactions' )[ 0 ]?.data ).toEqual( {
		source: 'c',
		group: 'Comment',
		item: 'k1',
		field: 'author',
		name: 'Author',
		reason: 'Names a neighbour',
	} );
	await user.click(
		screen.getByRole( 'button', { name: 'Put it back: Author' } )
	);
	expect( sent( 'DELETE', '/requests/12/redactions/5' ) ).toHaveLength( 1 );
} );

it( 'says what is restricted, and that only the person lifts it', async () => {
	more = {
		standing: {
			state: 'restricted',
			since: '2026-11-02T10:00:00Z',
			purposes: [],
			grounds: [
				{
					id: 2,
					ground: 'restriction',
					label: 'Their request',
					since: '2026-11-02T10:00:00Z',
					until: null,
				},
			],
			held_mails: 2,
			touched: 0,
		},
		holds: [
			{
				label: 'Invoice 2024-7',
				law: 'WER III.86',
				article: '',
				until: '2034-12-31',
			},
		],
	};
	open( '/requests/12' );
	await screen.findByText( /Staff cannot lift it/ );
	expect(
		screen.getByText( '2 mails to them wait for your decision' )
	).toBeVisible();
	expect(
		screen.getByRole( 'link', { name: 'Their request' } )
	).toHaveAttribute( 'href', expect.stringContaining( '/standings/2' ) );
	expect( screen.getByText( 'Invoice 2024-7' ) ).toBeVisible();
	expect( screen.getByText( 'until 31 December 2034' ) ).toBeVisible();
} );
