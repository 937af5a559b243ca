import type { ChildProcess } from 'node:child_process';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { account, end, run, start, until } from './process';

/** A MariaDB of its own: reached by a socket only, nothing shared with the system's. */
export class Database {
	private server: ChildProcess | null = null;
	readonly socket: string;

	constructor( private readonly folder: string ) {
		this.socket = join( folder, 'sock' );
	}

	async create(): Promise< void > {
		mkdirSync( this.folder, { recursive: true } );
		const user = this.user();
		if ( user ) {
			chownSync( this.folder, user.uid, user.gid );
		}
		await run( 'mariadb-install-db', [
			'--no-defaults',
			`--datadir=${ join( this.folder, 'data' ) }`,
			'--auth-root-authentication-method=normal',
			'--skip-test-db',
			...( user ? [ `--user=${ user.name }` ] : [] ),
		] );
		await this.start();
	}

	async start(): Promise< void > {
		this.server = start( '/usr/sbin/mariadbd', [
			'--no-defaults',
			`--datadir=${ join( this.folder, 'data' ) }`,
			`--socket=${ this.socket }`,
			`--pid-file=${ join( this.folder, 'pid' ) }`,
			'--skip-networking',
			'--skip-log-bin',
			'--innodb-flush-log-at-trx-commit=2',
			'--innodb-buffer-pool-size=256M',
			'--max-allowed-packet=64M',
			'--character-set-server=utf8mb4',
			...( this.user() ? [ '--user=mysql' ] : [] ),
		] );
		await until( 'MariaDB', 40, async () => {
			await this.query( '', 'SELECT 1' );
			return true;
		} );
	}

	/** Gone at once, as after a crash: the clients' connections break off. */
	async kill(): Promise< void > {
		const server = this.server;
		if ( server && server.exitCode === null ) {
			const gone = new Promise( ( resolve ) =>
				server.once( 'exit', resolve )
			);
			server.kill( 'SIGKILL' );
			await gone;
		}
	}

	async stop(): Promise< void > {
		if ( this.server ) {
			await end( this.server );
		}
	}

	async query( database: string, sql: string ): Promise< string > {
		return run(
			'mariadb',
			[
				'--no-defaults',
				`--socket=${ this.socket }`,
				'--user=root',
				'--batch',
				'--default-character-set=utf8mb4',
				...( database ? [ database ] : [] ),
			],
			{ input: sql }
		);
	}

	private user() {
		return process.getuid?.() === 0 ? account( 'mysql' ) : null;
	}
}
