import { screen, within } from '@testing-library/react';
import type {
	Consent,
	ConsentSetup,
	ContactMail,
} from '../../../src/data/consents';
import { open } from './open';
import { answer, list, Refused, sent } from './server';

const row: Consent = {
	id: 3,
	email: 'mieke@example.test',
	purpose: 'newsletter',
	label: 'Newsletter',
	state: 'given',
	source: 'block',
	where: 'Form on the site',
	place: 'post:12',
	locale: 'en_US',
	text: 'Yes, send it.',
	version: 2,
	asked_at: '2026-11-20T10:00:00Z',
	given_at: '2026-11-20T10:05:00Z',
	confirmed_at: '2026-11-20T10:05:00Z',
	ended_at: null,
	ended_by: '',
};

const setup: ConsentSetup = {
	purposes: [
		{
			slug: 'newsletter',
			label: 'Newsletter',
			marketing: true,
			given: 1,
			waiting: 0,
			withdrawn: 0,
			own: {},
			standard: { en_US: 'Yes, send me the newsletter.' },
		},
	],
	languages: [ { locale: 'en_US', language: 'English' } ],
	places: [
		{ place: 'comments', there: true, purposes: [] },
		{ place: 'woocommerce', there: false, purposes: [] },
	],
	unclassed: 'send',
	keep_months: 24,
	may_manage: true,
};

const mail: ContactMail = {
	id: 9,
	origin: 'some-plugin',
	name: 'weekly',
	purpose: '',
	reason: 'unclassed',
	n: 4,
	first_at: '2026-11-20T10:00:00Z',
	last_at: '2026-11-21T10:00:00Z',
};

const purposes = [ { slug: 'newsletter', label: 'Newsletter' } ];

beforeEach( () => {
	answer( 'GET /consents/setup', () => setup );
	answer( 'GET /consents', () => list( [ row ] ) );
	answer( 'GET /contact-mails', () => ( {
		mails: [ mail ],
		purposes,
		may_manage: true,
	} ) );
} );

it( 'shows who agreed, by which words, and withdraws for them', async () => {
	const { user } = open( '/consents' );
	expect(
		await screen.findByRole( 'rowheader', { name: row.email } )
	).toBeVisible();
	expect( screen.getByText( /Yes, send it\./ ) ).toBeInTheDocument();
	answer( 'POST /consents/3/withdraw', () => ( {
		...row,
		state: 'withdrawn',
	} ) );
	await user.click(
		screen.getByRole( 'button', { name: /^Withdraw for them: mieke/ } )
	);
	expect( sent( 'POST', '/consents/3/withdraw' ) ).toHaveLength( 1 );
} );

it( 'says what is wrong with a consent that staff note', async () => {
	const { user } = open( '/consents' );
	await user.click(
		await screen.findByText( 'Note a consent that was given to you' )
	);
	answer(
		'POST /consents',
		() => new Refused( 'email_invalid', 'Not an address.', 'email' )
	);
	await user.click(
		screen.getByRole( 'button', { name: 'Note the consent' } )
	);
	expect( await screen.findByText( 'Not an address.' ) ).toBeVisible();
} );

it( 'classes a kind of mail that names no purpose', async () => {
	const { user } = open( '/consents' );
	const kind = await screen.findByRole( 'row', { name: /weekly/ } );
	answer( 'POST /contact-mails/9', () => ( {
		mails: [],
		purposes,
		may_manage: true,
	} ) );
	await user.selectOptions(
		within( kind ).getByRole( 'combobox' ),
		'newsletter'
	);
	await user.click(
		within( kind ).getByRole( 'button', { name: /^Store this/ } )
	);
	expect( await screen.findByText( 'There is none.' ) ).toBeVisible();
	expect( sent( 'POST', '/contact-mails/9' )[ 0 ]?.data ).toEqual( {
		action: 'class',
		purpose: 'newsletter',
	} );
} );

it( 'offers the places that this site has, none ticked', async () => {
	const { user } = open( '/consents' );
	const group = await screen.findByRole( 'group', { name: 'Comment form' } );
	expect(
		screen.queryByRole( 'group', { name: /WooCommerce/ } )
	).not.toBeInTheDocument();
	const box = within( group ).getByRole( 'checkbox' );
	expect( box ).not.toBeChecked();
	await user.click( box );
	answer( 'POST /consents/setup', () => setup );
	await user.click( screen.getByRole( 'button', { name: 'Store' } ) );
	expect( sent( 'POST', '/consents/setup' )[ 0 ]?.data ).toMatchObject( {
		places: { comments: [ 'newsletter' ] },
	} );
} );

it( 'looks for one address without putting it into an address of the site', async () => {
	const { user } = open( '/consents' );
	answer( 'POST /consents/find', () => [
		row,
		{ ...row, id: 4, purpose: 'marketing', label: 'Marketing' },
	] );
	const [ field ] = await screen.findAllByLabelText( 'E-mail address' );
	await user.click( field as HTMLElement );
	await user.paste( row.email );
	expect( await screen.findByText( 'Marketing' ) ).toBeVisible();
	expect( sent( 'POST', '/consents/find' )[ 0 ]?.data ).toEqual( {
		email: row.email,
	} );
	expect(
		sent( 'GET', '/consents' ).some( ( { query } ) => query.has( 'email' ) )
	).toBe( false );
} );

it( 'lets only who changes the settings say what a mail is for', async () => {
	answer( 'GET /contact-mails', () => ( {
		mails: [ mail ],
		purposes,
		may_manage: false,
	} ) );
	open( '/consents' );
	const kind = await screen.findByRole( 'row', { name: /weekly/ } );
	expect( within( kind ).queryByRole( 'combobox' ) ).not.toBeInTheDocument();
	expect(
		within( kind ).getByRole( 'button', { name: /^Off the list/ } )
	).toBeVisible();
} );
