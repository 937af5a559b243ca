/**
 * node php.mjs VERSION: each line of standard input is a list of questions as JSON, each line of
 * standard output their answers. A process of its own, since PHP as WebAssembly can't be imported
 * inside Jest's sandbox.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createNodeFsMountHandler, loadNodeRuntime } from '@php-wasm/node';
import { PHP } from '@php-wasm/universal';

const here = fileURLToPath( new URL( '.', import.meta.url ) );
const code = readFileSync( join( here, 'rules.php' ), 'utf8' );
const php = new PHP(
	await loadNodeRuntime( process.argv[ 2 ], {
		emscriptenOptions: { processId: 1 },
	} )
);
php.mkdir( '/plugin' );
await php.mount(
	'/plugin',
	createNodeFsMountHandler( join( here, '../../../plugin' ) )
);
for await ( const line of createInterface( { input: process.stdin } ) ) {
	php.writeFile( '/questions.json', line );
	const { text, errors, exitCode } = await php.run( { code } );
	if ( exitCode !== 0 ) {
		process.stderr.write( `${ text }\n${ errors }` );
		process.exit( exitCode );
	}
	process.stdout.write( `${ text }\n` );
}
process.exit( 0 );
