import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

export interface RunOptions {
	cwd?: string;
	user?: Account | undefined;
	env?: Record< string, string >;
	input?: string;
}

export interface Account {
	name: string;
	uid: number;
	gid: number;
}

/**
 * Standard output of a program; an error that quotes both outputs when it fails.
 *
 * @param command A program on the PATH, or its path.
 * @param args    Its arguments.
 * @param options Where, as whom and with what input.
 */
export async function run(
	command: string,
	args: readonly string[],
	options: RunOptions = {}
): Promise< string > {
	const child = start( command, args, options );
	let out = '';
	let err = '';
	child.stdout?.on(
		'data',
		( chunk: Buffer ) => ( out += chunk.toString() )
	);
	child.stderr?.on(
		'data',
		( chunk: Buffer ) => ( err += chunk.toString() )
	);
	child.stdin?.end( options.input ?? '' );
	const [ code ] = ( await once( child, 'close' ) ) as [ number | null ];
	if ( code !== 0 ) {
		throw new Error(
			`${ command } ${ args.join( ' ' ) } ended with ${ code }\n${ out }${ err }`
		);
	}
	return out;
}

export function start(
	command: string,
	args: readonly string[],
	options: RunOptions = {}
): ChildProcess {
	const child = spawn( command, [ ...args ], {
		stdio: [ 'pipe', 'pipe', 'pipe' ],
		env: { ...process.env, ...options.env },
		...( options.cwd ? { cwd: options.cwd } : {} ),
		...( options.user && process.getuid?.() === 0
			? { uid: options.user.uid, gid: options.user.gid }
			: {} ),
	} );
	// A program that never reads its input closes the pipe early: no reason to fall over.
	child.stdin?.on( 'error', () => undefined );
	return child;
}

export function account( name: string ): Account {
	const line = readFileSync( '/etc/passwd', 'utf8' )
		.split( '\n' )
		.find( ( entry ) => entry.startsWith( `${ name }:` ) );
	const [ , , uid, gid ] = line?.split( ':' ) ?? [];
	if ( ! uid || ! gid ) {
		throw new Error( `This machine has no account ${ name }.` );
	}
	return { name, uid: Number( uid ), gid: Number( gid ) };
}

export async function freePort(): Promise< number > {
	const server = createServer();
	server.listen( 0, '127.0.0.1' );
	await once( server, 'listening' );
	const address = server.address();
	await new Promise( ( resolve ) => server.close( resolve ) );
	if ( address === null || typeof address === 'string' ) {
		throw new Error( 'No free port' );
	}
	return address.port;
}

/**
 * Asks until the answer is true.
 *
 * @param what    What is waited for, for the message.
 * @param seconds When to give up.
 * @param ask     The question; an error counts as no.
 */
export async function until(
	what: string,
	seconds: number,
	ask: () => Promise< boolean > | boolean
): Promise< void > {
	const deadline = Date.now() + seconds * 1000;
	let last = '';
	while ( Date.now() < deadline ) {
		try {
			if ( await ask() ) {
				return;
			}
		} catch ( error ) {
			last = String( error );
		}
		await new Promise( ( resolve ) => setTimeout( resolve, 50 ) );
	}
	throw new Error( `Waited ${ seconds } s in vain for ${ what }. ${ last }` );
}

/** @param child Ended with SIGTERM, and after five seconds with SIGKILL. */
export async function end( child: ChildProcess ): Promise< void > {
	if ( child.exitCode !== null || child.signalCode !== null ) {
		return;
	}
	const closed = once( child, 'exit' );
	child.kill( 'SIGTERM' );
	const timer = setTimeout( () => child.kill( 'SIGKILL' ), 5000 );
	await closed;
	clearTimeout( timer );
}
