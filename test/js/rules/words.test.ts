import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './php';
import { sources } from './source';

it( 'has words for each code with which a rule says no', () => {
	const php = sources( 'plugin', /\.php$/ );
	const words = php
		.filter( ( { path } ) => path.endsWith( 'RefusalText.php' ) )
		.map( ( { text } ) => text )
		.join( '\n' );
	const thrown = php.flatMap( ( { text } ) => [
		...text.matchAll( /new Refusal\(\s*'(\w+)'\s*[,)]/g ),
	] );
	const guarded = php
		.filter( ( { path } ) => path.endsWith( '/Guards.php' ) )
		.flatMap( ( { text } ) => [
			...text.matchAll( /(?:null : |\? )'(\w{5,})'/g ),
		] );
	const codes = new Set(
		[ ...thrown, ...guarded ].map( ( [ , code = '' ] ) => code )
	);
	expect( codes.size ).toBeGreaterThan( 10 );
	expect(
		[ ...codes ].filter( ( code ) => ! words.includes( `'${ code }'` ) )
	).toEqual( [] );
} );

it( 'has documentation whose links lead somewhere', () => {
	const pages = sources( 'docs', /\.md$/ );
	const broken = pages.flatMap( ( { path, text } ) =>
		[ ...text.matchAll( /\]\(([^)#:]+)(?:#[^)]*)?\)/g ) ]
			.map( ( [ , to = '' ] ) => join( dirname( path ), to ) )
			.filter(
				( to ) =>
					! to.includes( 'pictures' ) &&
					! existsSync( join( root, to ) )
			)
			.map( ( to ) => `${ path } → ${ to }` )
	);
	expect( pages.length ).toBeGreaterThan( 5 );
	expect( broken ).toEqual( [] );
} );
