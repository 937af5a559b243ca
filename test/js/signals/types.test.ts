/** What is published for other plugins says no more and nothing else than what is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join( __dirname, '../../..' );

/** Members of an interface, by name, with their types as written. */
function members( path: string, name: string ): Map< string, string > {
	const file = ts.createSourceFile(
		path,
		readFileSync( join( root, path ), 'utf8' ),
		ts.ScriptTarget.Latest
	);
	const found = new Map< string, string >();
	file.forEachChild( ( node ) => {
		if ( ts.isInterfaceDeclaration( node ) && node.name.text === name ) {
			for ( const member of node.members ) {
				const text = member.getText( file );
				found.set(
					/\w+(?=\??[:(])/.exec( text )?.[ 0 ] ?? text,
					text
						.replace( /^readonly /, '' )
						.replaceAll( 'RightsDeskChoice', 'Choice' )
						.replace( /\s+/g, ' ' )
				);
			}
		}
	} );
	return found;
}

it.each( [
	[ 'RightsDeskApi', 'RightsDesk' ],
	[ 'RightsDeskChoice', 'Choice' ],
] )( '%s is of %s', ( published, ours ) => {
	const there = members( 'src/notice/desk.ts', ours );
	const said = members( 'plugin/front/rights-desk.d.ts', published );
	expect( said.size ).toBeGreaterThan( 3 );
	for ( const [ name, text ] of said ) {
		expect( there.get( name ) ).toBe( text );
	}
} );

it( 'is sound by itself, and by the example of its page', () => {
	const example =
		/```js\n([^]*?)```/.exec(
			readFileSync( join( root, 'docs/cookie-api.md' ), 'utf8' )
		)?.[ 1 ] ?? '';
	const files: Record< string, string > = {
		'/api.d.ts': readFileSync(
			join( root, 'plugin/front/rights-desk.d.ts' ),
			'utf8'
		),
		'/example.ts': `declare const count: () => void; declare const rightsDesk: RightsDeskApi;\n${ example }\ndocument.addEventListener( 'rights-desk:choice', ( { detail } ) => detail.analytical === true );`,
	};
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		types: [],
		lib: [ 'lib.es2022.d.ts', 'lib.dom.d.ts' ],
		target: ts.ScriptTarget.ES2022,
	};
	const host = ts.createCompilerHost( options );
	const { fileExists, readFile, getSourceFile } = host;
	host.fileExists = ( path ) => path in files || fileExists( path );
	host.readFile = ( path ) => files[ path ] ?? readFile( path );
	host.getSourceFile = ( path, target, ...rest ) =>
		path in files
			? ts.createSourceFile( path, files[ path ] ?? '', target )
			: getSourceFile( path, target, ...rest );
	const program = ts.createProgram( Object.keys( files ), options, host );
	expect(
		ts
			.getPreEmitDiagnostics( program )
			.map( ( { messageText } ) =>
				ts.flattenDiagnosticMessageText( messageText, '\n' )
			)
	).toEqual( [] );
} );
