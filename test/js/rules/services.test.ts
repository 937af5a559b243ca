import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, golden, root, versions } from './php';

interface Cases {
	addresses: [ string, string ][];
	stored: [ string, string, string ][];
	terms: [ number, string ][];
}

interface Preset {
	slug: string;
	code: string;
	category: string;
	party: string;
	privacy: string;
	source: string;
	patterns: string[];
	inline: string[];
	entries: { name: string; kind: string; first: boolean }[];
}

const { addresses, stored, terms } = golden< Cases >( 'services' );
const { presets } = JSON.parse(
	readFileSync( join( root, 'plugin/contract/cookie-presets.json' ), 'utf8' )
) as { presets: Preset[] };

it.each( versions )(
	'knows services and their cookies, on PHP %s',
	async ( version ) => {
		const [ said ] = await ask( version, [
			{
				ask: 'presets',
				addresses: addresses.map( ( [ one ] ) => one ),
				stored: stored.map( ( [ kind, name ] ) => [ kind, name ] ),
				terms: terms.map( ( [ seconds ] ) => seconds ),
			},
		] );
		const answer = said as Record< string, string[] >;
		expect(
			addresses.map( ( [ one ], at ) => [
				one,
				answer.addresses?.[ at ],
			] )
		).toEqual( addresses );
		expect(
			stored.map( ( [ kind, name ], at ) => [
				kind,
				name,
				answer.stored?.[ at ],
			] )
		).toEqual( stored );
		expect(
			terms.map( ( [ seconds ], at ) => [
				seconds,
				answer.terms?.[ at ],
			] )
		).toEqual( terms );
		expect( answer.unsaid ).toEqual( [] );
		expect( answer.unnamed ).toEqual( [] );
	}
);

it( 'has what sites really use, each with a code of its own and the public page that it was taken from', () => {
	expect( presets.length ).toBeGreaterThanOrEqual( 45 );
	expect( new Set( presets.map( ( { slug } ) => slug ) ).size ).toBe(
		presets.length
	);
	expect( new Set( presets.map( ( { code } ) => code ) ).size ).toBe(
		presets.length
	);
	for ( const one of presets ) {
		expect( one.code ).toMatch( /^[a-z][a-z0-9]$/ );
		expect( one.source ).toMatch( /^https:\/\// );
		expect( one.party === '' || one.privacy.startsWith( 'https://' ) ).toBe(
			true
		);
		expect( [ one.slug, one.patterns ] ).toEqual( [
			one.slug,
			one.patterns.filter( ( pattern ) =>
				/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\x21-\x7e]*)?$/.test(
					pattern
				)
			),
		] );
	}
} );

it( 'loads before a choice only what somebody asked for: pages, payments, protection', () => {
	expect(
		presets
			.filter( ( one ) => one.category === 'functional' && one.party )
			.map( ( { slug } ) => slug )
			.sort()
	).toEqual( [
		'cloudflare',
		'friendly-captcha',
		'klarna',
		'mollie',
		'paypal',
		'stripe',
		'turnstile',
	] );
} );
