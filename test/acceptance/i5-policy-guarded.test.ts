/** What is written is nobody's but staff's; what is published is nobody's to change, and runs nothing. */
import * as policy from '../steps/policy';
import { anyone } from '../steps/story';
import { site, type Session, type Site } from '../site/site';

describe( 'A policy is guarded', () => {
	let on: Site;
	let admin: Session;
	let document: number;
	let path: string;

	beforeAll( async () => {
		on = await site();
		admin = await on.admin();
		await policy.forget( on );
		( { document, path } = await policy.write(
			on,
			policy.paragraph(
				'One <script>alert(1)</script><img src=x onerror=alert(2)> [rights_desk_policy] <form action="https://evil.test"><input name="a"></form>'
			),
			{ page: `${ policy.block }${ policy.paragraph( 'Below.' ) }` }
		) );
	} );

	afterAll( () => policy.forget( on ) );

	it( 'keeps the working copy from visitors, whatever its status is set to', async () => {
		const guest = on.guest();
		const made = await admin.rest< { status: string } >(
			'POST',
			`/wp-json/wp/v2/rights_desk_policy/${ document }`,
			{ status: 'publish' }
		);
		expect( made.body.status ).toBe( 'private' );
		for ( const route of [
			'/wp-json/wp/v2/rights_desk_policy',
			`/wp-json/wp/v2/rights_desk_policy/${ document }`,
		] ) {
			const { body } = await guest.rest( 'GET', route, undefined, {
				nonce: 'none',
			} );
			expect( JSON.stringify( body ) ).not.toContain( 'One' );
		}
		for ( const at of [
			`/?p=${ document }`,
			`/?post_type=rights_desk_policy&p=${ document }`,
			'/?s=evil',
		] ) {
			expect( await ( await guest.get( at ) ).text() ).not.toContain(
				'alert(1)'
			);
		}
		const page = await (
			await guest.get( policy.asking( path, 'none=1' ) )
		).text();
		expect( page ).toContain(
			'No version of this policy is in force yet.'
		);
	} );

	it( 'publishes text, and nothing that runs or asks', async () => {
		const { body } = await policy.publish( admin, document, {
			changes: { en_US: 'All <b>new</b>.' },
		} );
		const html = await (
			await on.guest().get( policy.asking( path, 'first=1' ) )
		).text();
		const shown = html.slice(
			html.indexOf( 'class="rd-policy-text"' ),
			html.indexOf( 'Below.' )
		);
		expect( policy.shown( html ) ).toBe( body.number );
		expect( shown ).toContain( 'One' );
		expect( shown ).not.toMatch( /<script|onerror|evil\.test/ );
		expect( html ).toContain( 'All &lt;b&gt;new&lt;/b&gt;.' );
		// A policy that holds itself ends somewhere.
		expect( html.match( /class="rd-policy-text"/g ) ?? [] ).toHaveLength(
			1
		);
	} );

	it( 'publishes nothing that a visitor may not read, though who publishes may', async () => {
		const secret = anyone( 'secret' );
		await on.wp(
			'post',
			'create',
			'--post_status=private',
			`--post_title=${ secret }`,
			'--post_author=1'
		);
		await policy.write(
			on,
			`${ policy.paragraph( 'News.' ) }<!-- wp:query {"queryId":1,"query":{"perPage":100,"postType":"post","inherit":false}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --></div><!-- /wp:query -->`
		);
		const { body } = await policy.publish( admin, document );
		const one = await admin.rest< { html: string } >(
			'GET',
			`policy/versions/${ body.versions[ 0 ]?.id }`
		);
		expect( one.body.html ).toContain( 'News.' );
		expect( one.body.html ).not.toContain( secret );
	} );

	it( 'finds a published text that somebody changed behind its back', async () => {
		const { body } = await policy.publish( admin, document );
		const id = body.versions[ 0 ]?.id;
		const sound = async () =>
			(
				await admin.rest< { sound: boolean } >(
					'GET',
					`policy/versions/${ id }`
				)
			).body.sound;
		expect( await sound() ).toBe( true );
		await on.sql(
			`UPDATE {prefix}rights_desk_policy_versions SET html = CONCAT(html, '!') WHERE id = ${ id }`
		);
		expect( await sound() ).toBe( false );
	} );

	it( 'publishes what was looked at, or nothing', async () => {
		const { body: preview } = await admin.rest< {
			seen: string;
			html: string;
		} >( 'GET', `policy/preview?document=${ document }` );
		const seen = { [ document ]: preview.seen };
		expect(
			( await policy.publish( admin, document, { seen } ) ).status
		).toBe( 201 );
		await policy.write( on, policy.paragraph( 'Meanwhile another.' ) );
		expect(
			await policy.publish( admin, document, { seen } )
		).toMatchObject( {
			status: 409,
			body: { code: 'policy_changed_meanwhile' },
		} );
		await policy.write( on, policy.paragraph( ' ' ) );
		expect( await policy.publish( admin, document ) ).toMatchObject( {
			status: 422,
			body: { code: 'policy_empty' },
		} );
	} );

	it( 'stands in WordPress’s own guide', async () => {
		const guide = await (
			await admin.get( '/wp-admin/options-privacy.php?tab=policyguide' )
		).text();
		expect( guide ).toContain(
			'When you use your privacy rights on this site'
		);
	} );
} );
