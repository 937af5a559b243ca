import {
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { installHarness } from '../test/site/install';
import { siteOf, type Site } from '../test/site/site';
import { watch } from './build';
import { seed } from './demo/seed';
import { openMailbox } from './mailbox';
import { playground, prepare } from './playground';
import { freePort, main, Plainly, root } from './project';

const home = join( root, '.demo' );
const folder = join( home, 'site' );
const stateFile = join( home, 'state.json' );

interface State {
	/** The demo firm is complete. */
	seeded: boolean;
	port: number;
	/** Who runs it. */
	pid: number;
}

function readState(): State | undefined {
	try {
		return JSON.parse( readFileSync( stateFile, 'utf8' ) ) as State;
	} catch {
		return undefined;
	}
}

function writeState( state: State ): void {
	writeFileSync( stateFile, JSON.stringify( state ) );
}

function alive( pid: number ): boolean {
	try {
		process.kill( pid, 0 );
		return pid !== process.pid;
	} catch {
		return false;
	}
}

function show( site: Site, mailbox: string ): void {
	console.log( `
Rights Desk runs on a demo firm's site:

  Site          ${ site.url }/
  Request page  ${ site.url }/uw-gegevens/
  wp-admin      ${ site.url }/wp-admin/admin.php?page=rights-desk
                user admin, password password
  Mailbox       ${ mailbox }/   every mail that the site sends

Change a file in src/ or plugin/ and reload. Ctrl-C stops; npm start goes on where you
left off, npm start -- --fresh begins anew.
` );
}

main( async () => {
	const before = readState();
	if ( before && alive( before.pid ) ) {
		throw new Plainly(
			`npm start runs already, at http://127.0.0.1:${ before.port }/ (process ${ before.pid }). Stop that one first.`
		);
	}
	if ( process.argv.includes( '--fresh' ) || ! before?.seeded ) {
		rmSync( home, { recursive: true, force: true } );
	}
	mkdirSync( home, { recursive: true } );

	const ends: ( () => Promise< void > )[] = [];
	let ending = false;
	const end = async ( code: number ) => {
		if ( ! ending ) {
			ending = true;
			for ( const one of ends.reverse() ) {
				await one().catch( () => undefined );
			}
			process.exit( code );
		}
	};
	for ( const signal of [ 'SIGINT', 'SIGTERM', 'SIGHUP' ] as const ) {
		process.on( signal, () => {
			if ( ! ending ) {
				console.log( '\nStopping. What you did is kept.' );
			}
			void end( 0 );
		} );
	}

	try {
		const port = await freePort( before?.port ?? 8880 );
		const httpPort = await freePort( 8025 );
		const smtpPort = await freePort( 1025 );
		const mailbox = await openMailbox( {
			httpPort,
			smtpPort,
			file: join( home, 'mails.json' ),
		} );
		ends.push( () => mailbox.close() );

		console.log( 'Building the plugin.' );
		const [ watching ] = await Promise.all( [
			watch(),
			prepare( folder ),
		] );
		ends.push( () => watching.stop() );

		const content = join( folder, 'wp-content' );
		const secret = installHarness( content, mailbox.smtpPort, [
			'/demo',
			'/fixtures',
		] );
		console.log( 'Starting WordPress (half a minute).' );
		const running = await playground( {
			folder,
			port,
			mounts: {
				[ join( root, 'scripts/demo' ) ]: '/demo',
				[ join( root, 'test/site/fixtures' ) ]: '/fixtures',
			},
		} );
		ends.push( () => running.stop() );
		const site = siteOf( {
			url: running.url,
			backend: 'playground',
			secret,
			mailbox: mailbox.url,
			admin: { user: 'admin', password: 'password' },
			cli: null,
			content,
		} );
		const state = {
			seeded: before?.seeded ?? false,
			port,
			pid: process.pid,
		};
		if ( ! existsSync( stateFile ) ) {
			writeState( { ...state, seeded: false } );
			// WordPress mails that it was installed.
			mailbox.clear();
			await seed( site, ( step ) => console.log( step ) );
		}
		writeState( { ...state, seeded: true } );
		if ( ! ending ) {
			show( site, mailbox.url );
		}
		// Until a signal.
		await new Promise( () => undefined );
	} catch ( error ) {
		if ( ending ) {
			await new Promise( () => undefined );
		}
		console.error(
			error instanceof Plainly ? `\n${ error.message }` : error
		);
		await end( 1 );
	}
} );
