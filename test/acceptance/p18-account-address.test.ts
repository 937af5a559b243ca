import { anyone, confirmed, dataOf, decide, inspect } from '../steps/story';
import { may, more, press } from '../steps/rights';
import { site, type Session, type Site } from '../site/site';

interface Person {
	user_id: number;
	login: string;
	post_ids: number[];
}

/*
 * WordPress lets anyone write any address on their own account, unconfirmed. That proves nothing of
 * whose the address is (P18, P22), and ends nothing that holds for the account (P24).
 */
describe( 'P18: the address that somebody writes on their account', () => {
	let on: Site;
	let admin: Session;

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
	} );

	const restricted = async ( email: string ) => {
		const person = await on.fixture< Person >( 'person', {
			email,
			comments: 1,
			posts: 1,
		} );
		const { id, path } = await confirmed( on, 'restriction', email );
		await decide( admin, id, 'grant' );
		const own = await on.login( person.login, 'password' );
		const move = async ( to: string ) =>
			(
				await own.rest( 'PUT', '/wp-json/wp/v2/users/me', {
					email: to,
				} )
			).status;
		return { ...person, id, path, move };
	};

	/** Whether staff can work on the account and on what it wrote. */
	const staff = async ( { user_id: user, post_ids: posts }: Person ) => [
		(
			await admin.rest( 'PUT', `/wp-json/wp/v2/users/${ user }`, {
				description: 'By staff.',
			} )
		).status,
		(
			await admin.rest( 'PUT', `/wp-json/wp/v2/posts/${ posts[ 0 ] }`, {
				title: 'By staff',
			} )
		).status,
	];

	it( 'is joined to nobody and restricts nobody: their copy holds nothing of it', async () => {
		const victim = anyone( 'victim' );
		await on.fixture( 'person', { email: victim, comments: 2 } );
		const email = anyone( 'attacker' );
		const attacker = await restricted( email );
		expect( await may( on, email, 'statistics' ) ).toBe( false );

		expect( await attacker.move( victim ) ).toBe( 200 );
		expect(
			await on.sql(
				`SELECT user_email FROM {prefix}users WHERE ID = ${ attacker.user_id }`
			)
		).toEqual( [ { user_email: victim } ] );
		expect( ( await more( admin, attacker.id ) ).addresses ).toEqual( {
			known: [ email ],
			waiting: [],
		} );
		expect( await may( on, victim, 'statistics' ) ).toBe( true );
		await on.fixture( 'process', {
			do: 'mail',
			email: victim,
			purpose: 'service',
			subject: 'For the victim',
		} );
		await on.mail( victim, /For the victim/ );

		const copy = dataOf( await inspect( on, email ) ).items.filter(
			( { group } ) => group === 'comments'
		);
		expect( copy ).toHaveLength( 1 );
		// Nor by going on to an address of one's own, from that of somebody who is restricted.
		const guest = await confirmed( on, 'restriction', victim );
		await decide( admin, guest.id, 'grant' );
		expect( await attacker.move( anyone( 'own' ) ) ).toBe( 200 );
		expect( ( await more( admin, guest.id ) ).addresses.known ).toEqual( [
			victim,
		] );
	} );

	it( 'frees nobody: what was restricted stays so, until the person lifts it', async () => {
		const email = anyone( 'stays' );
		const person = await restricted( email );
		expect( await staff( person ) ).toEqual( [ 403, 403 ] );
		for ( const next of [ anyone( 'next' ), anyone( 'after' ) ] ) {
			expect( await person.move( next ) ).toBe( 200 );
			expect( await staff( person ) ).toEqual( [ 403, 403 ] );
		}
		const page = `/?p=${ person.post_ids[ 0 ] }`;
		expect( ( await on.guest().get( page ) ).status ).toBe( 404 );
		await press( on, email, { do: 'lift', sure: '1' } );
		expect( await staff( person ) ).toEqual( [ 200, 200 ] );
		expect( ( await on.guest().get( page ) ).status ).toBe( 200 );
		const ids = `user_id = ${ person.user_id }`;
		expect(
			await on.sql(
				`SELECT user_id FROM {prefix}rights_desk_standing_accounts WHERE ${ ids }`
			)
		).toEqual( [] );
	} );

	it( 'P24: counts once its mailbox answered, asked on the page of the request', async () => {
		const email = anyone( 'first' );
		const person = await restricted( email );
		const next = anyone( 'second' );
		expect( await person.move( next ) ).toBe( 200 );
		await on.guest().post( person.path, { do: 'join', other: next } );
		const mail = await on.mail( next, /rights-desk=join/ );
		const link = new URL(
			mail.links.find( ( each ) => each.includes( 'join' ) ) ?? ''
		);
		expect( await may( on, next, 'statistics' ) ).toBe( true );
		await on.guest().post( link.pathname + link.search, { do: 'yes' } );
		expect( await may( on, next, 'statistics' ) ).toBe( false );
		expect( await staff( person ) ).toEqual( [ 403, 403 ] );
	} );
} );
