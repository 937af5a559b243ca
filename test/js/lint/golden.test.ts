import cases from '../../golden/lint-cases.json';
import { findings, golden } from './site';

const languages = [ 'nl', 'fr', 'de', 'en' ] as const;
type Language = ( typeof languages )[ number ];

const locale = { nl: 'nl_BE', fr: 'fr_BE', de: 'de_DE', en: 'en_GB' };

const rules = ( found: { rule: string }[] ) =>
	found.map( ( { rule } ) => rule ).sort();

describe.each( languages )( 'a policy in %s', ( language ) => {
	it( 'that lacks nothing passes', () => {
		expect(
			findings( golden.texts[ language ], locale[ language ] )
		).toEqual( [] );
	} );

	it.each(
		golden.texts[ language ]
			.filter( ( { without } ) => without.length > 0 )
			.map( ( { part, without } ) => [ part, without ] as const )
	)( 'without its part on %s is found out', ( part, without ) => {
		const text = golden.texts[ language ].filter(
			( one ) => one.part !== part
		);
		expect( rules( findings( text, locale[ language ] ) ) ).toEqual(
			[ ...without ].sort()
		);
	} );
} );

interface Case {
	rule: string;
	site?: object;
	part?: string;
	nl: Says;
	fr: Says;
	de: Says;
	en: Says;
}
interface Says {
	fires: string[];
	spares: string[];
}

describe.each( cases.cases as Case[] )( '$rule', ( one ) => {
	const text = ( language: Language, added: string ) => [
		...golden.texts[ language ].filter( ( { part } ) => part !== one.part ),
		...( added ? [ { html: `<p>${ added }</p>` } ] : [] ),
	];
	const tried = ( language: Language, added: string ) =>
		rules(
			findings( text( language, added ), locale[ language ], one.site )
		);

	it.each(
		languages.flatMap( ( language ) =>
			one[ language ].fires.map(
				( added ) => [ language, added ] as const
			)
		)
	)( 'is found in %s: %s', ( language, added ) => {
		expect( tried( language, added ) ).toEqual( [ one.rule ] );
	} );

	it.each(
		languages.flatMap( ( language ) =>
			one[ language ].spares.map(
				( added ) => [ language, added ] as const
			)
		)
	)( 'is not found in %s: %s', ( language, added ) => {
		expect( tried( language, added ) ).toEqual( [] );
	} );
} );

it( 'knows a text in another language than its document is for', () => {
	const found = findings( golden.texts.fr, 'nl_BE' );
	expect( rules( found ) ).toEqual( [ 'language-other' ] );
} );

it( 'says so where it can’t read a language', () => {
	expect( rules( findings( golden.texts.en, 'it_IT' ) ) ).toEqual( [
		'language',
	] );
} );
