import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database';
import { run, type Account } from './process';

const CONSTANTS = {
	WP_DEBUG: true,
	WP_DEBUG_LOG: true,
	WP_DEBUG_DISPLAY: false,
	AUTOMATIC_UPDATER_DISABLED: true,
	WP_HTTP_BLOCK_EXTERNAL: true,
	WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost',
	// Tests drive the work; a page view doesn't start it beside them.
	DISABLE_WP_CRON: true,
};

export interface Files {
	/** Folder of WordPress to copy. */
	wordpress: string;
	/** The built plugin's folder. */
	plugin: string;
	/** The page cache's folder, emptied when the site changes. */
	purge: string;
}

export interface Installation {
	url: string;
	locale: string;
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
			`--extra-php=${ Object.entries( CONSTANTS )
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
		// WP-CLI guesses this from the folder that it is called in.
		await this.wp( 'option', 'update', 'siteurl', from.url );
		await this.wp( 'option', 'update', 'home', from.url );
		await this.wp( 'rewrite', 'structure', '/%postname%/' );
		await this.wp( 'plugin', 'activate', 'rights-desk' );
	}

	/** @param args Of WP-CLI; runs as the site's own user. */
	async wp( ...args: string[] ): Promise< string > {
		const [ command = '', ...before ] = this.command();
		return run( command, [ ...before, ...args ] );
	}

	/** WP-CLI's command line as the site's own user, so that its files stay PHP's. */
	command(): string[] {
		return [
			...( process.getuid?.() === 0
				? [
						'setpriv',
						`--reuid=${ this.user.uid }`,
						`--regid=${ this.user.gid }`,
						'--clear-groups',
					]
				: [] ),
			'env',
			`HOME=${ this.root }`,
			'/usr/bin/php8.2',
			'-d',
			'memory_limit=512M',
			this.cli,
			`--path=${ this.root }`,
		];
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
		for ( const folder of [ 'mu-plugins', 'uploads' ] ) {
			mkdirSync( join( content, folder ), { recursive: true } );
		}
		cpSync( from.plugin, join( content, 'plugins', 'rights-desk' ), {
			recursive: true,
		} );
		const always = join( content, 'mu-plugins' );
		cpSync( join( __dirname, 'purge.php' ), join( always, 'purge.php' ) );
		writeFileSync( join( always, 'purge-folder.txt' ), from.purge );
	}
}
