import { screen, waitFor, within } from '@testing-library/react';
import type { LookAnswer, PreviewAnswer } from '../../../src/data/cookie-look';
import { open } from './open';
import { answer, Refused, sent } from './server';

const look = ( change: Partial< LookAnswer > = {} ): LookAnswer => ( {
	settings: {
		cookie_mode: 'off',
		cookie_look: {},
		cookie_dnt: false,
		cookie_google: 'basic',
		cookie_consent_api: 'auto',
		cookie_own_hosts: [],
		cookie_proof_months: 24,
	},
	may_manage: true,
	asks: { analytical: 1, tracking: 2 },
	full: true,
	consent_api: false,
	palette: [ { slug: 'accent-1', name: 'Sun', colour: '#ffee58' } ],
	own: { back: '#ffffff', ink: '#111111', fill: '#111111', on: '#ffffff' },
	own_dark: {
		back: '#111111',
		ink: '#ffffff',
		fill: '#ffffff',
		on: '#111111',
	},
	languages: [
		{ locale: 'nl_NL', texts: { accept: 'Alles', refuse: 'Niets' } },
		{ locale: 'en_US', texts: { accept: 'All', refuse: 'None' } },
	],
	...change,
} );

const preview = ( change: Partial< PreviewAnswer > = {} ): PreviewAnswer => ( {
	html: '<p>The notice</p>',
	contrasts: {
		light: [ { field: 'ink', against: 'back', ratio: 18.9, least: 4.5 } ],
		dark: [],
	},
	refused: null,
	...change,
} );

beforeEach( () => {
	answer( 'GET /choices/look', () => look() );
	answer( 'POST /choices/look/preview', () => preview() );
} );

it( 'switches the notice on, and sends nothing else', async () => {
	answer( 'PUT /choices/look', () => {
		const now = look();
		return {
			...now,
			settings: { ...now.settings, cookie_mode: 'default' },
		};
	} );
	const { user } = open( '/cookies/notice' );
	await user.click( await screen.findByRole( 'radio', { name: 'On' } ) );
	await user.click( screen.getByRole( 'button', { name: 'Save settings' } ) );
	await waitFor( () =>
		expect( sent( 'PUT', '/choices/look' )[ 0 ]?.data ).toEqual( {
			cookie_mode: 'default',
		} )
	);
	const does = screen.getByRole( 'region', { name: 'What the notice does' } );
	expect(
		await within( does ).findByText( 'On', { selector: '.rd-tag' } )
	).toBeVisible();
} );

it( 'says while editing that a colour can’t be read, at its field', async () => {
	answer( 'POST /choices/look/preview', ( { data } ) => {
		const { light_colours: given } = (
			data as { look: { light_colours?: Record< string, string > } }
		 ).look;
		return given?.ink
			? preview( {
					contrasts: {
						light: [
							{
								field: 'ink',
								against: 'back',
								ratio: 1.189,
								least: 4.5,
							},
						],
						dark: [],
					},
					refused: {
						field: 'light_colours.ink',
						message: 'This text could not be read.',
					},
				} )
			: preview();
	} );
	const { user } = open( '/cookies/notice' );
	expect(
		await screen.findByText( /18\.9 to 1/, { exact: false } )
	).toHaveTextContent( 'Good' );
	await user.selectOptions( screen.getByLabelText( 'Text' ), 'accent-1' );
	expect(
		await screen.findByText( /1\.1 to 1/, { exact: false } )
	).toHaveTextContent( 'Too little' );
	expect( screen.getByLabelText( 'Text' ) ).toHaveAccessibleDescription(
		'This text could not be read.'
	);
	expect( screen.getByTitle( 'Preview of the notice' ) ).toHaveAttribute(
		'sandbox',
		'allow-same-origin'
	);
} );

it( 'keeps one’s own words by language, and drops those that are as translated', async () => {
	answer(
		'PUT /choices/look',
		() =>
			new Refused(
				'look_unequal',
				'They must be equal.',
				'texts.en_US.refuse'
			)
	);
	const { user } = open( '/cookies/notice' );
	await user.selectOptions(
		await screen.findByLabelText( 'Language' ),
		'en_US'
	);
	const accept = screen.getByLabelText( 'Button: accept all' );
	await user.type( accept, ' of it' );
	const refuse = screen.getByLabelText( 'Button: refuse all' );
	await user.type( refuse, '!' );
	await user.type( refuse, '{Backspace}' );
	await user.click( screen.getByRole( 'button', { name: 'Save settings' } ) );
	await screen.findAllByText( 'They must be equal.' );
	expect( sent( 'PUT', '/choices/look' )[ 0 ]?.data ).toEqual( {
		cookie_look: { texts: { en_US: { accept: 'All of it' } } },
	} );
	expect( refuse ).toHaveFocus();
} );

it( 'shows who may not change it what holds', async () => {
	answer( 'GET /choices/look', () => look( { may_manage: false } ) );
	open( '/cookies/notice' );
	expect(
		await screen.findByRole( 'radio', { name: 'Off' } )
	).toBeDisabled();
	expect(
		screen.queryByRole( 'button', { name: 'Save settings' } )
	).toBeNull();
} );
