import { addService, dropService } from '../steps/services';
import { site } from '../site/site';

it( 'P31: the cookie list prints the register by party, to everybody alike', async () => {
	const on = await site();
	const by = await on.admin();
	const { id, code } = await addService( by, {
		name: 'Counter <b>p31</b>',
		party: 'P31 Counting & Sons',
		purpose: 'Counts <i>sheep</i>',
		place: 'Ghent',
		category: 'analytical',
		privacy: 'https://p31.example/privacy',
		patterns: [ 'HTTPS://*.P31.example/' ],
		entries: [
			{
				name: 'p31_*',
				kind: 'cookie',
				seconds: 63072000,
				first: false,
				purpose: 'visitor',
			},
		],
	} );
	const list = await on
		.guest()
		.rest< { html: string; names: Record< string, string > } >(
			'GET',
			'choices/list?locale=en_US'
		);
	expect( list.headers.get( 'cache-control' ) ).toContain( 'public' );
	expect( list.body.names[ code ] ).toBe( 'Counter <b>p31</b>' );
	const { html } = list.body;
	// The site's own first, then the parties.
	expect( html.indexOf( 'wordpress_logged_in_*' ) ).toBeGreaterThan( 0 );
	expect(
		html.indexOf( '<h3>P31 Counting &amp; Sons</h3>' )
	).toBeGreaterThan( html.indexOf( 'rd-choice' ) );
	expect( html ).toContain(
		'<h4>Counter &lt;b&gt;p31&lt;/b&gt;</h4><p>Analytical: Counts &lt;i&gt;sheep&lt;/i&gt;. Run in: Ghent.'
	);
	expect( html ).toContain(
		'<code>p31_*</code> (2 years, third party): recognises you on a later visit'
	);
	expect( html ).toContain( 'href="https://p31.example/privacy"' );
	await dropService( by, id );
} );
