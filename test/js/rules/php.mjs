/**
 * node php.mjs VERSION: questions as JSON on standard input, answers on standard output.
 * A process of its own, since PHP as WebAssembly can't be imported inside Jest's sandbox.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createNodeFsMountHandler, loadNodeRuntime } from '@php-wasm/node';
import { PHP } from '@php-wasm/universal';

const here = fileURLToPath( new URL( '.', import.meta.url ) );
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
php.writeFile( '/questions.json', readFileSync( 0, 'utf8' ) );
const { text, errors, exitCode } = await php.run( {
	code: readFileSync( join( here, 'rules.php' ), 'utf8' ),
} );
if ( exitCode !== 0 ) {
	process.stderr.write( `${ text }\n${ errors }` );
}
process.stdout.write( text, () => process.exit( exitCode ) );
