import { existsSync } from 'node:fs';
import { run } from './process';

// What each Debian package is needed for is seen by one file of it.
const PACKAGES: Record< string, string > = {
	nginx: '/usr/sbin/nginx',
	'mariadb-server': '/usr/sbin/mariadbd',
	'php8.2-fpm': '/usr/sbin/php-fpm8.2',
	'php8.2-cli': '/usr/bin/php8.2',
	'php8.2-mysql': '/etc/php/8.2/mods-available/mysqli.ini',
	'php8.2-curl': '/etc/php/8.2/mods-available/curl.ini',
	'php8.2-xml': '/etc/php/8.2/mods-available/dom.ini',
	'php8.2-mbstring': '/etc/php/8.2/mods-available/mbstring.ini',
	'php8.2-zip': '/etc/php/8.2/mods-available/zip.ini',
	'php8.2-gd': '/etc/php/8.2/mods-available/gd.ini',
	'php8.2-intl': '/etc/php/8.2/mods-available/intl.ini',
	chromium: '/usr/bin/chromium',
};

/** Installs what a native site needs and this machine lacks. */
export async function ensurePackages(): Promise< void > {
	const missing = Object.entries( PACKAGES )
		.filter( ( [ , file ] ) => ! existsSync( file ) )
		.map( ( [ name ] ) => name );
	if ( missing.length === 0 ) {
		return;
	}
	if ( ! existsSync( '/usr/bin/apt-get' ) || process.getuid?.() !== 0 ) {
		throw new Error(
			`The native tests need Debian's packages ${ missing.join( ' ' ) }: ` +
				'install them, or run this as root on Debian 12. `npm test` needs none of it.'
		);
	}
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	process.stdout.write( `Installing ${ missing.join( ' ' ) }\n` );
	await run( 'apt-get', [ 'update', '-qq' ], { env } );
	await run(
		'apt-get',
		[ 'install', '-y', '-qq', '--no-install-recommends', ...missing ],
		{ env }
	);
}
