import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../scripts/project';
import type { Connection } from './connection';

/** Runs Jest in a process of its own; answers its exit code. */
export function jest(
	args: string[],
	connection?: Connection
): Promise< number > {
	const bin = createRequire( join( root, 'package.json' ) ).resolve(
		'jest/bin/jest'
	);
	const child = spawn( process.execPath, [ bin, ...args ], {
		cwd: root,
		stdio: 'inherit',
		env: {
			...process.env,
			...( connection && {
				RIGHTS_DESK_SITE: JSON.stringify( connection ),
			} ),
		},
	} );
	return new Promise( ( resolve ) =>
		child.on( 'exit', ( code ) => resolve( code ?? 1 ) )
	);
}
