import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../scripts/build';
import { findBrowser } from '../scripts/browser';
import { openMailbox } from '../scripts/mailbox';
import { cache, freePort, main, message } from '../scripts/project';
import { wordpress } from '../scripts/wordpress';
import { zip } from '../scripts/zip';
import { Score } from './native/score';
import { onPlayground } from './site/backends/playground';
import type { Backend } from './site/connection';

/**
 * npm test: units and golden cases, then the promises, the installed zip and the browser story on
 * WordPress on Playground. What can't run has failed; the last line says how much passed.
 */
main( async () => {
	const began = Date.now();
	const score = new Score();
	const open: Backend[] = [];
	const mailbox = await openMailbox( {
		httpPort: await freePort( 8125 ),
		smtpPort: await freePort( 2525 ),
	} );
	try {
		await score.jest( 'Units and golden cases', [], null, {}, 'units' );

		console.log( 'Building the plugin.' );
		await build();
		const file = join( cache, 'rights-desk.zip' );
		zip( join( import.meta.dirname, '../build' ), file );
		await wordpress();
		const browser = await findBrowser();
		console.log(
			`Browser: ${ browser.executablePath } (${ browser.from }).`
		);
		console.log( 'Starting WordPress on Playground (half a minute).' );
		const site = await onPlayground( { mailbox } );
		open.push( site );
		const env = { RIGHTS_DESK_LAUNCH: JSON.stringify( browser ) };
		await score.jest(
			'Promises, on a real WordPress',
			[ 'test/promises' ],
			site.connection,
			env
		);
		await score.jest(
			'The story, in a browser',
			[ 'test/e2e/story' ],
			site.connection,
			env
		);
		const log = join( site.connection.content, 'debug.log' );
		score.complaints(
			'WordPress on Playground',
			existsSync( log ) ? readFileSync( log, 'utf8' ) : ''
		);
		await open.pop()?.stop();

		const bare = await onPlayground( {
			mailbox,
			name: 'test-bare',
			withPlugin: false,
		} );
		open.push( bare );
		await score.jest(
			'The zip, installed by upload',
			[ 'test/e2e/zip' ],
			bare.connection,
			{
				...env,
				RIGHTS_DESK_BARE: JSON.stringify( bare.connection ),
				RIGHTS_DESK_ZIP: file,
			}
		);
	} catch ( error ) {
		console.error( message( error ) );
		score.couldNot( 'What comes after', error );
	}
	for ( const backend of open ) {
		await backend.stop();
	}
	await mailbox.close();
	console.log( `${ Math.round( ( Date.now() - began ) / 1000 ) } s in all` );
	return score.close();
} );
