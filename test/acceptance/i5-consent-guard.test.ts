import { anyone } from '../steps/story';
import { consented, contact, pathIn } from '../steps/consent';
import { site, type Session, type Site } from '../site/site';

/* P09 and P10 at wp_mail: who gets a mail that rests on consent, and what staff see of the rest. */
let on: Site;
let admin: Session;
let yes: string;

interface Mails {
	mails: {
		id: number;
		origin: string;
		name: string;
		purpose: string;
		reason: string;
		n: number;
	}[];
}

const listed = async () =>
	( await admin.rest< Mails >( 'GET', 'contact-mails' ) ).body.mails;

const got = async ( email: string ) =>
	( await on.mails( email ) ).filter( ( { subject } ) =>
		/News/.test( subject )
	).length;

beforeAll( async () => {
	on = await site();
	admin = await on.admin();
	yes = anyone( 'yes' );
	await consented( on, yes );
} );

describe( 'P10: a mail that rests on consent', () => {
	it( 'reaches of many only those who agreed, by to, Cc, Bcc or at the last moment', async () => {
		const [ to, cc, bcc ] = [
			anyone( 'to' ),
			anyone( 'cc' ),
			anyone( 'b' ),
		];
		expect(
			await contact( on, 'send', to, {
				others: [ yes ],
				headers: [ `Cc: ${ cc }`, `Bcc: Somebody <${ bcc }>` ],
			} )
		).toBe( true );
		await contact( on, 'late', bcc, { others: [ yes ] } );
		expect( await got( yes ) ).toBe( 2 );
		for ( const email of [ to, cc, bcc ] ) {
			expect( await got( email ) ).toBe( 0 );
		}
	} );

	it( 'carries the way out for each reader, once', async () => {
		await contact( on, 'send', yes, {
			text: '<html><body><p>Hi</p></body></html>',
			headers: [ 'Content-Type: text/html; charset=UTF-8' ],
		} );
		const mail = await on.mail( yes, /Hi/ );
		const path = pathIn( mail, 'withdraw' );
		expect( mail.html ).toMatch( /withdraw[^]*<\/body>/ );
		// Looking changes nothing: mail scanners look too.
		expect( ( await on.guest().get( path ) ).status ).toBe( 200 );
		expect( await contact( on, 'may', yes ) ).toBe( true );
		const forged = await on.guest().post(
			path.replace( /.$/, ( c ) => ( c === '0' ? '1' : '0' ) ),
			{
				'List-Unsubscribe': 'One-Click',
			}
		);
		expect( forged.status ).toBe( 404 );
		expect( await contact( on, 'may', yes ) ).toBe( true );
	} );

	it( 'leaves a sender’s own List-Unsubscribe, and mail of other purposes, as they are', async () => {
		await contact( on, 'send', yes, {
			text: 'Own way out',
			headers: [ 'List-Unsubscribe: <https://example.test/out>' ],
		} );
		const own = await on.mail( yes, /Own way out/ );
		expect( own.headers[ 'list-unsubscribe' ] ).toBe(
			'<https://example.test/out>'
		);
		const order = anyone( 'order' );
		await contact( on, 'send', order, {
			purpose: 'contract',
			text: 'Order',
		} );
		const mail = await on.mail( order, /Order/ );
		expect( mail.headers[ 'list-unsubscribe' ] ).toBeUndefined();
		expect( mail.text.trim() ).toBe( 'Order' );
	} );

	it( 'shows staff what was refused, by kind and number, never to whom', async () => {
		const email = anyone( 'refused' );
		const count = async () =>
			( await listed() ).find(
				( { purpose, reason } ) =>
					purpose === 'newsletter' && reason === 'no_consent'
			)?.n ?? 0;
		const before = await count();
		await contact( on, 'send', email );
		expect( await count() ).toBe( before + 1 );
		expect( JSON.stringify( await listed() ) ).not.toContain( '@' );
	} );
} );

describe( 'P09: a mail that names no purpose', () => {
	it( 'goes out and is listed, or is refused when staff want that; classed, it is one of its kind', async () => {
		const email = anyone( 'plain' );
		const plain = () => contact( on, 'plain', email );
		const mine = async () =>
			( await listed() ).find(
				( { origin, reason } ) =>
					origin === 'rights-desk-test.php' && reason === 'unclassed'
			);
		expect( await plain() ).toBe( true );
		const found = await mine();
		expect( found?.n ).toBeGreaterThan( 0 );
		await admin.rest( 'POST', 'consents/setup', { unclassed: 'refuse' } );
		expect( await plain() ).toBe( false );
		const staff = ( await on.wp( 'option', 'get', 'admin_email' ) ).trim();
		expect( await contact( on, 'plain', staff ) ).toBe( true );
		await admin.rest( 'POST', 'consents/setup', { unclassed: 'send' } );

		// What a kind of mail is for is a setting, as in the register of purposes.
		const { login } = await on.fixture< { login: string } >( 'user', {
			role: 'editor',
		} );
		await on.wp( 'user', 'add-cap', login, 'rights_desk_handle_requests' );
		const handler = await on.login( login, 'password' );
		const answer = await handler.rest< { code: string } >(
			'POST',
			`contact-mails/${ found?.id }`,
			{ action: 'class', purpose: 'contract' }
		);
		expect( [ answer.status, answer.body.code ] ).toEqual( [
			403,
			'class_not_theirs',
		] );
		expect( await mine() ).toBeDefined();

		await admin.rest( 'POST', `contact-mails/${ found?.id }`, {
			action: 'class',
			purpose: 'newsletter',
		} );
		expect( await mine() ).toBeUndefined();
		expect( await plain() ).toBe( false );
		expect( await contact( on, 'plain', yes ) ).toBe( true );
		// As a site that has not yet heard of it.
		await on.fixture( 'unclass', {
			mail: `${ found?.origin }/${ found?.name }`,
		} );
	} );

	it( 'never keeps a necessary mail from its reader, whatever the register says', async () => {
		await admin.rest( 'POST', 'purposes', {
			slug: 'account',
			active: false,
		} );
		const email = anyone( 'password' );
		expect(
			await contact( on, 'send', email, { purpose: 'account' } )
		).toBe( true );
		await admin.rest( 'POST', 'purposes', {
			slug: 'account',
			active: true,
		} );
	} );
} );
