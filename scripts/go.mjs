/**
 * Runs one of our TypeScript programs: node scripts/go.mjs PROGRAM.ts [arguments]
 * Plain JavaScript without dependencies, since it is what installs them in a fresh clone.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname( dirname( fileURLToPath( import.meta.url ) ) );
const [ program, ...rest ] = process.argv.slice( 2 );

const [ major = 0, minor = 0 ] = process.versions.node
	.split( '.' )
	.map( Number );
if ( major < 20 || ( major === 20 && minor < 19 ) ) {
	console.error(
		`This needs Node 20.19 or newer; you have ${ process.versions.node }. https://nodejs.org has it.`
	);
	process.exit( 1 );
}

// npm writes this file last: a folder without it was cut off halfway.
if ( ! existsSync( join( root, 'node_modules', '.package-lock.json' ) ) ) {
	console.log(
		'Installing what the project is built with (npm ci); the first time this takes a few minutes.'
	);
	const { status } = spawnSync(
		'npm ci --no-audit --no-fund --loglevel=error',
		{ cwd: root, stdio: 'inherit', shell: true }
	);
	if ( status !== 0 ) {
		console.error(
			'npm ci failed. Is there a connection to registry.npmjs.org? Then run this command again.'
		);
		process.exit( 1 );
	}
}

const tsx = pathToFileURL(
	createRequire( join( root, 'package.json' ) ).resolve( 'tsx' )
).href;
const child = spawn(
	process.execPath,
	[ '--import', tsx, join( root, program ), ...rest ],
	{ cwd: root, stdio: 'inherit' }
);
// It ends in order by itself; we wait for it.
for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] ) {
	process.on( signal, () => child.kill( signal ) );
}
child.on( 'exit', ( code, signal ) =>
	process.exit( signal ? 1 : ( code ?? 1 ) )
);
