import { site } from '../site/site';

it( 'speaks with the site', async () => {
	const on = await site();
	const person = await on.fixture< { email: string; comments: string[] } >(
		'person',
		{ email: `p${ Date.now() }@example.test`, comments: 2, posts: 1 }
	);
	expect( person.comments ).toHaveLength( 2 );
	const rows = await on.sql(
		`SELECT comment_content AS text FROM {prefix}comments WHERE comment_author_email = '${ person.email }'`
	);
	expect( rows ).toHaveLength( 2 );
	const admin = await on.admin();
	const me = await admin.rest< { name: string } >(
		'GET',
		'/wp-json/wp/v2/users/me'
	);
	expect( me.status ).toBe( 200 );
	expect(
		(
			await admin.rest( 'GET', '/wp-json/wp/v2/users/me', undefined, {
				nonce: 'bad',
			} )
		).status
	).toBe( 403 );
	expect(
		( await on.guest().rest( 'GET', '/wp-json/wp/v2/users/me' ) ).status
	).toBe( 401 );
	expect( ( await admin.get( '/wp-admin/' ) ).status ).toBe( 200 );
	expect( await on.wp( 'option', 'get', 'siteurl' ) ).toContain( on.url );
	const to = `q${ Date.now() }@example.test`;
	await on.fixture( 'mail', { to } );
	const mail = await on.mail( to, /Dag/ );
	expect( mail.text ).toContain( 'é' );
	await on.clock( '2030-01-01 00:00:00' );
	await on.clock( null );
	await on.work();
} );
