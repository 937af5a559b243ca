/** The panel beside a policy, and the dialog in which a version is published. */
import '@testing-library/jest-dom';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { VersionPanel } from '../../../src/editor/version/panel';
import '../admin/open';
import { answer, Refused, sent } from '../admin/server';
import { document, policy, version } from './policy';
import { opened, saves } from './stores';

configure( { asyncUtilTimeout: 15_000 } );

const preview = ( id: number ) => ( {
	document: id,
	locale: 'nl_BE',
	html: '<p>The whole text</p>',
	css: '',
	difference: '<p><ins>SparkPost</ins></p>',
	seen: `hash-${ id }`,
} );

function start( state = policy() ) {
	answer( 'GET /policy', () => state );
	answer( 'GET /policy/preview', ( { query } ) =>
		preview( Number( query.get( 'document' ) ) )
	);
	render( <VersionPanel /> );
	return userEvent.setup();
}

const press = ( name: RegExp ) => screen.findByRole( 'button', { name } );

beforeEach( () => opened( { title: 'Privacybeleid' } ) );

it( 'says which version visitors read, and that the text has changed since', async () => {
	start();
	expect(
		await screen.findByText( /Version 1 is in force since/ )
	).toBeVisible();
	expect( screen.getByText( /has changed since/ ) ).toBeVisible();
} );

it( 'says what no longer is so, for eyes and ears', async () => {
	start(
		policy( {
			out_of_step: [
				{
					locale: 'nl_BE',
					differences: [
						{
							name: 'answer_days',
							label: 'Days to answer',
							then: '30',
							now: '45',
						},
					],
				},
			],
		} )
	);
	expect( await screen.findByText( 'Out of step: Dutch' ) ).toBeVisible();
	expect(
		screen.getByText( 'Days to answer' ).nextSibling
	).toHaveTextContent( 'The policy says: 30Now it is: 45' );
} );

it( 'lets nobody publish who may not', async () => {
	start( policy( { may_manage: false } ) );
	await screen.findByText( /Who may change the settings publishes it/ );
	expect( screen.queryByRole( 'button', { name: /Publish/ } ) ).toBeNull();
} );

it( 'saves first, asks the question, and sends what was looked at', async () => {
	opened( { title: 'Privacybeleid', dirty: true } );
	const user = start();
	answer( 'POST /policy/publish', () => ( {
		number: 2,
		versions: [ version( { number: 2, id: 32 } ) ],
	} ) );
	await user.click( await press( /^Publish a version/ ) );
	expect( saves ).toHaveLength( 1 );

	const dialog = await screen.findByRole( 'dialog' );
	await user.type(
		await within( dialog ).findByLabelText( 'What changed?' ),
		' A new processor '
	);
	expect(
		await within( dialog ).findByText( 'SparkPost' )
	).toBeInTheDocument();
	await user.click( await press( /^Publish it now$/ ) );
	expect( await screen.findByText( /Answer this question/ ) ).toBeVisible();
	expect( sent( 'POST', '/policy/publish' ) ).toHaveLength( 0 );

	await user.click( screen.getByRole( 'radio', { name: 'Yes' } ) );
	expect( screen.queryByText( /Answer this question/ ) ).toBeNull();
	await user.click( await press( /^Publish it now$/ ) );
	expect(
		( await screen.findByText( /Version 2 is in force/ ) ).closest( 'p' )
	).toHaveFocus();
	expect( sent( 'POST', '/policy/publish' )[ 0 ]?.data ).toEqual( {
		documents: [ 7 ],
		effective_at: null,
		changes: { nl_BE: 'A new processor' },
		affects: true,
		seen: { 7: 'hash-7' },
	} );
	expect(
		screen.getByRole( 'link', { name: 'Write the mail' } )
	).toHaveAttribute(
		'href',
		'/wp-admin/admin.php?page=rights-desk&p=%2Fnotices%3Fnumber%3D2'
	);
} );

