/** A policy that lies somewhere as plain text becomes headings, paragraphs and lists; not a word is lost. */
import { importText, markup, type Piece } from '../../../src/editor/import';

function said( piece: Piece ): string {
	if ( piece.kind === 'heading' ) {
		return `${ '#'.repeat( piece.level ) } ${ piece.text }`;
	}
	return piece.kind === 'paragraph'
		? piece.lines.join( ' / ' )
		: piece.items
				.map( ( text ) => ( piece.ordered ? '1 ' : '- ' ) + text )
				.join( '; ' );
}

const shape = ( pieces: Piece[] ): string[] => pieces.map( said );

const of = ( text: string ) => shape( importText( text ).pieces );

const long =
	'We keep what you tell us for as long as you are a client with us, and for as long as a law makes us.';

const words = ( text: string ) =>
	text.match( /[\p{L}\p{N}@.-]+/gu )?.filter( ( w ) => /\w/.test( w ) ) ?? [];

it( 'takes the first line for the title only if it names a policy', () => {
	expect( importText( `Privacy policy\n\n${ long }` ).title ).toBe(
		'Privacy policy'
	);
	expect( importText( `Hosting\n\n${ long }` ) ).toEqual( {
		title: '',
		pieces: [
			{ kind: 'heading', level: 2, text: 'Hosting' },
			{ kind: 'paragraph', lines: [ long ] },
		],
	} );
} );

it( 'knows a heading from a short sentence, an address and a last line', () => {
	expect(
		of(
			`Who are we?\n\n${ long }\n\nWrite to us.\n\nAcme\nHigh Street 1\n1000 Brussels\n\nprivacy@acme.test\n\nAcme`
		)
	).toEqual( [
		'## Who are we?',
		long,
		'Write to us.',
		'Acme / High Street 1 / 1000 Brussels',
		'privacy@acme.test',
		'Acme',
	] );
} );

it( 'sees headings right above their text', () => {
	expect( of( `Hosting\n${ long }\nMail\n${ long }` ) ).toEqual( [
		'## Hosting',
		long,
		'## Mail',
		long,
	] );
} );

it( 'reads levels from numbers, capitals, and what begins alike', () => {
	expect(
		of(
			`1. Data\n\n${ long }\n\n1.1 Mail\n\n${ long }\n\n1.1.1 Lists\n\n${ long }`
		)
	).toEqual( [
		'## 1. Data',
		long,
		'### 1.1 Mail',
		long,
		'#### 1.1.1 Lists',
		long,
	] );
	expect(
		of(
			`YOUR DATA\n\n${ long }\n\nMail\n\n${ long }\n\nYOUR RIGHTS\n\n${ long }`
		)
	).toEqual( [
		'## YOUR DATA',
		long,
		'### Mail',
		long,
		'## YOUR RIGHTS',
		long,
	] );
	expect(
		of(
			[
				'Your rights',
				'Right to a copy',
				'Right to object',
				'Right to erasure',
				'Cookies',
				'Cookies of others',
			]
				.map( ( each ) => `${ each }\n\n${ long }` )
				.join( '\n\n' )
		).filter( ( line ) => line.startsWith( '#' ) )
	).toEqual( [
		'## Your rights',
		'### Right to a copy',
		'### Right to object',
		'### Right to erasure',
		'## Cookies',
		'### Cookies of others',
	] );
} );

it( 'never begins below the second level', () => {
	const [ first ] = of(
		[ 'Right to a copy', 'Right to object', 'Right to erasure' ]
			.map( ( each ) => `${ each }\n\n${ long }` )
			.join( '\n\n' )
	);
	expect( first ).toBe( '## Right to a copy' );
} );

it( 'makes lists, also with empty lines between and by Word’s signs', () => {
	expect(
		of( `We keep:\n- your name\n- your address\n\n${ long }` )
	).toEqual( [ 'We keep:', '- your name; - your address', long ] );
	expect( of( '•\tyour name\n\n•\tyour address' ) ).toEqual( [
		'- your name; - your address',
	] );
	expect( of( `We do:\n\n1. Ask\n\n2. Answer\n\n${ long }` )[ 1 ] ).toBe(
		'1 Ask; 1 Answer'
	);
} );

it( 'joins what a mail program broke, with the words that a hyphen cut', () => {
	expect(
		of(
			'Hosting\n\nWe rent the machines on which this site lies from a firm, which pro-\ncesses your data for us and for nobody else, and which may not tell\nanybody of it. The firm is bound by an agreement with us.'
		)
	).toEqual( [
		'## Hosting',
		'We rent the machines on which this site lies from a firm, which processes your data for us and for nobody else, and which may not tell anybody of it. The firm is bound by an agreement with us.',
	] );
} );

it( 'reads Markdown', () => {
	expect(
		importText(
			`# Privacy\n\n${ long }\n\n## Data\n\n${ long }\n\n### Mail\n\n${ long }`
		)
	).toMatchObject( {
		title: 'Privacy',
		pieces: [
			{ lines: [ long ] },
			{ level: 2, text: 'Data' },
			{},
			{ level: 3, text: 'Mail' },
			{},
		],
	} );
} );

it.each( [
	[ 'nothing', '' ],
	[
		'Windows’ line ends',
		`Privacy\r\n\r\n${ long }\r\n\r\nMail\r\n${ long }`,
	],
	[ 'one line', long ],
	[ 'short lines only', 'a\n\nb\n\nc\nd\n\n1. e\nf' ],
	[ 'a byte-order mark', `\uFEFFPrivacy\n\n${ long }` ],
] )( 'loses no word of %s', ( _, text ) => {
	const { title, pieces } = importText( text );
	expect( words( [ title, ...shape( pieces ) ].join( ' ' ) ).sort() ).toEqual(
		expect.arrayContaining( words( text.replace( /^\d+\.\s/gm, '' ) ) )
	);
} );

it( 'writes blocks, in which no text can become markup', () => {
	expect(
		markup( [
			{ kind: 'heading', level: 2, text: 'A & B' },
			{ kind: 'heading', level: 3, text: 'C' },
			{ kind: 'paragraph', lines: [ '<script>', 'x' ] },
			{ kind: 'list', ordered: true, items: [ 'one' ] },
		] )
	).toBe(
		`<!-- wp:heading -->
<h2 class="wp-block-heading">A &amp; B</h2>
<!-- /wp:heading -->

<!-- wp:heading {"level":3} -->
<h3 class="wp-block-heading">C</h3>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p>&lt;script&gt;<br>x</p>
<!-- /wp:paragraph -->

<!-- wp:list {"ordered":true} -->
<ol class="wp-block-list"><!-- wp:list-item -->
<li>one</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->`
	);
} );
