import { dirname, join } from 'node:path';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export const root = dirname( dirname( fileURLToPath( import.meta.url ) ) );

/** What is downloaded once and used again, also offline. Git ignores it. */
export const cache = join( root, '.cache' );

/** A failure whose message is all that the reader needs: no stack is shown. */
export class Plainly extends Error {}

export function message( error: unknown ): string {
	return error instanceof Error ? error.message : String( error );
}

/** Ends the program as people expect: 0, or a plain line and 1. */
export function main( program: () => Promise< number | void > ): void {
	program().then(
		( code ) => process.exit( code ?? 0 ),
		( error: unknown ) => {
			console.error(
				error instanceof Plainly
					? `\n${ error.message }`
					: ( ( error as Error ).stack ?? error )
			);
			process.exit( 1 );
		}
	);
}

function isFree( port: number ): Promise< boolean > {
	return new Promise( ( resolve ) => {
		const server = createServer();
		server.once( 'error', () => resolve( false ) );
		server.listen( port, '127.0.0.1', () =>
			server.close( () => resolve( true ) )
		);
	} );
}

/** The first free port from the one that we would like. */
export async function freePort( from: number ): Promise< number > {
	for ( let port = from; port < from + 100; port++ ) {
		if ( await isFree( port ) ) {
			return port;
		}
	}
	throw new Plainly( `No free port between ${ from } and ${ from + 99 }.` );
}
