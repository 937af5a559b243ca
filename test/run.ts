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
	// Cut short, it leaves no WordPress running.
	for ( const signal of [ 'SIGINT', 'SIGTERM' ] ) {
		process.once( signal, () => process.exit( 1 ) );
	}
	const began = Date.now();
	const score = new Score();
	const open = new Set< Backend >();
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
		const env = { RIGHTS_DESK_LAUNCH: JSON.stringify( browser ) };

		// Two lanes, since a request to WordPress on Playground keeps one core busy for about a second.
		const on = async (
			options: { name: string; port: number; withPlugin?: boolean },
			tests: ( backend: Backend ) => Promise< void >
		) => {
			let backend: Backend | undefined;
			try {
				console.log(
					`Starting WordPress on Playground: ${ options.name }.`
				);
				backend = await onPlayground( { mailbox, ...options } );
				open.add( backend );
				await tests( backend );
				const log = join( backend.connection.content, 'debug.log' );
				score.complaints(
					options.name,
					existsSync( log ) ? readFileSync( log, 'utf8' ) : ''
				);
			} catch ( error ) {
				score.couldNot( options.name, error );
			}
			if ( backend ) {
				open.delete( backend );
				await backend.stop();
			}
		};
		const promises =
			( part: string ) =>
			( { connection }: Backend ) =>
				score.jest(
					`Promises on a real WordPress, ${ part }`,
					[ 'test/promises', `--shard=${ part }` ],
					connection,
					env
				);
		await Promise.all( [
			on( { name: 'test-site-1', port: 9500 }, promises( '1/2' ) ).then(
				() =>
					on(
						{ name: 'test-bare', port: 9500, withPlugin: false },
						( { connection } ) =>
							score.jest(
								'The zip, installed by upload',
								[ 'test/e2e/zip' ],
								connection,
								{
									...env,
									RIGHTS_DESK_BARE:
										JSON.stringify( connection ),
									RIGHTS_DESK_ZIP: file,
								}
							)
					)
			),
			on( { name: 'test-site-2', port: 9600 }, async ( backend ) => {
				await score.jest(
					'The story, in a browser',
					[ 'test/e2e/story-i4' ],
					backend.connection,
					{ ...env, RIGHTS_DESK_STORY: 'one' }
				);
				await promises( '2/2' )( backend );
			} ),
		] );
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
