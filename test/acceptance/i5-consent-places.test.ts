import { anyone } from '../steps/story';
import { boxesIn, confirmConsent, consentsOf, contact } from '../steps/consent';
import { site, type Session, type Site } from '../site/site';

/* Where a box can stand: comments, registration, Contact Form 7, WooCommerce; none is there until staff want it. */
let on: Site;
let admin: Session;

const setup = ( places: Record< string, string[] > ) =>
	admin.rest( 'POST', 'consents/setup', { places } );

const plugin = < T >( what: string, more: object = {} ) =>
	on.fixture< T >( 'consent-plugins', { do: what, ...more } );

/** Fields of a form as PHP gets them. */
const posted = ( boxes: Record< string, string > ) => ( {
	_rights_desk_consent: Object.values( boxes ),
} );

beforeAll( async () => {
	on = await site();
	admin = await on.admin();
	await setup( {
		comments: [ 'newsletter' ],
		registration: [ 'newsletter', 'marketing' ],
		contact_form_7: [ 'marketing' ],
		woocommerce: [ 'newsletter' ],
	} );
} );

afterAll( async () => {
	await setup( {
		comments: [],
		registration: [],
		contact_form_7: [],
		woocommerce: [],
	} );
} );

describe( 'P10: a box beside the forms of the site', () => {
	it( 'stands in the comment form; who leaves it alone agrees to nothing', async () => {
		const id = (
			await on.wp(
				'post',
				'create',
				'--post_status=publish',
				'--comment_status=open',
				`--post_title=${ anyone( 'post' ) }`,
				'--porcelain'
			)
		).trim();
		const html = await ( await on.guest().get( `/?p=${ id }` ) ).text();
		const boxes = boxesIn( html );
		expect( Object.keys( boxes ) ).toHaveLength( 1 );
		const say = ( email: string, more: Record< string, string > ) =>
			on.guest().post( '/wp-comments-post.php', {
				comment_post_ID: id,
				author: 'Visitor',
				email,
				comment: `Well said, ${ email }.`,
				...more,
			} );
		const [ silent, yes ] = [ anyone( 'silent' ), anyone( 'yes' ) ];
		await say( silent, {} );
		// WordPress takes one comment in fifteen seconds from one place.
		await on.sql(
			`UPDATE {prefix}comments SET comment_date = '2020-01-01', comment_date_gmt = '2020-01-01' WHERE comment_author_email = '${ silent }'`
		);
		await say( yes, boxes );
		expect( await consentsOf( on, silent ) ).toEqual( [] );
		const [ row ] = await consentsOf( on, yes );
		expect( row ).toMatchObject( { state: 'asked', source: 'comments' } );
		expect( row?.place ).toMatch( /^comment:\d+$/ );
		await confirmConsent( on, yes );
		expect( await contact( on, 'may', yes ) ).toBe( true );
		expect(
			await contact( on, 'may', yes, { purpose: 'marketing' } )
		).toBe( false );
	} );

	it( 'stands in the registration form, and each purpose is agreed to by itself', async () => {
		await on.wp( 'option', 'update', 'users_can_register', '1' );
		const html = await (
			await on.guest().get( '/wp-login.php?action=register' )
		).text();
		const boxes = boxesIn( html );
		expect( Object.keys( boxes ) ).toHaveLength( 2 );
		const [ [ name = '', value = '' ] = [] ] = Object.entries( boxes );
		const email = anyone( 'account' );
		await on.guest().post( '/wp-login.php?action=register', {
			user_login: email.split( '@' )[ 0 ] ?? '',
			user_email: email,
			[ name ]: value,
		} );
		expect( await consentsOf( on, email ) ).toMatchObject( [
			{ state: 'asked', source: 'registration' },
		] );
		await on.wp( 'option', 'update', 'users_can_register', '0' );
	} );

	it( 'stands above the button of Contact Form 7, and is no part of what that mails', async () => {
		const html = await plugin< string >( 'form', {
			html: '<p><input type="email" name="your-email"></p><p><input class="wpcf7-submit" type="submit"></p>',
		} );
		const boxes = boxesIn( html );
		expect( html.indexOf( 'checkbox' ) ).toBeLessThan(
			html.indexOf( 'submit' )
		);
		expect( Object.keys( boxes )[ 0 ] ).toMatch( /^_/ );
		const email = anyone( 'form' );
		await plugin( 'sent', { email, fields: posted( boxes ) } );
		expect( await consentsOf( on, email ) ).toMatchObject( [
			{ purpose: 'marketing', source: 'contact_form_7', place: 'form:5' },
		] );
	} );

	it( 'stands at both checkouts, and never on the customer, whom it would be ticked for next time', async () => {
		const boxes = boxesIn( await plugin< string >( 'checkout' ) );
		const [ classic, blocks ] = [ anyone( 'classic' ), anyone( 'blocks' ) ];
		await plugin( 'ordered', { email: classic, fields: posted( boxes ) } );
		const fields =
			await plugin< { location: string; label: string }[] >( 'fields' );
		expect( fields ).toMatchObject( [
			{
				id: 'rights-desk/newsletter',
				location: 'order',
				type: 'checkbox',
			},
		] );
		await plugin( 'ordered_in_blocks', { email: blocks } );
		for ( const email of [ classic, blocks ] ) {
			expect( await consentsOf( on, email ) ).toMatchObject( [
				{ source: 'woocommerce', place: 'order:77', state: 'asked' },
			] );
		}
		expect( ( await consentsOf( on, blocks ) )[ 0 ]?.text ).toBe(
			fields[ 0 ]?.label
		);
	} );

	it( 'keeps the words that were read, also from a page that a cache kept', async () => {
		const [ old ] = Object.values(
			boxesIn( await plugin< string >( 'checkout' ) )
		);
		const text = `May we write to you, ${ anyone( 'words' ) }?`;
		const locale = ( await on.wp( 'option', 'get', 'WPLANG' ) ).trim();
		const saved = await admin.rest( 'POST', 'consents/setup', {
			wordings: { newsletter: { [ locale || 'en_US' ]: text } },
		} );
		expect( saved.status ).toBe( 200 );
		const now = boxesIn( await plugin< string >( 'checkout' ) );
		const [ before, after ] = [ anyone( 'before' ), anyone( 'after' ) ];
		await plugin( 'ordered', {
			email: before,
			fields: { _rights_desk_consent: [ old ] },
		} );
		await plugin( 'ordered', { email: after, fields: posted( now ) } );
		const [ first ] = await consentsOf( on, before );
		const [ second ] = await consentsOf( on, after );
		expect( second?.text ).toBe( text );
		expect( first?.text ).not.toBe( text );
		expect( second?.version ).toBeGreaterThan( first?.version ?? 0 );
		await admin.rest( 'POST', 'consents/setup', {
			wordings: { newsletter: {} },
		} );
	} );

	it( 'takes no words but its own', async () => {
		const email = anyone( 'forged' );
		const [ good = '' ] = Object.values(
			boxesIn( await plugin< string >( 'checkout' ) )
		);
		const [ , mark ] = good.split( '.' );
		const said = Buffer.from(
			JSON.stringify( [ 'marketing', 'en_US', 'Everything', '' ] )
		).toString( 'base64url' );
		for ( const forged of [ 'on', '1', `${ said }.${ mark }`, said ] ) {
			await plugin( 'ordered', {
				email,
				fields: { _rights_desk_consent: [ forged ] },
			} );
		}
		expect( await consentsOf( on, email ) ).toEqual( [] );
	} );

	it( 'has few strangers mailed for a program that ticks every box', async () => {
		const fields = posted(
			boxesIn( await plugin< string >( 'checkout' ) )
		);
		const emails = Array.from( { length: 22 }, () => anyone( 'bot' ) );
		const network = 'rights_desk_test_network';
		await on.wp( 'option', 'update', network, '10.77.5.9' );
		try {
			await plugin( 'ordered', { emails, fields } );
		} finally {
			await on.wp( 'option', 'delete', network );
		}
		expect( await consentsOf( on, emails[ 19 ] ?? '' ) ).toHaveLength( 1 );
		expect( await consentsOf( on, emails[ 20 ] ?? '' ) ).toEqual( [] );
		expect( await consentsOf( on, emails[ 21 ] ?? '' ) ).toEqual( [] );
	} );
} );
