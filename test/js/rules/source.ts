import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './php';

export interface Source {
	/** From the repository's root, with slashes. */
	path: string;
	text: string;
}

export function sources( folder: string, ending: RegExp ): Source[] {
	return readdirSync( join( root, folder ), {
		recursive: true,
		encoding: 'utf8',
	} )
		.filter( ( path ) => ending.test( path ) )
		.map( ( path ) => ( {
			path: `${ folder }/${ path.split( sep ).join( '/' ) }`,
			text: readFileSync( join( root, folder, path ), 'utf8' ),
		} ) );
}
