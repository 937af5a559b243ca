import {
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync, type Zippable } from 'fflate';
import { build } from './build';
import { main, Plainly, root } from './project';

/** What a site doesn't need: maps and what tools leave behind. */
const unwanted = /(\.map$|\.LICENSE\.txt$|(^|\/)\.|\.pot?$)/;

function filesOf( folder: string ): string[] {
	return readdirSync( folder, { withFileTypes: true } ).flatMap(
		( entry ) => {
			const path = join( folder, entry.name );
			return entry.isDirectory() ? filesOf( path ) : [ path ];
		}
	);
}

/** build/ as WordPress installs it: one folder, rights-desk/. */
export function zip( from: string, to: string ): string[] {
	const content: Zippable = {};
	for ( const file of filesOf( from ).sort() ) {
		const name = relative( from, file ).split( sep ).join( '/' );
		if ( ! unwanted.test( name ) ) {
			// One time for all, so that the same sources make the same bytes.
			content[ `rights-desk/${ name }` ] = [
				readFileSync( file ),
				{ level: 9, mtime: new Date( 2026, 0, 1 ) },
			];
		}
	}
	if ( ! content[ 'rights-desk/rights-desk.php' ] ) {
		throw new Plainly(
			`${ from } holds no plugin: npm run build makes it.`
		);
	}
	mkdirSync( dirname( to ), { recursive: true } );
	writeFileSync( to, zipSync( content ) );
	return Object.keys( content );
}

if ( import.meta.url === pathToFileURL( process.argv[ 1 ] ?? '' ).href ) {
	main( async () => {
		await build();
		const to = join( root, 'rights-desk.zip' );
		const names = zip( join( root, 'build' ), to );
		console.log(
			`rights-desk.zip: ${ names.length } files, ${ Math.ceil( statSync( to ).size / 1024 ) } KB. Install it in wp-admin: Plugins, Add New, Upload.`
		);
	} );
}
