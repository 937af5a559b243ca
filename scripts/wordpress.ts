import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	createReadStream,
	createWriteStream,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { cache, Plainly } from './project';

/**
 * Where a whole WordPress can be had from npm's registry, which a developer's machine reaches
 * anyhow: the package of WordPress Studio carries one, with language packs and WP-CLI.
 */
const carrier = {
	name: 'wp-studio',
	version: '1.22.0',
	sha512: 'boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==',
	megabytes: 67,
	wordpress: '7.1.1',
};

const inside = 'package/dist/cli/wp-files/';

/** What of the package is kept, and under which name. */
function kept( path: string ): string | null {
	const name = path.startsWith( inside ) ? path.slice( inside.length ) : '';
	const language = /^latest\/languages\/(.*(nl_NL|fr_FR|de_DE).*)$/.exec(
		name
	);
	if ( language ) {
		return `wordpress/wp-content/languages/${ language[ 1 ] }`;
	}
	if ( name.startsWith( 'latest/wordpress/' ) ) {
		return name.slice( 'latest/'.length );
	}
	return /^(wp-cli|sqlite-database-integration)\//.test( name ) ? name : null;
}

export interface WordPress {
	version: string;
	/** A whole, uninstalled WordPress with Dutch, French and German; copy it, don't run it. */
	folder: string;
	/** Folder of wp-cli.phar. */
	cli: string;
}

/** Runs npm, showing that time passes. */
function npmPack( folder: string ): Promise< void > {
	return new Promise( ( resolve, reject ) => {
		const child = spawn(
			`npm pack ${ carrier.name }@${ carrier.version } --silent`,
			{ cwd: folder, shell: true, stdio: [ 'ignore', 'ignore', 'pipe' ] }
		);
		let errors = '';
		child.stderr.on( 'data', ( part ) => ( errors += part ) );
		const dots = setInterval( () => process.stdout.write( '.' ), 2000 );
		child.on( 'error', reject );
		child.on( 'exit', ( code ) => {
			clearInterval( dots );
			process.stdout.write( '\n' );
			if ( code === 0 ) {
				resolve();
			} else {
				reject(
					new Plainly(
						`WordPress could not be fetched. npm says: ${
							errors.trim().split( '\n' ).at( -1 ) ||
							`code ${ code }`
						}\nIs registry.npmjs.org reachable? It is needed this once only.`
					)
				);
			}
		} );
	} );
}

async function sha512( file: string ): Promise< string > {
	const hash = createHash( 'sha512' );
	await pipeline( createReadStream( file ), hash );
	return hash.digest( 'base64' );
}

async function unpack( tarball: string, into: string ): Promise< void > {
	const tar = extract();
	tar.on( 'entry', ( header, stream, next ) => {
		const name = header.type === 'file' ? kept( header.name ) : null;
		if ( ! name || name.split( '/' ).includes( '..' ) ) {
			stream.on( 'end', next ).resume();
			return;
		}
		const file = join( into, name );
		mkdirSync( dirname( file ), { recursive: true } );
		pipeline( stream, createWriteStream( file ) ).then(
			() => next(),
			next
		);
	} );
	await pipeline( createReadStream( tarball ), createGunzip(), tar );
}

/** WordPress on this machine: fetched and checked the first time, from the cache ever after. */
export async function wordpress(): Promise< WordPress > {
	const home = join( cache, `wordpress-${ carrier.wordpress }` );
	const ready = join( home, 'complete' );
	if (
		! existsSync( ready ) ||
		readFileSync( ready, 'utf8' ) !== carrier.sha512
	) {
		mkdirSync( cache, { recursive: true } );
		const tarball = join(
			cache,
			`${ carrier.name }-${ carrier.version }.tgz`
		);
		if (
			! existsSync( tarball ) ||
			( await sha512( tarball ) ) !== carrier.sha512
		) {
			process.stdout.write(
				`Fetching WordPress ${ carrier.wordpress } from npm (${ carrier.megabytes } MB, once) `
			);
			rmSync( tarball, { force: true } );
			await npmPack( cache );
			if ( ( await sha512( tarball ) ) !== carrier.sha512 ) {
				rmSync( tarball );
				throw new Plainly(
					'What came as WordPress is not what was expected (its checksum differs). Nothing of it was used.'
				);
			}
		}
		console.log( 'Unpacking WordPress.' );
		const halfway = `${ home }-${ process.pid }`;
		rmSync( halfway, { recursive: true, force: true } );
		await unpack( tarball, halfway );
		writeFileSync( join( halfway, 'complete' ), carrier.sha512 );
		rmSync( home, { recursive: true, force: true } );
		renameSync( halfway, home );
		rmSync( tarball, { force: true } );
	}
	return {
		version: carrier.wordpress,
		folder: join( home, 'wordpress' ),
		cli: join( home, 'wp-cli' ),
	};
}
