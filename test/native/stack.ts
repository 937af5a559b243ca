import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	statfsSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from './database';
import { ensurePackages } from './packages';
import { Fpm } from './php';
import { account, freePort, run } from './process';
import { Web } from './web';
import { WordPress, type Files } from './wordpress';

export interface StackOptions extends Omit< Files, 'purge' > {
	/** WP-CLI's phar. */
	cli: string;
	locale?: string;
	/** Size of the tmpfs that uploads lie on, so that a test can fill it. 0: the ordinary disk. */
	uploadsMegabytes?: number;
	/** Adds to wp-content before the site is installed. */
	prepare?: ( content: string ) => void;
	/** memory_limit of the second web server's PHP. */
	tightMemory?: string;
}

export interface Faults {
	/** The database is killed, and back after so many seconds. Resolves when it is gone. */
	databaseGone: ( seconds: number ) => Promise< void >;
	/** Every PHP worker of the first web server dies in the midst of what it does; answers how many. */
	killWorkers: () => Promise< number >;
	/** Fills the disk that uploads lie on, but for so many bytes. */
	fillDisk: ( leave?: number ) => Promise< void >;
	freeDisk: () => Promise< void >;
}

export interface Stack {
	url: string;
	/** A second web server with its own PHP-FPM before the same site, PHP held to little memory. */
	second: string;
	folder: string;
	wordpress: WordPress;
	faults: Faults;
	/** What PHP complained of. */
	complaints: () => string;
	stop: () => Promise< void >;
}

/** nginx, two PHP-FPM 8.2 and MariaDB of their own with an installed site; nothing of the system's is touched. */
export async function startStack( options: StackOptions ): Promise< Stack > {
	await ensurePackages();
	const user = account(
		process.getuid?.() === 0 ? 'www-data' : ( process.env.USER ?? 'nobody' )
	);
	const folder = mkdtempSync( join( tmpdir(), 'rights-desk-native-' ) );
	chmodSync( folder, 0o755 );
	const root = join( folder, 'site' );
	const uploads = join( root, 'wp-content', 'uploads' );
	const filler = join( uploads, 'filler' );
	const ports = [ await freePort(), await freePort() ] as const;
	const url = `http://127.0.0.1:${ ports[ 0 ] }`;

	const database = new Database( join( folder, 'db' ) );
	const php = ( name: string, memory: string ) =>
		new Fpm( join( folder, name ), user, {
			memory_limit: memory,
			error_log: join( folder, 'php.log' ),
			log_errors: 'on',
			display_errors: 'off',
			max_execution_time: '120',
			upload_max_filesize: '64M',
			post_max_size: '64M',
		} );
	const first = php( 'fpm1', '256M' );
	const tight = php( 'fpm2', options.tightMemory ?? '64M' );
	const web = new Web( join( folder, 'web' ), root, user, [
		{ port: ports[ 0 ], fpm: first.socket },
		{ port: ports[ 1 ], fpm: tight.socket },
	] );
	const wordpress = new WordPress(
		root,
		user,
		database,
		'site',
		join( folder, 'wp-cli.phar' )
	);
	const megabytes = options.uploadsMegabytes ?? 0;

	const stop = async () => {
		await Promise.allSettled( [
			web.stop(),
			first.stop(),
			tight.stop(),
			database.stop(),
		] );
		if ( megabytes > 0 ) {
			await run( 'umount', [ uploads ] ).catch( () => undefined );
		}
		rmSync( folder, { recursive: true, force: true } );
	};

	try {
		mkdirSync( uploads, { recursive: true } );
		if ( megabytes > 0 ) {
			await run( 'mount', [
				'-t',
				'tmpfs',
				'-o',
				`size=${ megabytes }m`,
				'tmpfs',
				uploads,
			] );
		}
		wordpress.copy( { ...options, purge: web.cache } );
		copyFileSync( options.cli, join( folder, 'wp-cli.phar' ) );
		options.prepare?.( join( root, 'wp-content' ) );
		if ( process.getuid?.() === 0 ) {
			await run( 'chown', [ '-R', `${ user.uid }:${ user.gid }`, root ] );
		}
		writeFileSync( join( folder, 'php.log' ), '' );
		chmodSync( join( folder, 'php.log' ), 0o666 );
		await database.create();
		await Promise.all( [ first.start(), tight.start() ] );
		await web.start();
		await wordpress.install( {
			url,
			locale: options.locale ?? 'en_US',
		} );
	} catch ( error ) {
		await stop();
		throw error;
	}

	return {
		url,
		second: `http://127.0.0.1:${ ports[ 1 ] }`,
		folder,
		wordpress,
		stop,
		complaints: () => wordpress.debugLog() + first.log() + tight.log(),
		faults: {
			async databaseGone( seconds ) {
				await database.kill();
				setTimeout( () => void database.start(), seconds * 1000 );
			},
			killWorkers: async () => first.killWorkers(),
			async fillDisk( leave = 0 ) {
				if ( megabytes === 0 ) {
					throw new Error(
						'Uploads have no disk of their own here.'
					);
				}
				const { bavail, bsize } = statfsSync( uploads );
				writeFileSync(
					filler,
					Buffer.alloc( Math.max( 0, bavail * bsize - leave ) )
				);
			},
			async freeDisk() {
				if ( existsSync( filler ) ) {
					rmSync( filler );
				}
			},
		},
	};
}