it( 'never takes an empty moment for now', async () => {
	const user = start();
	await user.click( await press( /^Publish a version/ ) );
	await user.click(
		await screen.findByRole( 'radio', { name: 'From a day to come' } )
	);
	await user.click( screen.getByRole( 'radio', { name: 'No' } ) );
	await user.click( await press( /^Announce it$/ ) );
	expect(
		await screen.findByText( 'Say which day and time.' )
	).toBeVisible();
	expect( sent( 'POST', '/policy/publish' ) ).toHaveLength( 0 );

	answer( 'POST /policy/publish', () => ( {
		number: 2,
		versions: [
			version( {
				number: 2,
				state: 'announced',
				effective_at: '2026-11-24T08:00:00Z',
			} ),
		],
	} ) );
	const field = screen.getByLabelText( 'Day and time (Europe/Brussels)' );
	await user.type( field, '2026-11-24T09:00' );
	await user.click( await press( /^Announce it$/ ) );
	expect( await screen.findByText( /Version 2 is announced/ ) ).toBeVisible();
	expect( sent( 'POST', '/policy/publish' )[ 0 ]?.data ).toMatchObject( {
		effective_at: '2026-11-24T09:00',
		affects: false,
	} );
	expect(
		screen.queryByRole( 'link', { name: 'Write the mail' } )
	).toBeNull();
} );

it( 'takes the other languages that changed along, and asks what changed in each', async () => {
	const user = start(
		policy( {
			documents: [
				document(),
				document( { id: 8, locale: 'fr_BE', language: 'French' } ),
				document( {
					id: 9,
					locale: 'de_DE',
					language: 'German',
					changed: false,
				} ),
			],
		} )
	);
	answer( 'POST /policy/publish', () => ( { number: 2, versions: [] } ) );
	await user.click( await press( /^Publish a version/ ) );
	expect( await screen.findByLabelText( 'Dutch' ) ).toBeChecked();
	expect( screen.getByLabelText( 'Dutch' ) ).toBeDisabled();
	expect( screen.getByLabelText( 'French' ) ).toBeChecked();
	expect( screen.getByLabelText( 'German' ) ).not.toBeChecked();
	expect( screen.getByLabelText( 'What changed? (French)' ) ).toBeVisible();
	await user.click( screen.getByLabelText( 'French' ) );
	expect( screen.getByLabelText( 'What changed?' ) ).toBeVisible();
	await user.click( screen.getByLabelText( 'German' ) );
	await user.click( screen.getByRole( 'radio', { name: 'No' } ) );
	await screen.findByText( 'As visitors will read it: German' );
	await user.click( await press( /^Publish it now$/ ) );
	await screen.findByText( /Version 2 is in force/ );
	expect( sent( 'POST', '/policy/publish' )[ 0 ]?.data ).toMatchObject( {
		documents: [ 7, 9 ],
		seen: { 7: 'hash-7', 9: 'hash-9' },
	} );
} );

it( 'says before the button is pressed what nobody has filled in', async () => {
	const user = start();
	const mark =
		'<mark class="rights-desk-missing">[not filled in: origin]</mark>';
	answer( 'GET /policy/preview', () => ( {
		...preview( 7 ),
		html: `<p>${ mark } and ${ mark }</p>`,
	} ) );
	await user.click( await press( /^Publish a version/ ) );
	expect(
		await screen.findByText( '[not filled in: origin]', { selector: 'li' } )
	).toBeVisible();
} );

it( 'says a refusal aloud, and lets one look again at what changed meanwhile', async () => {
	const user = start();
	answer(
		'POST /policy/publish',
		() =>
			new Refused(
				'policy_changed_meanwhile',
				'It changed meanwhile.',
				'documents',
				409
			)
	);
	await user.click( await press( /^Publish a version/ ) );
	await user.click( await screen.findByRole( 'radio', { name: 'No' } ) );
	await user.click( await press( /^Publish it now$/ ) );
	expect( await screen.findByText( 'It changed meanwhile.' ) ).toBeVisible();
	const looked = sent( 'GET', '/policy/preview' ).length;
	await user.click( await press( /^Look at it again$/ ) );
	expect( sent( 'GET', '/policy/preview' ) ).toHaveLength( looked + 1 );
} );

it( 'takes an announcement back only on a second thought', async () => {
	const user = start(
		policy( {
			announced: [
				version( {
					id: 32,
					number: 2,
					state: 'announced',
					effective_at: '2026-12-01T00:00:00Z',
				} ),
			],
		} )
	);
	answer( 'POST /policy/numbers/2/retract', () => ( { number: 2 } ) );
	await user.click( await press( /^Take version 2 back/ ) );
	expect( sent( 'POST', '/policy/numbers/2/retract' ) ).toHaveLength( 0 );
	await user.click( await press( /^Take it back$/ ) );
	expect( sent( 'POST', '/policy/numbers/2/retract' ) ).toHaveLength( 1 );
} );
