/**
 * The checks that read the code without running it: npm run static [name …]
 * PHPStan comes from Packagist through Composer; everything else is in node_modules.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join( __dirname, '..' );
const vendor = join( root, '.cache/static' );

function ran( command: string, ...args: string[] ): boolean {
	const { status, error } = spawnSync( command, args, {
		cwd: root,
		stdio: [ 'ignore', 'inherit', 'inherit' ],
	} );
	if ( error ) {
		console.error( error.message );
	}
	return status === 0;
}

const node = ( tool: string, ...args: string[] ) =>
	ran( process.execPath, join( root, 'node_modules', tool ), ...args );

function composer(): boolean {
	const wanted = join( __dirname, 'static/composer.json' );
	const there = join( vendor, 'composer.json' );
	const same =
		existsSync( there ) &&
		readFileSync( there, 'utf8' ) === readFileSync( wanted, 'utf8' ) &&
		existsSync( join( vendor, 'vendor/bin/phpstan' ) );
	mkdirSync( vendor, { recursive: true } );
	copyFileSync( wanted, there );
	return (
		same ||
		ran(
			'composer',
			'install',
			'--no-interaction',
			'--no-progress',
			`--working-dir=${ vendor }`
		)
	);
}

const CHECKS: Record< string, () => boolean > = {
	types: () => node( 'typescript/bin/tsc', '--noEmit' ),
	eslint: () => node( 'eslint/bin/eslint.js', 'src', 'test', 'scripts' ),
	contract: () =>
		ran(
			process.execPath,
			'scripts/go.mjs',
			'scripts/contract.ts',
			'--check'
		),
	phpstan: () =>
		composer() &&
		ran(
			'php',
			'-d',
			'memory_limit=2G',
			join( vendor, 'vendor/bin/phpstan' ),
			'analyse',
			'--no-progress',
			'--configuration=phpstan.neon'
		),
};

const asked = process.argv.slice( 2 );
let passed = 0;
const failed: string[] = [];
for ( const [ name, check ] of Object.entries( CHECKS ) ) {
	if ( asked.length > 0 && ! asked.includes( name ) ) {
		continue;
	}
	const begun = Date.now();
	const good = check();
	console.log(
		`${ good ? 'ok' : 'FAILED' }  ${ name } (${ Math.round( ( Date.now() - begun ) / 1000 ) } s)`
	);
	if ( good ) {
		passed++;
	} else {
		failed.push( name );
	}
}
if ( failed.length > 0 ) {
	console.log( `Failed: ${ failed.join( ', ' ) }` );
}
console.log( `${ passed } passed, ${ failed.length } failed` );
process.exit( failed.length > 0 || passed === 0 ? 1 : 0 );
