import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join( __dirname, '../../..' );

export const versions = [ '8.2', '8.5' ];

export type Question = { ask: string } & Record< string, unknown >;

/**
 * Asks the real rules, in PHP itself, without WordPress.
 *
 * @param version   Of PHP.
 * @param questions Answered in their order.
 */
export function ask(
	version: string,
	questions: Question[]
): Promise< unknown[] > {
	return new Promise( ( resolve, reject ) => {
		const php = spawn(
			process.execPath,
			[ join( __dirname, 'php.mjs' ), version ],
			{ timeout: 50_000 }
		);
		let out = '';
		let errors = '';
		php.stdout.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			out += text;
		} );
		php.stderr.setEncoding( 'utf8' ).on( 'data', ( text: string ) => {
			errors += text;
		} );
		php.on( 'error', reject );
		php.on( 'close', ( code ) => {
			if ( code === 0 ) {
				resolve( JSON.parse( out ) as unknown[] );
			} else {
				reject( new Error( `PHP ${ version }: ${ errors }` ) );
			}
		} );
		php.stdin.end( JSON.stringify( questions ) );
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
