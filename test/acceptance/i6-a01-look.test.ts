/** Acceptance 1, looks: no look can be stored that can't be read, or that makes refusing less than accepting. */
import { site, type Session, type Site } from '../site/site';

interface Refused {
	code: string;
	message: string;
	data: { field: string };
}

describe( 'The look of the notice', () => {
	let on: Site;
	let admin: Session;
	const put = async ( look: unknown ) =>
		admin.rest< Refused >( 'PUT', 'choices/look', {
			cookie_look: look,
		} );

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
	} );

	afterAll( () => put( {} ) );

	it.each( [
		[
			'text that can’t be read',
			{ light_colours: { back: '#ffffff', ink: '#999999' } },
			'look_contrast',
			'light_colours.ink',
		],
		[
			'text on buttons that can’t be read',
			{ light_colours: { fill: '#1e1e1e', on: '#333333' } },
			'look_contrast',
			'light_colours.on',
		],
		[
			'buttons that aren’t seen',
			{
				light_colours: {
					back: '#ffffff',
					ink: '#000000',
					fill: '#eeeeee',
					on: '#000000',
				},
			},
			'look_shape',
			'light_colours.fill',
		],
		[
			'dark text that can’t be read in the dark',
			{ dark: true, dark_colours: { back: '#000000', ink: '#333333' } },
			'look_contrast',
			'dark_colours.ink',
		],
		[
			'a colour that the theme doesn’t have',
			{ light_colours: { back: 'no-such-colour' } },
			'look_colour',
			'light_colours.back',
		],
		[
			'two buttons that say the same',
			{ texts: { en_US: { accept: 'OK', refuse: 'ok' } } },
			'look_unequal',
			'texts.en_US.refuse',
		],
		[
			'a refusal that is hidden in many words',
			{
				texts: {
					en_US: {
						accept: 'OK',
						refuse: 'I would rather not, thanks',
					},
				},
			},
			'look_unequal',
			'texts.en_US.refuse',
		],
		[
			'a button as long as a sentence',
			{ texts: { en_US: { accept: 'x'.repeat( 41 ) } } },
			'look_button',
			'texts.en_US.accept',
		],
		[
			'words for what has none of its own',
			{ texts: { en_US: { always: 'never' } } },
			'setting_invalid',
			'texts.en_US.always',
		],
		[
			'styles of one’s own',
			{ light_colours: { back: 'red;display:none' } },
			'setting_invalid',
			'cookie_look',
		],
	] )( 'refuses %s', async ( _what, look, code, field ) => {
		const { status, body } = await put( look );
		expect( { status, code: body.code, field: body.data.field } ).toEqual( {
			status: 422,
			code,
			field,
		} );
		const { html, refused } = (
			await admin.rest< {
				html: string;
				refused: { field: string; message: string } | null;
			} >( 'POST', 'choices/look/preview', { look, locale: 'en_US' } )
		).body;
		if ( code === 'setting_invalid' && field === 'cookie_look' ) {
			expect( html ).toBeUndefined();
		} else {
			expect( refused ).toEqual( { field, message: body.message } );
		}
	} );

	it( 'prints what was chosen, and never what can’t be read', async () => {
		const look = {
			light_colours: {
				back: '#fff8e7',
				ink: '#222222',
				fill: '#5a189a',
				on: '#ffffff',
			},
			texts: { en_US: { accept: 'Yes, all', refuse: 'No, none' } },
		};
		expect( ( await put( look ) ).status ).toBe( 200 );
		const { body } = await admin.rest< { html: string } >(
			'POST',
			'choices/look/preview',
			{ look, locale: 'en_US' }
		);
		expect( body.html ).toContain( '--rd-fill:#5a189a' );
		expect( body.html ).toContain( 'Yes, all' );
		// By the settings themselves, that know no contrast.
		await admin.rest( 'PUT', 'settings', {
			cookie_look: { light_colours: { back: '#ffffff', ink: '#fefefe' } },
		} );
		const noted = await on.wp(
			'option',
			'get',
			'rights_desk_cookies',
			'--format=json'
		);
		const { light } = (
			JSON.parse( noted ) as { look: { light: Record< string, string > } }
		 ).look;
		expect( light.ink ).not.toBe( '#fefefe' );
	} );

	it( 'takes its colours from the site editor, if they can be read', async () => {
		const themes = await admin.rest<
			{ _links: Record< string, { href: string }[] > }[]
		>( 'GET', '/wp-json/wp/v2/themes?status=active' );
		const [ link ] =
			themes.body[ 0 ]?._links[ 'wp:user-global-styles' ] ?? [];
		const id = /\d+$/.exec( link?.href ?? '' )?.[ 0 ];
		const styled = ( color: object ) =>
			admin.rest< Refused >(
				'POST',
				`/wp-json/wp/v2/global-styles/${ id }`,
				{
					styles: {
						blocks: { 'rights-desk/choices-link': { color } },
					},
				}
			);
		const faint = await styled( {
			background: '#ffffff',
			text: '#aaaaaa',
		} );
		expect( faint.status ).toBe( 422 );
		expect( faint.body.message ).toContain( '4' );
		expect(
			( await styled( { background: '#102030', text: '#f0e0d0' } ) )
				.status
		).toBe( 200 );
		const { body } = await admin.rest< { own: Record< string, string > } >(
			'GET',
			'choices/look'
		);
		expect( body.own ).toMatchObject( { back: '#102030', ink: '#f0e0d0' } );
		await admin.rest( 'POST', `/wp-json/wp/v2/global-styles/${ id }`, {
			styles: {},
		} );
	} );

	it( 'is not for everybody to change', async () => {
		const guest = on.guest();
		expect(
			(
				await guest.rest( 'PUT', 'choices/look', {
					cookie_mode: 'off',
				} )
			).status
		).toBe( 401 );
		expect( ( await guest.rest( 'GET', 'choices/look' ) ).status ).toBe(
			401
		);
	} );
} );
