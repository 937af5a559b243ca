import {
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { run } from './process';

// 6.8 is the floor: the oldest that Debian still maintains (trixie), and so the oldest that hosts
// on its packages run; core's DataViews-era script handles that we use exist there.
const PACKAGES = [
	'wordpress',
	'wordpress-theme-twentytwentyfive',
	'libjs-cropper',
	'libjs-lodash',
	'libjs-underscore',
	'php-getid3',
];

/**
 * WordPress 6.8 from Debian trixie's packages, unpacked and not installed: the machine's own lists
 * and packages stay as they are.
 *
 * @param cache Folder that keeps it between runs.
 * @return Folder of WordPress.
 */
export async function oldestWordPress( cache: string ): Promise< string > {
	const done = join( cache, 'wordpress-6.8' );
	if ( existsSync( join( done, 'wp-load.php' ) ) ) {
		return done;
	}
	const work = join( cache, 'wordpress-6.8.part' );
	rmSync( work, { recursive: true, force: true } );
	for ( const folder of [ 'lists/partial', 'archives/partial', 'root' ] ) {
		mkdirSync( join( work, folder ), { recursive: true } );
	}
	const list = join( work, 'sources.list' );
	writeFileSync(
		list,
		'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian trixie main\n'
	);
	const options = [
		`Dir::Etc::sourcelist=${ list }`,
		'Dir::Etc::sourceparts=-',
		`Dir::State::lists=${ join( work, 'lists' ) }`,
		`Dir::Cache=${ work }`,
		'APT::Sandbox::User=root',
		'Acquire::Languages=none',
	].flatMap( ( option ) => [ '-o', option ] );
	await run( 'apt-get', [ ...options, 'update', '-qq' ] );
	await run( 'apt-get', [ ...options, 'download', '-qq', ...PACKAGES ], {
		cwd: work,
	} );
	const root = join( work, 'root' );
	for ( const file of readdirSync( work ).filter( ( name ) =>
		name.endsWith( '.deb' )
	) ) {
		await run( 'dpkg-deb', [ '-x', join( work, file ), root ] );
	}
	const unpacked = join( root, 'usr/share/wordpress' );
	plain( unpacked, root );
	rmSync( join( unpacked, 'wp-config.php' ), { force: true } );
	renameSync( unpacked, done );
	rmSync( work, { recursive: true, force: true } );
	return done;
}

/** Puts what each link points to in its place; a link into the unpacked packages is looked up there. */
function plain( folder: string, root: string ): void {
	for ( const name of readdirSync( folder ) ) {
		const path = join( folder, name );
		const stat = lstatSync( path );
		if ( stat.isDirectory() ) {
			plain( path, root );
		} else if ( stat.isSymbolicLink() ) {
			const link = readlinkSync( path );
			const inside = link.startsWith( '/' )
				? join( root, link )
				: resolve( dirname( path ), link );
			const target = [ inside, link ].find( existsSync );
			rmSync( path );
			if ( target ) {
				cpSync( target, path, { recursive: true, dereference: true } );
			}
		}
	}
}
