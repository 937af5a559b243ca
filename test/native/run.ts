import { join } from 'node:path';
import { cache, main, root } from '../../scripts/project';
import { onNative, type NativeBackend } from './backend';
import { openControl } from './control';
import { oldestWordPress } from './oldest';
import { Score } from './score';

/** npm run test:native [pattern …]: everything that bears a number, on nginx, PHP-FPM 8.2 and MariaDB; then a smoke on the oldest and newest. */
main( async () => {
	const patterns = process.argv
		.slice( 2 )
		.filter( ( arg ) => ! arg.startsWith( '--' ) );
	// --plugin=FOLDER takes a plugin as it lies there instead of building it.
	const plugin = process.argv
		.find( ( arg ) => arg.startsWith( '--plugin=' ) )
		?.slice( 9 );
	const score = new Score();
	if ( ! plugin ) {
		await score.command( 'build', 'npm', [ 'run', '--silent', 'build' ] );
	}
	const backend = await onNative( plugin ? { plugin } : {} );
	await onSite(
		score,
		'nginx, PHP-FPM 8.2, MariaDB, WordPress 7.1',
		backend,
		patterns
	);
	return score.close();
} );

async function onSite(
	score: Score,
	name: string,
	backend: NativeBackend,
	patterns: string[]
) {
	const control = await openControl( backend.stack.faults );
	try {
		await score.jest( name, patterns, backend.connection, {
			RIGHTS_DESK_FAULTS: control.url,
			RIGHTS_DESK_SECOND: backend.stack.second,
		} );
		score.complaints( name, backend.stack.complaints() );
	} finally {
		control.close();
		await backend.stop();
	}
}
void [ join, cache, root, oldestWordPress ];
