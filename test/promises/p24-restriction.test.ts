import { anyone, confirmed, decide, get } from '../steps/story';
import { may, more } from '../steps/rights';
import { site, type Site } from '../site/site';

describe( 'P24: restricted until the subject lifts it', () => {
	let on: Site;

	beforeAll( async () => {
		on = await site();
	} );

	it( 'restricts as it is granted; only the mailed link lifts it, by a button', async () => {
		const email = anyone( 'restricted' );
		const { id } = await confirmed( on, 'restriction', email );
		const admin = await on.admin();
		expect( await may( on, email, 'newsletter' ) ).toBe( true );
		await decide( admin, id, 'grant' );
		expect( await get( on, id ) ).toMatchObject( {
			state: 'done',
			outcome: 'granted',
		} );
		expect( ( await more( admin, id ) ).standing?.state ).toBe(
			'restricted'
		);
		expect( await may( on, email, 'newsletter' ) ).toBe( false );

		const mail = await on.mail( email, /rights-desk=lift/ );
		const link = mail.links.find( ( one ) =>
			one.includes( 'rights-desk=lift' )
		);
		const url = new URL( link ?? '' );
		const path = url.pathname + url.search;
		expect( ( await on.guest().get( path ) ).status ).toBe( 200 );
		expect( await may( on, email, 'newsletter' ) ).toBe( false );

		// Who lost the link gets a new one, on proof of the address.
		await on.guest().post( '/?rights-desk=link', { email } );
		await on.work();
		const again = await on.mail( email, /rights-desk=lift/ );
		expect( again.links.join( ' ' ) ).not.toContain( url.search );

		expect(
			await ( await on.guest().post( path, { do: 'lift' } ) ).text()
		).toContain( 'role="status"' );
		expect( await may( on, email, 'newsletter' ) ).toBe( true );
		expect( ( await on.guest().get( path ) ).status ).toBe( 404 );
	} );
} );
