import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Database } from './database';
import { run, type Account } from './process';

export interface Files {
	/** Folder of WordPress to copy, folder of its language files. */
	wordpress: string;
	languages: string | null;
	/** The built plugin's folder. */
	plugin: string;
	muPlugins: readonly string[];
	/** The page cache's folder, emptied when the site changes. */
	purge: string;
}

export interface Installation {
	url: string;
	locale: string;
	constants: Record< string, string | number | boolean >;
}

/** A WordPress whose files belong to PHP's user, as on a shared host. */
export class WordPress {
	constructor(
		readonly root: string,
		private readonly user: Account,
		private readonly database: Database,
		private readonly name: string,
		private readonly cli: string
	) {}

	async install( from: Installation ): Promise< void > {
		await this.database.query(
			'',
			`CREATE DATABASE ${ this.name } CHARACTER SET utf8mb4; ` +
				`CREATE USER ${ this.name }@localhost IDENTIFIED BY 'native'; ` +
				`GRANT ALL ON ${ this.name }.* TO ${ this.name }@localhost;`
		);
		await this.wp(
			'config',
			'create',
			`--dbname=${ this.name }`,
			`--dbuser=${ this.name }`,
			'--dbpass=native',
			`--dbhost=localhost:${ this.database.socket }`,
			'--skip-check',
			`--extra-php=${ Object.entries( from.constants )
				.map(
					( [ name, value ] ) =>
						`define( '${ name }', ${ JSON.stringify( value ) } );`
				)
				.join( '\n' ) }`
		);
		await this.wp(
			'core',
			'install',
			`--url=${ from.url }`,
			'--title=Demo',
			'--admin_user=admin',
			'--admin_password=password',
			'--admin_email=admin@example.test',
			'--skip-email'
		);
		if ( from.locale !== 'en_US' ) {
			await this.wp( 'site', 'switch-language', from.locale );
		}
		await this.wp( 'rewrite', 'structure', '/%postname%/' );
		await this.wp( 'plugin', 'activate', 'rights-desk' );
	}

	/** @param args Of WP-CLI; runs as the site's own user. */
	async wp( ...args: string[] ): Promise< string > {
		return run(
			'/usr/bin/php8.2',
			[
				'-d',
				'memory_limit=512M',
				this.cli,
				'--allow-root',
				`--path=${ this.root }`,
				...args,
			],
			{
				user: this.user,
				env: {
					HOME: this.root,
					WP_CLI_CACHE_DIR: join( this.root, '..', 'cli-cache' ),
				},
			}
		);
	}

	/** @param sql One statement; rows by column name. */
	async sql( sql: string ): Promise< Record< string, string >[] > {
		const [ head, ...rows ] = (
			await this.database.query( this.name, sql )
		)
			.split( '\n' )
			.filter( Boolean )
			.map( ( line ) => line.split( '\t' ) );
		return rows.map( ( row ) =>
			Object.fromEntries(
				( head ?? [] ).map( ( column, at ) => [
					column,
					row[ at ] ?? '',
				] )
			)
		);
	}

	debugLog(): string {
		const file = join( this.root, 'wp-content', 'debug.log' );
		return existsSync( file ) ? readFileSync( file, 'utf8' ) : '';
	}

	copy( from: Files ): void {
		cpSync( from.wordpress, this.root, {
			recursive: true,
			dereference: true,
		} );
		const content = join( this.root, 'wp-content' );
		for ( const folder of [ 'languages', 'mu-plugins', 'uploads' ] ) {
			mkdirSync( join( content, folder ), { recursive: true } );
		}
		if ( from.languages && existsSync( from.languages ) ) {
			cpSync( from.languages, join( content, 'languages' ), {
				recursive: true,
			} );
		}
		cpSync( from.plugin, join( content, 'plugins', 'rights-desk' ), {
			recursive: true,
		} );
		const always = join( content, 'mu-plugins' );
		for ( const file of from.muPlugins ) {
			cpSync( file, join( always, basename( file ) ) );
		}
		cpSync( join( __dirname, 'purge.php' ), join( always, 'purge.php' ) );
		writeFileSync( join( always, 'purge-folder.txt' ), from.purge );
	}
}
