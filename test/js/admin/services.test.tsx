import { screen, within } from '@testing-library/react';
import { open } from './open';
import { answer, Refused, sent } from './server';

const video = {
	id: 4,
	slug: 'youtube',
	code: 'yt',
	name: 'YouTube',
	category: 'tracking',
	party: 'Google Ireland',
	place: 'Ireland',
	purpose: 'video',
	purpose_text: 'Plays videos',
	privacy: 'https://policies.google.com/privacy',
	delete: '',
	patterns: [ '*.youtube.com' ],
	inline: [ 'youtube.com/iframe_api, late' ],
	reload: true,
	active: true,
	entries: [
		{
			name: 'YSC',
			kind: 'cookie',
			seconds: 0,
			first: false,
			purpose: 'session',
			purpose_text: 'holds one visit together',
		},
	],
	lines: [ 'YSC (until the browser closes, third party)' ],
	source: 'https://policies.google.com/technologies/cookies',
	checked: '',
	fixed: false,
};

const own = { ...video, id: 1, slug: 'wordpress', name: 'WordPress' };
const preset = { ...video, id: 0, slug: 'vimeo', name: 'Vimeo', checked: '' };

beforeEach( () => {
	answer( 'GET /services', () => ( {
		services: [
			{ ...own, category: 'functional', fixed: true, party: '' },
			video,
		],
		presets: [ preset ],
		may_manage: true,
	} ) );
} );

it( 'adds a known service by its name', async () => {
	answer( 'POST /services', () => preset );
	const { user } = open( '/cookies/services' );
	await user.selectOptions(
		await screen.findByRole( 'combobox', { name: 'Service' } ),
		'vimeo'
	);
	await user.click( screen.getByRole( 'button', { name: 'Add' } ) );
	expect( sent( 'POST', '/services' )[ 0 ]?.data ).toEqual( {
		preset: 'vimeo',
	} );
} );

it( 'says which preset nobody compared yet, and removes no service without which there is no site', async () => {
	open( '/cookies/services' );
	const card = await screen.findByRole( 'region', { name: 'YouTube' } );
	expect( card ).toHaveTextContent( 'was not compared' );
	expect(
		within( card ).getByRole( 'button', { name: 'Remove: YouTube' } )
	).toBeVisible();
	expect(
		screen.queryByRole( 'button', { name: 'Remove: WordPress' } )
	).toBeNull();
} );

it( 'keeps the translated purpose of a preset that nobody rewrote, and an inline string whole', async () => {
	answer( 'PUT /services/4', () => video );
	const { user } = open( '/cookies/services' );
	await user.click(
		await screen.findByRole( 'button', { name: 'Change: YouTube' } )
	);
	const form = screen.getByRole( 'region', { name: 'Change YouTube' } );
	expect( within( form ).getByLabelText( /What for/ ) ).toHaveValue(
		'Plays videos'
	);
	await user.type( within( form ).getByLabelText( /Where it is run/ ), '!' );
	await user.click( within( form ).getByRole( 'button', { name: 'Save' } ) );
	const data = sent( 'PUT', '/services/4' )[ 0 ]?.data;
	expect( data ).toMatchObject( {
		place: 'Ireland!',
		inline: [ 'youtube.com/iframe_api, late' ],
	} );
	expect( data ).not.toHaveProperty( 'purpose' );
} );

it( 'says at its field why an address is refused', async () => {
	answer(
		'PUT /services/4',
		() => new Refused( 'pattern_invalid', '“*” is no address.', 'patterns' )
	);
	const { user } = open( '/cookies/services' );
	await user.click(
		await screen.findByRole( 'button', { name: 'Change: YouTube' } )
	);
	await user.click( screen.getByRole( 'button', { name: 'Save' } ) );
	expect( await screen.findByText( '“*” is no address.' ) ).toBeVisible();
	expect( screen.getByLabelText( /Addresses/ ) ).toHaveAttribute(
		'aria-invalid',
		'true'
	);
} );

it( 'changes what a service stores: term, name, and what is dropped', async () => {
	answer( 'PUT /services/4', () => video );
	const { user } = open( '/cookies/services' );
	await user.click(
		await screen.findByRole( 'button', {
			name: 'Change what it stores: YouTube',
		} )
	);
	await user.click( screen.getByRole( 'button', { name: 'Add a cookie' } ) );
	const group = screen.getByRole( 'group', { name: 'Cookie 2' } );
	await user.selectOptions(
		within( group ).getByLabelText( 'How long it stays' ),
		'days'
	);
	await user.clear( within( group ).getByLabelText( 'How many' ) );
	await user.type( within( group ).getByLabelText( 'How many' ), '30' );
	await user.type( within( group ).getByLabelText( 'Name' ), 'kept' );
	await user.click( screen.getByRole( 'button', { name: 'Remove: YSC' } ) );
	await user.click( screen.getByRole( 'button', { name: 'Save' } ) );
	expect( sent( 'PUT', '/services/4' )[ 0 ]?.data ).toEqual( {
		entries: [
			{
				name: 'kept',
				kind: 'cookie',
				seconds: 30 * 86400,
				first: true,
				purpose: '',
			},
		],
	} );
} );

it( 'opens a form where its button was, with the cursor in it', async () => {
	const { user } = open( '/cookies/services' );
	await user.click(
		await screen.findByRole( 'button', { name: 'Change: YouTube' } )
	);
	expect( screen.queryByRole( 'region', { name: 'YouTube' } ) ).toBeNull();
	expect( screen.getByLabelText( /Name/ ) ).toHaveFocus();
	await user.click( screen.getByRole( 'button', { name: 'Cancel' } ) );
	expect( screen.getByRole( 'region', { name: 'YouTube' } ) ).toBeVisible();
} );
