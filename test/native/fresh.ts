import { spawn } from 'node:child_process';
import {
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findBrowser } from '../../scripts/browser';
import { root } from '../../scripts/project';
import type { Connection } from '../site/connection';
import type { Score } from './score';

const patience = 600_000;

/** A PATH on which there is Node and a shell, and neither PHP, Composer nor a browser. */
function nodeAlone( folder: string ): string {
	for ( const name of [ 'node', 'npm', 'npx', 'sh', 'env' ] ) {
		const found = ( process.env.PATH ?? '' )
			.split( delimiter )
			.flatMap( ( place ) => {
				try {
					return [ realpathSync( join( place, name ) ) ];
				} catch {
					return [];
				}
			} )[ 0 ];
		if ( ! found ) {
			throw new Error( `There is no ${ name } here.` );
		}
		symlinkSync( found, join( folder, name ) );
	}
	return folder;
}

/** What npm start prints once all is up. */
function addresses( said: string ): { site: string; mailbox: string } | null {
	const site = /^ {2}Site +(\S+)\/$/m.exec( said )?.[ 1 ];
	const mailbox = /^ {2}Mailbox +(\S+)\/ /m.exec( said )?.[ 1 ];
	return site && mailbox ? { site, mailbox } : null;
}

/** Acceptance 1: npm start where only Node is, then the whole story on what it brings up. */
export async function fresh( score: Score ): Promise< void > {
	const name = 'npm start with Node alone, and the story on it';
	const folder = mkdtempSync( join( tmpdir(), 'rights-desk-node-alone-' ) );
	const path = process.env.PATH ?? '';
	const env = { ...process.env, PATH: nodeAlone( folder ) };
	const child = spawn( 'npm', [ 'start', '--', '--fresh' ], {
		cwd: root,
		env,
		detached: true,
		stdio: [ 'ignore', 'pipe', 'pipe' ],
	} );
	try {
		const up = await new Promise< { site: string; mailbox: string } >(
			( resolve, reject ) => {
				let said = '';
				const listen = ( piece: Buffer ) => {
					process.stdout.write( piece );
					said += piece.toString();
					const found = addresses( said );
					if ( found ) {
						resolve( found );
					}
				};
				child.stdout.on( 'data', listen );
				child.stderr.on( 'data', listen );
				child.on( 'error', reject );
				child.on( 'exit', ( code ) =>
					reject( new Error( `npm start ended with ${ code }.` ) )
				);
				setTimeout(
					() => reject( new Error( 'npm start took too long.' ) ),
					patience
				).unref();
			}
		);
		const content = join( root, '.demo/site/wp-content' );
		const { secret } = JSON.parse(
			readFileSync( join( content, 'rights-desk-test.json' ), 'utf8' )
		) as { secret: string };
		const connection: Connection = {
			url: up.site,
			backend: 'playground',
			secret,
			mailbox: up.mailbox,
			admin: { user: 'admin', password: 'password' },
			cli: null,
			content,
		};
		process.env.PATH = env.PATH;
		const browser = await findBrowser();
		process.env.PATH = path;
		console.log(
			`Browser: ${ browser.executablePath } (${ browser.from }).`
		);
		await score.jest( name, [ 'test/e2e/story-i4' ], connection, {
			RIGHTS_DESK_LAUNCH: JSON.stringify( browser ),
			// An erasure; all seven kinds are pressed through on the native site.
			RIGHTS_DESK_STORY: 'one',
		} );
	} catch ( error ) {
		score.couldNot( name, error );
	} finally {
		process.env.PATH = path;
		if ( child.pid && child.exitCode === null ) {
			const ended = new Promise( ( resolve ) =>
				child.once( 'exit', resolve )
			);
			process.kill( -child.pid, 'SIGTERM' );
			await ended;
		}
		rmSync( folder, { recursive: true, force: true } );
	}
}
