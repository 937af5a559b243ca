/** The check beside a policy: finds, shows the block, applies a mend. */
import '@testing-library/jest-dom';
import { createReduxStore, register } from '@wordpress/data';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LintPanel } from '../../../src/editor/lint/panel';
import { answer } from '../admin/server';
import { site } from './site';

configure( { asyncUtilTimeout: 15_000 } );

jest.mock( '@wordpress/blocks', () => ( {
	createBlock: ( name: string, attributes: unknown ) => ( {
		name,
		attributes,
	} ),
	getBlockType: ( name: string ) =>
		name === 'rights-desk/contact' ? {} : undefined,
	getSaveContent: () => '',
} ) );

const done: unknown[] = [];
const does =
	( what: string ) =>
	( ...args: unknown[] ) => {
		done.push( [ what, ...args ] );
		return { type: what } as const;
	};

const content =
	'Wij zijn 14 jaar oud. Wij antwoorden op uw verzoek binnen 14 dagen.';
const blocks = [
	{
		clientId: 'one',
		name: 'core/paragraph',
		attributes: { content },
		innerBlocks: [],
	},
];
const meta = { rights_desk_locale: 'nl_BE' };

register(
	createReduxStore( 'core/block-editor', {
		reducer: ( turn: number = 0 ) => turn,
		actions: {
			selectBlock: does( 'selected' ),
			updateBlockAttributes: does( 'changed' ),
			insertBlocks: does( 'inserted' ),
		},
		selectors: {
			getBlocks: () => blocks,
			getBlockAttributes: () => blocks[ 0 ]?.attributes,
			getBlockIndex: () => 0,
			getBlockRootClientId: () => '',
		},
	} )
);
register(
	createReduxStore( 'core/editor', {
		reducer: ( turn: number = 0 ) => turn,
		selectors: {
			getCurrentPostId: () => 7,
			getCurrentPostType: () => 'rights_desk_policy',
			getEditedPostAttribute: ( _: number, name: string ) =>
				name === 'meta' ? meta : '',
			isEditedPostDirty: () => false,
			isSavingPost: () => false,
			didPostSaveRequestFail: () => false,
		},
	} )
);

function start( thirdParties: unknown[] = [] ) {
	done.length = 0;
	answer( 'GET /policy/site', () => site );
	answer( 'GET /policy/third-parties', () => ( {
		third_parties: thirdParties,
		read: [ '/' ],
		unread: [ '/shop' ],
	} ) );
	render( <LintPanel /> );
	return userEvent.setup();
}

const finding = async ( message: RegExp ) =>
	within(
		( await screen.findByText( message ) ).closest( 'li' ) ?? document.body
	);

it( 'leads to the block that a finding is about', async () => {
	const user = start();
	const one = await finding( /requests are answered within 30 days/ );
	expect(
		one.getByText( 'Wij antwoorden op uw verzoek binnen 14 dagen.' )
	).toBeVisible();
	await user.click( one.getByRole( 'button', { name: 'Show it' } ) );
	expect( done ).toEqual( [ [ 'selected', 'one' ] ] );
} );

it( 'puts the fact where the words stand', async () => {
	const user = start();
	const one = await finding( /requests are answered within 30 days/ );
	await user.click( one.getByRole( 'button', { name: /Put the fact/ } ) );
	expect( done[ 0 ] ).toEqual( [
		'changed',
		'one',
		{
			content:
				'Wij zijn 14 jaar oud. Wij antwoorden op uw verzoek binnen <data class="rights-desk-fact" value="answer_days">30</data> dagen.',
		},
	] );
} );

it( 'adds the block of a register, and offers none that the site hasn’t', async () => {
	const user = start();
	const one = await finding( /gives no way to reach you/ );
	await user.click( one.getByRole( 'button', { name: /Add what/ } ) );
	expect( done[ 0 ] ).toEqual( [
		'inserted',
		[
			expect.objectContaining( { name: 'core/heading' } ),
			expect.objectContaining( { name: 'rights-desk/contact' } ),
		],
		undefined,
	] );
	expect(
		( await finding( /doesn’t say what data is used for/ ) ).queryByRole(
			'button'
		)
	).toBeNull();
} );

it( 'tells whose servers the pages call, and which pages could not be read', async () => {
	start( [
		{
			host: 'www.youtube.com',
			name: 'YouTube',
			by: 'Google',
			kinds: [ 'frame' ],
			pages: [ '/film' ],
		},
	] );
	expect(
		await screen.findByText( /YouTube, Google \(www.youtube.com: frame\)/ )
	).toBeVisible();
	expect( screen.getByText( /could not be read.*\/shop/ ) ).toBeVisible();
} );
