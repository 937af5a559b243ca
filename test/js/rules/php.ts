import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join( __dirname, '../../..' );

export const versions = [ '8.2', '8.5' ];

export type Question = { ask: string } & Record< string, unknown >;

// The first question waits for PHP to be compiled, which a busy machine does slowly.
jest.setTimeout( 120_000 );

/** One PHP for each version, for all questions of a test file. */
const running = new Map< string, ChildProcessWithoutNullStreams >();

afterAll( () =>
	Promise.all(
		[ ...running.values() ].map( ( php ) => {
			const gone = new Promise( ( resolve ) =>
				php.on( 'close', resolve )
			);
			php.kill();
			return gone;
		} )
	)
);

function start( version: string ): ChildProcessWithoutNullStreams {
	const php = spawn( process.execPath, [
		join( __dirname, 'php.mjs' ),
		version,
	] );
	php.stdout.setEncoding( 'utf8' );
	php.stderr.setEncoding( 'utf8' );
	running.set( version, php );
	return php;
}

/**
 * Asks the real rules, in PHP itself, without WordPress; one call at a time.
 *
 * @param version   Of PHP.
 * @param questions Answered in their order.
 */
export function ask(
	version: string,
	questions: Question[]
): Promise< unknown[] > {
	const php = running.get( version ) ?? start( version );
	return new Promise( ( resolve, reject ) => {
		let out = '';
		let errors = '';
		const hear = ( text: string ) => {
			out += text;
			if ( out.endsWith( '\n' ) ) {
				done();
				resolve( JSON.parse( out ) as unknown[] );
			}
		};
		const note = ( text: string ) => {
			errors += text;
		};
		const end = () => {
			done();
			reject( new Error( `PHP ${ version }: ${ out } ${ errors }` ) );
		};
		const done = () => {
			php.stdout.off( 'data', hear );
			php.stderr.off( 'data', note );
			php.off( 'close', end );
		};
		php.stdout.on( 'data', hear );
		php.stderr.on( 'data', note );
		php.on( 'close', end );
		php.stdin.write( `${ JSON.stringify( questions ) }\n` );
	} );
}

export function golden< T >( name: string ): T {
	return JSON.parse(
		readFileSync( join( root, 'test/golden', `${ name }.json` ), 'utf8' )
	) as T;
}

export function contract< T >( name: string ): T {
	return JSON.parse(
		readFileSync(
			join( root, 'plugin/contract', `${ name }.json` ),
			'utf8'
		)
	) as T;
}
