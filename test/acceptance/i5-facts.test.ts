import { emptyRegister, enter } from '../steps/processors';
import {
	block,
	fact,
	outOfStep,
	paragraph,
	policyDocument,
	publishPolicy,
	writePolicy,
} from '../steps/policy-text';
import { forget } from '../steps/policy';
import { site, type Site } from '../site/site';
import type { Session } from '../site/session';

const shown = async (
	on: Site,
	content: string,
	more: { locale?: string; login?: string } = {}
): Promise< string > => on.fixture< string >( 'blocks', { content, ...more } );

const settings = async (
	by: Session,
	change: Record< string, unknown >
): Promise< Record< string, unknown > > => {
	const { body } = await by.rest< { settings: Record< string, unknown > } >(
		'GET',
		'settings'
	);
	await by.rest( 'PUT', 'settings', change );
	return Object.fromEntries(
		Object.keys( change ).map( ( key ) => [ key, body.settings[ key ] ] )
	);
};

describe( 'facts in a text', () => {
	it( 'are what the settings say, as text, whatever stands between the tags', async () => {
		const on = await site();
		const by = await on.admin();
		const before = await settings( by, {
			controller_name: 'Wood & <b>Sons</b> {x}',
			contact_telephone: '',
		} );
		const html = await shown(
			on,
			paragraph(
				`${ fact( 'controller_name', '<em>Old</em>' ) }; ${ fact( 'contact_telephone', '+32' ) }; ${ fact( 'no_such_fact', 'Old' ) }; ${ fact( 'law_term' ) }; <span class="rights-desk-fact" data-fact="site_name">Old</span>`
			)
		);
		await settings( by, before );
		expect( html ).toContain( 'Wood &amp; &lt;b&gt;Sons&lt;/b&gt; {x}<' );
		expect( html ).not.toMatch( /Old|\+32/ );
		// A gap shows as one.
		expect(
			html.match( /<mark class="rights-desk-missing">\[/g )
		).toHaveLength( 2 );
	} );

	it( 'stay in what is written by those whose HTML is filtered', async () => {
		const on = await site();
		const { login } = await on.fixture< { login: string } >( 'user', {
			role: 'author',
		} );
		expect(
			await shown( on, paragraph( fact( 'answer_days', 'x' ) ), {
				login,
			} )
		).toMatch( /<data class="rights-desk-fact" value="answer_days">\d+</ );
	} );

	it( 'fill attributes that are bound to them', async () => {
		const on = await site();
		const bound = ( attribute: string, name: string ) =>
			JSON.stringify( {
				metadata: {
					bindings: {
						[ attribute ]: {
							source: 'rights-desk/fact',
							args: { name },
						},
					},
				},
			} );
		const html = await shown(
			on,
			`<!-- wp:heading ${ bound( 'content', 'contact_email' ) } -->\n<h2 class="wp-block-heading">Old</h2>\n<!-- /wp:heading -->` +
				`<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button ${ bound( 'url', 'form_url' ) } --><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://old.example/">Ask</a></div><!-- /wp:button --></div><!-- /wp:buttons -->`
		);
		expect( html ).toMatch( /<h2[^>]*>[^<]+@[^<]+<\/h2>/ );
		expect( html ).toMatch( /href="[^"]*\?rights-desk=ask"/ );
		expect( html ).not.toMatch( /Old|old\.example/ );
	} );

	it( 'speak the language that is asked for', async () => {
		const by = await ( await site() ).admin();
		const name = async ( locale: string ) =>
			(
				await by.rest< { facts: { name: string; value: string }[] } >(
					'GET',
					`policy/facts?locale=${ locale }`
				)
			).body.facts.find( ( one ) => one.name === 'authority_name' )
				?.value;
		const before = await settings( by, { authority_country: 'BE' } );
		expect( await name( 'fr_FR' ) ).toBe(
			'Autorité de protection des données'
		);
		expect( await name( 'nl_NL' ) ).toBe(
			'Gegevensbeschermingsautoriteit'
		);
		await settings( by, before );
	} );

	it( 'have names of their own, and are for who handles requests', async () => {
		const on = await site();
		const { body } = await (
			await on.admin()
		).rest< {
			facts: { name: string; label: string; group: string }[];
		} >( 'GET', 'policy/facts' );
		expect( new Set( body.facts.map( ( { name } ) => name ) ).size ).toBe(
			body.facts.length
		);
		expect(
			body.facts.filter( ( one ) => ! one.label || ! one.group )
		).toEqual( [] );
		const { login, password } = await on.fixture< {
			login: string;
			password: string;
		} >( 'user', { role: 'editor' } );
		const editor = await on.login( login, password );
		expect( ( await editor.rest( 'GET', 'policy/facts' ) ).status ).toBe(
			403
		);
	} );
} );

describe( 'registers in a text', () => {
	it( 'are tables with headings, or a sentence where there is nothing', async () => {
		const on = await site();
		const by = await on.admin();
		await emptyRegister( by );
		const nobody = await shown( on, block( 'processors' ), {
			locale: 'en_US',
		} );
		expect( nobody ).toContain( '<p>Nobody processes data for us.</p>' );
		await enter( by, {
			name: '"><script>alert(1)</script>',
			role: 'processor',
			how: 'none',
			outside: true,
		} );
		await enter( by, {
			name: 'Bart',
			role: 'recipient',
			how: 'none',
			bound_by: 'oath',
		} );
		const html = await shown(
			on,
			block( 'processors' ) + block( 'recipients' ),
			{ locale: 'en_US' }
		);
		await emptyRegister( by );
		expect( html ).not.toContain( '<script>' );
		expect( html.match( /<th scope="col"/g ) ).toHaveLength( 8 );
		expect( html.match( /<th scope="row"/g ) ).toHaveLength( 2 );
		expect( html ).toContain( 'Bound to secrecy by oath.' );
		expect( html ).toContain( '[not filled in: what protects it there]' );
	} );

	it( 'name the law’s terms that apply here, and each right that can be used', async () => {
		const on = await site();
		const by = await on.admin();
		const { body } = await by.rest< {
			holds: { id: number; label: string }[];
		} >( 'POST', 'holds', {
			label: 'Logbooks',
			law: 'Maritime Code',
			article: 'art. 7',
			months: 30,
			starts: 'date',
			covers: [ 'document/letter' ],
			active: true,
		} );
		const page = block( 'retention' ) + block( 'rights' );
		const html = await shown( on, page, { locale: 'en_US' } );
		const own = body.holds.filter( ( { label } ) => label === 'Logbooks' );
		for ( const { id } of own ) {
			await by.rest( 'PUT', `holds/${ id }`, { active: false } );
		}
		const after = await shown( on, page, { locale: 'en_US' } );
		expect( html ).toMatch(
			/<dt>Logbooks<\/dt><dd>30 months[^<]*Maritime Code, art\. 7/
		);
		expect( after ).not.toContain( 'Logbooks' );
		for ( const article of [ 15, 16, 17, 18, 20, 21, 22 ] ) {
			expect( after ).toContain( `(Article ${ article })` );
		}
	} );

	it.each( [
		'purposes',
		'collected-data',
		'measures',
		'access',
		'contact',
		'authority',
	] )( 'say something: %s', async ( name ) => {
		const html = await shown( await site(), block( name ) );
		expect( html ).toMatch( /<(table|dl|address|p)\b/ );
		expect( html.replace( /<[^>]+>/g, '' ).trim() ).not.toBe( '' );
	} );
} );

// Not answer_days: what a policy in force promises holds for the requests of other tests.
it( 'a policy’s preview speaks its own language, to its own editors', async () => {
	const on = await site();
	const by = await on.admin();
	const before = await settings( by, { authority_country: 'BE' } );
	const document = await policyDocument( by, 'fr_FR' );
	const preview = async ( as: Session ) =>
		as.rest< { rendered: string } >(
			'GET',
			`/wp-json/wp/v2/block-renderer/rights-desk/authority?context=edit&post_id=${ document }`
		);
	const { login, password } = await on.fixture< {
		login: string;
		password: string;
	} >( 'user', { role: 'rights_desk_privacy_contact' } );
	expect(
		( await preview( await on.login( login, password ) ) ).body.rendered
	).toContain( 'Autorité de protection des données' );
	const other = await on.fixture< { login: string; password: string } >(
		'user',
		{ role: 'author' }
	);
	expect(
		( await preview( await on.login( other.login, other.password ) ) )
			.status
	).toBe( 403 );
	await settings( by, before );
} );

describe( 'a version', () => {
	const locale = 'de_DE';

	afterAll( async () => forget( await site() ) );

	it( 'is out of step with what it quotes alone, and in step again when that is undone', async () => {
		const on = await site();
		const by = await on.admin();
		const document = await policyDocument( by, locale );
		await writePolicy(
			by,
			document,
			paragraph(
				`${ fact( 'backup_days' ) } / ${ fact( 'effective_date' ) } / ${ fact( 'law_term' ) } / ${ fact( 'authority_name' ) } / ${ fact( 'handled_term' ) }`
			) + block( 'rights' )
		);
		const before = await settings( by, { backup_days: 21 } );
		const version = await publishPolicy( by, document );
		expect( version.facts ).toMatchObject( { backup_days: '21' } );
		// Some are said otherwise in the language of the site, and of who looks.
		expect( Object.keys( version.facts ) ).toEqual( [
			'authority_name',
			'backup_days',
			'effective_date',
			'handled_term',
			'law_term',
			'table:rights',
		] );
		expect( await outOfStep( by, locale ) ).toEqual( [] );
		// Quoted nowhere in it.
		const other = await settings( by, { contact_telephone: '+32 1' } );
		expect( await outOfStep( by, locale ) ).toEqual( [] );
		await settings( by, { backup_days: 14 } );
		expect( await outOfStep( by, locale ) ).toEqual( [
			expect.objectContaining( {
				name: 'backup_days',
				then: '21',
				now: '14',
			} ),
		] );
		await settings( by, { backup_days: 21 } );
		expect( await outOfStep( by, locale ) ).toEqual( [] );
		await settings( by, { ...before, ...other } );
	} );

	it( 'is not published with a gap', async () => {
		const by = await ( await site() ).admin();
		const document = await policyDocument( by, locale );
		await writePolicy( by, document, paragraph( fact( 'no_such_fact' ) ) );
		const { status, body } = await by.rest< { code: string } >(
			'POST',
			'policy/publish',
			{ documents: [ document ], affects: false }
		);
		expect( [ status, body.code ] ).toEqual( [ 422, 'facts_missing' ] );
	} );
} );
