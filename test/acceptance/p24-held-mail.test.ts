import { anyone, confirmed, decide } from '../steps/story';
import { site, type Session, type Site } from '../site/site';

interface Held {
	id: number;
	to: string;
}

/* A mail that staff release is the sender's until the mailer has it: when that is down, it waits on. */
describe( 'P24: a held mail that staff release', () => {
	let on: Site;
	let admin: Session;

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
	} );

	afterAll( async () => {
		await mailer( 'up' );
		await on.sql(
			`DELETE FROM {prefix}rights_desk_held_mails WHERE name = 'rd_newsletter_tip'`
		);
		await on.fixture( 'unclass', {
			mail: 'rd-newsletter/rd_newsletter_tip',
		} );
		await on.fixture( 'process', { do: 'remove' } );
	} );

	const mailer = ( state: 'up' | 'down' ) =>
		on.wp( 'option', 'update', 'rights_desk_test_mail', state );

	const waiting = async ( email: string ) =>
		(
			await admin.rest< Held[] >( 'GET', 'held-mails?per_page=100' )
		).body.filter( ( mail ) => mail.to === email );

	const answer = async ( id: number, said: object ) => {
		const { status, body } = await admin.rest< {
			code?: string;
			sent?: number;
		} >( 'POST', `held-mails/${ id }`, said );
		return [ status, body.code ?? body.sent ];
	};

	const got = async ( email: string ) =>
		( await on.mails( email ) ).filter( ( { subject } ) =>
			/A tip/.test( subject )
		).length;

	/** Somebody restricted to whom a mail of unknown kind was held. */
	const held = async ( name: string ) => {
		const email = anyone( name );
		await on.fixture( 'process', { do: 'install', email } );
		await on.fixture( 'person', { email, comments: 0 } );
		const { id } = await confirmed( on, 'restriction', email );
		await decide( admin, id, 'grant' );
		await on.fixture( 'process', { do: 'tip', email } );
		const [ mail ] = await waiting( email );
		if ( ! mail ) {
			throw new Error( 'Nothing was held.' );
		}
		return { email, id: mail.id };
	};

	it( 'waits on when the mailer refuses it, and goes once it does not', async () => {
		const { email, id } = await held( 'once' );
		const send = { action: 'send', basis: 'claim', why: 'A court asked.' };
		await mailer( 'down' );
		expect( await answer( id, send ) ).toEqual( [ 502, 'mail_not_sent' ] );
		expect( await waiting( email ) ).toHaveLength( 1 );
		await mailer( 'up' );
		expect( await answer( id, send ) ).toEqual( [ 200, 1 ] );
		expect( await waiting( email ) ).toEqual( [] );
		expect( await got( email ) ).toBe( 1 );
	} );

	it( 'of a kind that was named too', async () => {
		const { email, id } = await held( 'named' );
		const say = { action: 'class', purpose: 'contract' };
		await mailer( 'down' );
		expect( await answer( id, say ) ).toEqual( [ 502, 'mail_not_sent' ] );
		expect( await waiting( email ) ).toHaveLength( 1 );
		await mailer( 'up' );
		expect( await answer( id, say ) ).toEqual( [ 200, 1 ] );
		expect( await waiting( email ) ).toEqual( [] );
		expect( await got( email ) ).toBe( 1 );
	} );

	it( 'goes once, of two that release it at the same time', async () => {
		const { email, id } = await held( 'both' );
		const send = { action: 'send', basis: 'claim', why: 'A court asked.' };
		await Promise.all( [ answer( id, send ), answer( id, send ) ] );
		expect( await waiting( email ) ).toEqual( [] );
		expect( await got( email ) ).toBe( 1 );
	} );
} );
