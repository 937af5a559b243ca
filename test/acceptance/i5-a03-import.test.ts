import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importText, markup } from '../../src/editor/import';
import { lint, pieces, type LintSite } from '../../src/lint';
import expected from '../golden/lint-privacybeleid.json';
import { site, type Session, type Site } from '../site/site';
import { forget } from '../steps/policy';
import { emptyRegister, enter } from '../steps/processors';
import { stored } from '../steps/stored';

/*
 * Acceptance 3: a real policy is imported whole, and what is wrong with it is found, on a site
 * whose registers are as they begin, with the presets of the two processors that it names.
 */
const policy = readFileSync(
	resolve( 'test/golden/privacybeleid.txt' ),
	'utf8'
);
const lines = policy.split( /\n+/ ).filter( ( line ) => line.trim() );
// As a reader of the text sees them: no full stop, and something under them.
const headings = [
	'Over gegevensverwerking',
	'Webhosting',
	'Emails',
	'Doel van gegevensverwerking',
	'Algemeen doel van de verwerking',
	'Automatisch verzamelde gegevens',
	'Deelname aan fiscaal en strafrechtelijk onderzoek',
	'Persoonlijke gegevens bewaren',
	'Uw rechten',
	'Recht op inspectie',
	'Recht op correctie',
	'Recht op beperking van de verwerking',
	'Recht op overdraagbaarheid',
	'Recht van bezwaar en andere rechten',
	'Cookies',
	'Cookies van derden',
	'Wijzigingen in het privacybeleid',
];

let on: Site;
let admin: Session;
let document: number;
const before: Record< string, unknown > = {
	controller_name: '',
	contact_email: '',
	authority_country: '',
	promise_days: 0,
};

beforeAll( async () => {
	on = await site();
	admin = await on.admin();
	const { settings } = (
		await admin.rest< { settings: Record< string, unknown > } >(
			'GET',
			'settings'
		)
	).body;
	for ( const name of Object.keys( before ) ) {
		before[ name ] = settings[ name ];
	}
	await admin.rest( 'PUT', 'settings', {
		controller_name: expected.site.controller.name,
		contact_email: expected.site.contact.email,
		authority_country: expected.site.country,
		promise_days: expected.site.answer_days,
	} );
	await emptyRegister( admin );
	const { body } = await admin.rest< {
		presets: ( Record< string, unknown > & { preset: string } )[];
	} >( 'GET', 'processors' );
	for ( const preset of body.presets ) {
		if ( [ 'siteground', 'sparkpost' ].includes( preset.preset ) ) {
			await enter( admin, preset );
		}
	}
	await forget( on );
	( { id: document } = (
		await admin.rest< { id: number } >( 'POST', 'policy/documents', {
			locale: 'nl_NL',
			from: 'blank',
		} )
	).body );
	const { title, pieces: imported } = importText( policy );
	const { status } = await admin.rest(
		'POST',
		`/wp-json/wp/v2/rights_desk_policy/${ document }`,
		{ title, content: markup( imported ) }
	);
	expect( status ).toBe( 200 );
} );

afterAll( async () => {
	await emptyRegister( admin );
	await admin.rest( 'PUT', 'settings', before );
	await forget( on );
} );

const readable = ( html: string ): string =>
	html
		.replace( /<[^>]*>/g, '' )
		.replace( /&#8217;|&rsquo;|’/g, "'" )
		.replace( /&#8211;|&ndash;/g, '–' )
		.replace( /&amp;/g, '&' )
		.trim();

it( 'has every heading and every paragraph, in order, as readers get them', async () => {
	const { body } = await admin.rest< { title: string; html: string } >(
		'GET',
		`policy/preview?document=${ document }`
	);
	const [ title, ...rest ] = lines;
	expect( body.title ).toBe( title );
	const parts = [
		...body.html.matchAll( /<(h[1-6]|p|li)\b[^>]*>([\s\S]*?)<\/\1>/g ),
	].map( ( [ , tag, html = '' ] ) => ( { tag, text: readable( html ) } ) );
	expect( parts.map( ( { text } ) => text ) ).toEqual( rest.map( readable ) );
	expect(
		parts
			.filter( ( { tag } ) => tag?.startsWith( 'h' ) )
			.map( ( { text } ) => text )
	).toEqual( headings );
} );

it( 'is found out: each finding judged right', async () => {
	const { body } = await admin.rest< { content: { raw: string } } >(
		'GET',
		`/wp-json/wp/v2/rights_desk_policy/${ document }?context=edit`
	);
	const { body: state } = await admin.rest< LintSite >(
		'GET',
		'policy/site'
	);
	const found = lint( pieces( stored( body.content.raw ) ), state, 'nl_NL' );
	expect(
		found.map( ( { rule, severity, quote } ) => ( {
			rule,
			severity,
			quote,
		} ) )
	).toEqual(
		expected.findings.map( ( { rule, severity, quote } ) => ( {
			rule,
			severity,
			quote: quote && expect.stringContaining( quote ),
		} ) )
	);
} );

it( 'tells whose servers the pages of the site call', async () => {
	const { body: page } = await admin.rest< { id: number } >(
		'POST',
		'/wp-json/wp/v2/pages',
		{
			status: 'publish',
			title: 'A film',
			content:
				'<!-- wp:html --><iframe title="A film" src="https://www.youtube-nocookie.com/embed/x"></iframe><script type="text/plain" data-src="https://connect.facebook.net/x.js">//connect.facebook.net/x.js</script><!-- /wp:html -->',
		}
	);
	const { body } = await admin.rest< {
		third_parties: LintSite[ 'third_parties' ];
		read: string[];
		unread: string[];
	} >( 'GET', 'policy/third-parties' );
	expect( body.unread ).toEqual( [] );
	expect( body.third_parties ).toContainEqual( {
		host: 'www.youtube-nocookie.com',
		name: 'YouTube',
		by: 'Google',
		kinds: [ 'frame' ],
		pages: [ expect.any( String ) ],
	} );
	// Blocked until there is consent: nobody is called.
	expect( JSON.stringify( body.third_parties ) ).not.toContain( 'facebook' );
	await admin.rest(
		'DELETE',
		`/wp-json/wp/v2/pages/${ page.id }?force=true`
	);
} );
