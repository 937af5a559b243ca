import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpSync, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Plainly, root } from './project';
import { wordpress } from './wordpress';

interface Options {
	/** A WordPress of its own, kept between starts; made when it isn't there. */
	folder: string;
	port: number;
	php?: string;
	/** More folders, this machine's path → WordPress's path. */
	mounts?: Record< string, string >;
	/** Where the plugin comes from; null: a bare WordPress. */
	plugin?: string | null;
	/** Another WordPress to copy from, such as an older one. */
	wordpress?: string | undefined;
}

export interface Playground {
	url: string;
	stop: () => Promise< void >;
}

/**
 * Copies a WordPress into a folder, once.
 *
 * @param folder Where to.
 * @param from   Another WordPress than the newest.
 */
export async function prepare(
	folder: string,
	from?: string
): Promise< void > {
	if ( ! existsSync( join( folder, 'wp-settings.php' ) ) ) {
		mkdirSync( folder, { recursive: true } );
		cpSync( from ?? ( await wordpress() ).folder, folder, {
			recursive: true,
		} );
	}
}

function bin(): string {
	const main = createRequire( join( root, 'package.json' ) ).resolve(
		'@wp-playground/cli'
	);
	return join( dirname( main ), 'wp-playground.js' );
}

/** Answers when the site does. */
async function answers( url: string, child: ChildProcess ): Promise< boolean > {
	const until = Date.now() + 180_000;
	while ( Date.now() < until && child.exitCode === null ) {
		try {
			const response = await fetch( `${ url }/wp-login.php`, {
				signal: AbortSignal.timeout( 60_000 ),
			} );
			await response.arrayBuffer();
			if ( response.ok ) {
				return true;
			}
		} catch {
			// Not listening yet.
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 300 ) );
	}
	return false;
}

/** A WordPress on PHP as WebAssembly, with SQLite in its folder. */
export async function playground( {
	folder,
	port,
	php = '8.3',
	mounts = {},
	plugin = join( root, 'build' ),
	wordpress: from,
}: Options ): Promise< Playground > {
	await prepare( folder, from );
	const { cli } = await wordpress();
	const url = `http://127.0.0.1:${ port }`;
	const all: [ string, string ][] = [
		...( plugin
			? [
					[ plugin, '/wordpress/wp-content/plugins/rights-desk' ] as [
						string,
						string,
					],
				]
			: [] ),
		[ cli, '/tools' ],
		...Object.entries( mounts ),
	];
	const log = `${ folder }.log`;
	const child = spawn(
		process.execPath,
		[
			bin(),
			'server',
			`--port=${ port }`,
			`--site-url=${ url }`,
			`--php=${ php }`,
			// With one worker, a site that calls itself (cron, our slices) waits for itself.
			'--workers=6',
			'--wordpress-install-mode=install-from-existing-files-if-needed',
			'--mount-dir-before-install',
			folder,
			'/wordpress',
			...all.flatMap( ( [ here, there ] ) => [
				'--mount-dir-before-install',
				here,
				there,
			] ),
		],
		// A group of its own: Ctrl-C in the terminal reaches us, and we end it in order.
		{
			stdio: [ 'ignore', 'pipe', 'pipe' ],
			detached: process.platform !== 'win32',
		}
	);
	const file = createWriteStream( log );
	let last = '';
	for ( const stream of [ child.stdout, child.stderr ] ) {
		stream.on( 'data', ( part: Buffer ) => {
			last = ( last + part ).slice( -2000 );
			file.write( part );
		} );
	}
	const gone = new Promise< void >( ( resolve ) =>
		child.once( 'exit', () => resolve() )
	);
	const stop = async () => {
		if ( child.exitCode === null ) {
			child.kill( 'SIGTERM' );
			const hard = setTimeout( () => child.kill( 'SIGKILL' ), 8000 );
			await gone;
			clearTimeout( hard );
		}
		file.end();
	};
	// Whatever ends us ends it.
	process.once( 'exit', () => child.kill( 'SIGKILL' ) );

	if ( ! ( await answers( url, child ) ) ) {
		await stop();
		throw new Plainly(
			`WordPress did not start. Its last words (all of them in ${ log }):\n${ last }`
		);
	}
	return { url, stop };
}
