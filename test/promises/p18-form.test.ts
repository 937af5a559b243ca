import { anyone, ask, form as block, page, requestsOf } from '../steps/story';
import { site, type Site } from '../site/site';

describe( 'The form: for everyone, with nothing in it that depends on who looks', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	it( 'names what is wrong and keeps what was typed, without a script', async () => {
		const answer = await ask( on, 'erasure', 'no address', {
			name: 'An <i>Name</i>',
			message: 'My order 12',
		} );
		expect( answer.status ).toBe( 422 );
		const html = await answer.text();
		expect( html ).toMatch( /value="erasure" required checked/ );
		expect( html ).toContain( 'value="no address"' );
		expect( html ).toContain( 'An &lt;i&gt;Name&lt;/i&gt;' );
		expect( html ).toContain( 'My order 12' );
		expect( html ).toMatch(
			/id="([\w-]+)-email"[^>]* aria-describedby="[^"]*\1-email-error"[^>]* aria-invalid="true"/
		);
		expect( html ).toMatch( /role="alert"[^>]*>.*href="#[\w-]+-email"/ );
	} );

	it( 'names the field to a script too', async () => {
		const answer = await fetch( `${ on.url }/?rights-desk=ask`, {
			method: 'POST',
			headers: { Accept: 'application/json' },
			body: new URLSearchParams( { email: anyone( 'kindless' ) } ),
		} );
		expect( answer.status ).toBe( 422 );
		expect( await answer.json() ).toMatchObject( {
			code: 'kind_unknown',
			field: 'kind',
		} );
	} );

	it( 'thanks a robot that fills the trap like anyone, and stores nothing', async () => {
		const email = anyone( 'robot' );
		const [ robot, person ] = await Promise.all( [
			ask( on, 'inspection', email, { rd_more: 'https://spam.test' } ),
			ask( on, 'inspection', anyone( 'person' ) ),
		] );
		expect( robot.status ).toBe( 200 );
		const words = async ( answer: Response ) =>
			( await answer.text() ).replace( /nonce="[^"]*"/g, '' );
		expect( await words( robot ) ).toBe( await words( person ) );
		expect( await requestsOf( on, email ) ).toHaveLength( 0 );
	} );

	it( 'stands several times on a page, each with its own names', async () => {
		const html = await (
			await on
				.guest()
				.get(
					await page(
						on,
						`${ block }${ block }[rights_desk_form kinds=erasure]`
					)
				)
		).text();
		expect( html.match( /<form class="rd-form"/g ) ).toHaveLength( 3 );
		const ids = [ ...html.matchAll( / id="(rights-desk-[\w-]+)"/g ) ].map(
			( [ , id ] ) => id
		);
		expect( new Set( ids ).size ).toBe( ids.length );
		expect( html.match( /value="erasure" required/g ) ).toHaveLength( 3 );
		expect( html.match( /value="inspection" required/g ) ).toHaveLength(
			2
		);
	} );

	it( 'is the same for every visitor, so that a cache may keep it', async () => {
		const path = await page( on, block );
		const form = async () => {
			const answer = await on.guest().get( path );
			const html = await answer.text();
			expect( answer.headers.getSetCookie() ).toEqual( [] );
			return /<form class="rd-form".*?<\/form>/s.exec( html )?.[ 0 ];
		};
		const html = await form();
		expect( html ).toBe( await form() );
		expect( html ).not.toMatch( /nonce/i );
		expect( html ).toContain( 'rights-desk=ask' );
	} );

	it( 'lets who is logged in with that address confirm at once, and nobody else', async () => {
		const email = anyone( 'member' );
		const { login } = await on.fixture< { login: string } >( 'person', {
			email,
			account: true,
			comments: 0,
		} );
		const member = await on.login( login, 'password' );
		const html = await (
			await member.post( '/?rights-desk=ask', {
				kind: 'inspection',
				email,
			} )
		).text();
		const nonce = /name="_wpnonce" value="(\w+)"/.exec( html )?.[ 1 ] ?? '';
		const id = /name="confirm" value="(\d+)"/.exec( html )?.[ 1 ] ?? '';
		expect( id ).not.toBe( '' );

		const forged = { confirm: id, _wpnonce: nonce };
		expect(
			( await on.guest().post( '/?rights-desk=ask', forged ) ).status
		).toBe( 403 );
		expect(
			(
				await member.post( '/?rights-desk=ask', {
					confirm: id,
					_wpnonce: 'bad',
				} )
			).status
		).toBe( 403 );
		expect( ( await requestsOf( on, email ) )[ 0 ]?.state ).toBe( 'asked' );
		expect(
			( await member.post( '/?rights-desk=ask', forged ) ).status
		).toBe( 200 );
		expect( ( await requestsOf( on, email ) )[ 0 ]?.state ).toBe(
			'confirmed'
		);

		const other = await (
			await member.post( '/?rights-desk=ask', {
				kind: 'inspection',
				email: anyone( 'other' ),
			} )
		).text();
		expect( other ).not.toContain( '_wpnonce' );
	} );
} );
