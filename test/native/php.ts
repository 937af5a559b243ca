import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, start, until, type Account } from './process';

/** A PHP-FPM master of its own with one pool, as a host gives a site. */
export class Fpm {
	private master: ChildProcess | null = null;
	readonly socket: string;

	constructor(
		private readonly folder: string,
		private readonly user: Account,
		private readonly settings: Record< string, string >
	) {
		this.socket = join( folder, 'sock' );
	}

	async start(): Promise< void > {
		mkdirSync( this.folder, { recursive: true } );
		const config = join( this.folder, 'fpm.conf' );
		writeFileSync(
			config,
			[
				'[global]',
				'daemonize = no',
				`error_log = ${ join( this.folder, 'error.log' ) }`,
				`pid = ${ join( this.folder, 'pid' ) }`,
				'[site]',
				...( process.getuid?.() === 0
					? [
							`user = ${ this.user.name }`,
							`group = ${ this.user.gid }`,
							`listen.owner = ${ this.user.name }`,
						]
					: [] ),
				`listen = ${ this.socket }`,
				'pm = static',
				'pm.max_children = 8',
				'catch_workers_output = yes',
				...Object.entries( this.settings ).map(
					( [ name, value ] ) =>
						`php_admin_value[${ name }] = ${ value }`
				),
				'',
			].join( '\n' )
		);
		this.master = start( '/usr/sbin/php-fpm8.2', [
			'--nodaemonize',
			'--fpm-config',
			config,
			...( process.getuid?.() === 0 ? [ '--allow-to-run-as-root' ] : [] ),
		] );
		await until( 'PHP-FPM', 20, () => {
			if ( this.master?.exitCode !== null ) {
				throw new Error( this.log() );
			}
			return existsSync( this.socket );
		} );
	}

	/** Kills every worker in the midst of what it does; the master starts new ones. */
	killWorkers(): number {
		const pid = this.master?.pid;
		const children = pid
			? readFileSync( `/proc/${ pid }/task/${ pid }/children`, 'utf8' )
					.trim()
					.split( ' ' )
					.filter( Boolean )
			: [];
		for ( const child of children ) {
			process.kill( Number( child ), 'SIGKILL' );
		}
		return children.length;
	}

	log(): string {
		const file = join( this.folder, 'error.log' );
		return existsSync( file ) ? readFileSync( file, 'utf8' ) : '';
	}

	async stop(): Promise< void > {
		if ( this.master ) {
			await end( this.master );
		}
	}
}
