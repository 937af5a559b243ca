import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Plainly, root } from './project';

/** webpack itself, as wp-scripts would run it: its own command can't be stopped without leaving webpack behind. */
function webpack(
	mode: 'production' | 'development',
	args: string[]
): ChildProcess {
	const home = dirname(
		createRequire( join( root, 'package.json' ) ).resolve(
			'webpack/package.json'
		)
	);
	return spawn(
		process.execPath,
		[ join( home, 'bin/webpack.js' ), ...args ],
		{
			cwd: root,
			stdio: [ 'ignore', 'pipe', 'pipe' ],
			// Ctrl-C reaches us, and we end it in order.
			detached: process.platform !== 'win32',
			env: {
				...process.env,
				NODE_ENV: mode,
				WP_BLOCKS_MANIFEST: 'true',
				WP_EXPERIMENTAL_MODULES: 'true',
			},
		}
	);
}

function listen( child: ChildProcess, heard: ( text: string ) => void ): void {
	for ( const stream of [ child.stdout, child.stderr ] ) {
		stream?.on( 'data', ( part: Buffer ) => heard( part.toString() ) );
	}
}

/** Builds once, as it is released. */
export async function build(): Promise< void > {
	const child = webpack( 'production', [] );
	let said = '';
	listen( child, ( text ) => ( said += text ) );
	const code = await new Promise( ( resolve ) =>
		child.on( 'close', resolve )
	);
	if ( code !== 0 ) {
		throw new Plainly( `The build failed:\n${ said }` );
	}
}

export interface Watch {
	stop: () => Promise< void >;
}

/** Builds, and again on each change; answers once the first build stands. */
export function watch(): Promise< Watch > {
	const child = webpack( 'development', [ '--watch' ] );
	const gone = new Promise< void >( ( resolve ) =>
		child.once( 'exit', () => resolve() )
	);
	const stop = async () => {
		if ( child.exitCode === null ) {
			child.kill( 'SIGTERM' );
			const hard = setTimeout( () => child.kill( 'SIGKILL' ), 4000 );
			await gone;
			clearTimeout( hard );
		}
	};
	process.once( 'exit', () => child.kill( 'SIGKILL' ) );
	return new Promise( ( resolve, reject ) => {
		let said = '';
		// Scripts and script modules are two compilations, each with its own line.
		let first = 2;
		child.once( 'exit', ( code ) => {
			if ( first > 0 ) {
				reject(
					new Plainly( `The build stopped (${ code }):\n${ said }` )
				);
			}
		} );
		listen( child, ( text ) => {
			said = ( said + text ).slice( -8000 );
			for ( const [ , verdict = '' ] of text.matchAll(
				/compiled (successfully|with .*)/g
			) ) {
				if ( verdict.includes( 'error' ) ) {
					console.log(
						said.slice( Math.max( 0, said.indexOf( 'ERROR' ) ) )
					);
				} else if ( first <= 0 ) {
					console.log( 'Built again. Reload to see it.' );
				}
				said = '';
				if ( --first === 0 ) {
					resolve( { stop } );
				}
			}
		} );
	} );
}
