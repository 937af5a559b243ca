import { lint, pieces, type LintSite, type MarkedBlock } from '../../src/lint';
import { emptyRegister, enter } from '../steps/processors';
import { forget } from '../steps/policy';
import { policyDocument, publishPolicy } from '../steps/policy-text';
import type { Session } from '../site/session';
import { site } from '../site/site';

/** The starter's blocks lie side by side. */
const blocksOf = ( content: string ): MarkedBlock[] =>
	[
		...content.matchAll(
			/<!-- wp:([\w/-]+)[^>]*?(?:\/-->|-->([\s\S]*?)<!-- \/wp:)/g
		),
	].map( ( [ , name = '', html = '' ] ) => ( {
		name: name.includes( '/' ) ? name : `core/${ name }`,
		html,
		inner: [],
	} ) );

const before: Record< string, unknown > = {};

async function say(
	by: Session,
	settings: Record< string, unknown >
): Promise< void > {
	const { body } = await by.rest< { settings: Record< string, unknown > } >(
		'GET',
		'settings'
	);
	for ( const key of Object.keys( settings ) ) {
		before[ key ] = body.settings[ key ];
	}
	await by.rest( 'PUT', 'settings', settings );
}

/** What only the firm can say of its purposes. */
async function fill(
	by: Session,
	retention: string,
	interest: string
): Promise< void > {
	const { body } = await by.rest< {
		purposes: { slug: string; basis: string }[];
	} >( 'GET', 'purposes' );
	for ( const { slug, basis } of body.purposes ) {
		await by.rest( 'POST', 'purposes', {
			slug,
			retention,
			...( basis === '6(1)(f)' && { interest } ),
		} );
	}
}

beforeAll( async () => {
	const on = await site();
	const by = await on.admin();
	await forget( on );
	await emptyRegister( by );
	await enter( by, {
		name: 'SiteGround',
		role: 'processor',
		purposes: [ 'account' ],
		agreement: 'Of 3 May 2024',
		own_use: 'no',
		improves: 'no',
		onward: 'no',
		place: 'Eemshaven',
		how: 'none',
	} );
	await say( by, {
		controller_address: 'Dok-Noord 7, Gent',
		contact_name: 'An Contact',
		contact_email: 'privacy@example.test',
		origin: '',
	} );
	await fill( by, '2 years', 'To be found' );
} );

afterAll( async () => {
	const on = await site();
	const by = await on.admin();
	await emptyRegister( by );
	await fill( by, '', '' );
	await by.rest( 'PUT', 'settings', before );
	await forget( on );
} );

it.each( [ 'en_US', 'nl_NL', 'fr_FR', 'de_DE' ] )(
	'the policy to start from lacks nothing, contradicts nothing and can be published: %s',
	async ( locale ) => {
		const by = await ( await site() ).admin();
		const document = await policyDocument( by, locale );
		const { body } = await by.rest< { content: { raw: string } } >(
			'GET',
			`/wp-json/wp/v2/rights_desk_policy/${ document }?context=edit`
		);
		const told = await by.rest< LintSite >( 'GET', 'policy/site' );
		const found = lint(
			pieces( blocksOf( body.content.raw ) ),
			told.body,
			locale
		);
		expect(
			found
				.filter( ( { severity } ) => severity !== 'hint' )
				.map( ( { rule, quote, message } ) => [ rule, quote, message ] )
		).toEqual( [] );
		const { text, facts } = await publishPolicy( by, document );
		expect( text ).toContain( 'SiteGround' );
		expect( Object.keys( facts ) ).toEqual(
			expect.arrayContaining( [
				'answer_days',
				'contact_email',
				'controller_name',
				'table:processors',
				'table:purposes',
				'table:retention',
				'table:rights',
			] )
		);
	}
);
