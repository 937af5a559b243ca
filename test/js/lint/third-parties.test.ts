import { lint, pieces, type LintSite } from '../../../src/lint';
import { golden, site } from './site';

const host = 'www.youtube-nocookie.com';

const services = (
	...patterns: string[]
): NonNullable< LintSite[ 'services' ] > => [
	{ name: 'Videos', party: 'Google Ireland', patterns },
];

/** The rules that a whole policy with (or without) the cookie list breaks. */
const broken = ( list: boolean, differs: Partial< LintSite > ) =>
	lint(
		pieces( [
			...golden.texts.en.map( ( { html }, nr ) => ( {
				clientId: `text-${ nr }`,
				name: html.startsWith( '<li' )
					? 'core/list-item'
					: 'core/paragraph',
				html,
				inner: [],
			} ) ),
			...( list
				? [
						{
							clientId: 'list',
							name: 'rights-desk/services-list',
							html: '',
							inner: [],
						},
					]
				: [] ),
		] ),
		{
			...site,
			known: [],
			third_parties: [
				{
					host,
					name: 'YouTube',
					by: 'Google',
					kinds: [ 'frame' ],
					pages: [ '/' ],
				},
			],
			...differs,
		},
		'en_GB'
	).map( ( { rule } ) => rule );

it.each( [
	[ host ],
	[ '*.youtube-nocookie.com' ],
	[ '*.youtube-nocookie.com/embed' ],
] )( 'the cookie list names who is called at %s', ( pattern ) => {
	expect( broken( true, { services: services( pattern ) } ) ).toEqual( [] );
	expect( broken( false, { services: services( pattern ) } ) ).toEqual( [
		'third-party-unnamed',
	] );
} );

it.each( [
	[ 'youtube-nocookie.com' ],
	[ '*.nocookie.com' ],
	[ '*.www.youtube-nocookie.com.example' ],
] )( 'it does not name who is called elsewhere: %s', ( pattern ) => {
	expect( broken( true, { services: services( pattern ) } ) ).toEqual( [
		'third-party-unnamed',
	] );
} );
