import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/project';
import type { Connection } from '../site/connection';

interface Part {
	name: string;
	passed: number;
	failed: number;
	seconds: number;
}

interface JestSummary {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	numRuntimeErrorTestSuites: number;
}

/** Adds up the parts of a run. What could not run has failed. */
export class Score {
	private readonly parts: Part[] = [];

	async jest(
		name: string,
		patterns: readonly string[],
		connection: Connection | null,
		env: Record< string, string > = {},
		project: 'site' | 'units' = 'site'
	): Promise< void > {
		const folder = mkdtempSync( join( tmpdir(), 'rights-desk-score-' ) );
		const file = join( folder, 'jest.json' );
		const begun = Date.now();
		const code = await this.spawn(
			process.execPath,
			[
				createRequire( join( root, 'package.json' ) ).resolve(
					'jest/bin/jest'
				),
				`--selectProjects=${ project }`,
				'--runInBand',
				// Kept-alive connections would hold it back.
				'--forceExit',
				'--json',
				`--outputFile=${ file }`,
				...patterns,
			],
			{
				...env,
				...( connection && {
					RIGHTS_DESK_SITE: JSON.stringify( connection ),
				} ),
			},
			true
		);
		try {
			const told = JSON.parse(
				readFileSync( file, 'utf8' )
			) as JestSummary;
			const failed =
				told.numFailedTests +
				told.numPendingTests +
				told.numTodoTests +
				told.numRuntimeErrorTestSuites;
			this.add(
				name,
				told.numPassedTests,
				code !== 0 && failed === 0 ? 1 : failed,
				begun
			);
		} catch ( error ) {
			console.error( error );
			this.add( name, 0, 1, begun );
		} finally {
			rmSync( folder, { recursive: true, force: true } );
		}
	}

	async command(
		name: string,
		command: string,
		args: string[]
	): Promise< boolean > {
		const begun = Date.now();
		const good = ( await this.spawn( command, args, {} ) ) === 0;
		this.add( name, good ? 1 : 0, good ? 0 : 1, begun );
		return good;
	}

	/** PHP's log of a site: a warning from the plugin's code is a failure. */
	complaints( name: string, log: string ): void {
		const ours = log
			.split( '\n' )
			.filter( ( line ) =>
				/PHP .*(rights-desk|RightsDesk)/.test( line )
			);
		console.log( [ ...new Set( ours ) ].slice( 0, 40 ).join( '\n' ) );
		this.add(
			`${ name }: no complaint of PHP's`,
			ours.length ? 0 : 1,
			ours.length ? 1 : 0,
			Date.now()
		);
	}

	couldNot( name: string, error: unknown ): void {
		console.error( error );
		this.add( name, 0, 1, Date.now() );
	}

	/** Prints the parts and the sum; answers the exit code. */
	close(): number {
		let passed = 0;
		let failed = 0;
		console.log( '' );
		for ( const part of this.parts ) {
			passed += part.passed;
			failed += part.failed;
			console.log(
				`${ part.failed ? 'FAILED' : 'ok    ' }  ${ part.name }: ${ part.passed } passed, ${ part.failed } failed, ${ part.seconds } s`
			);
		}
		console.log( `${ passed } passed, ${ failed } failed` );
		return failed > 0 || passed === 0 ? 1 : 0;
	}

	private add(
		name: string,
		passed: number,
		failed: number,
		begun: number
	): void {
		const seconds = Math.round( ( Date.now() - begun ) / 1000 );
		this.parts.push( { name, passed, failed, seconds } );
		console.log(
			`--- ${ name }: ${ passed } passed, ${ failed } failed, ${ seconds } s`
		);
	}

	private spawn(
		command: string,
		args: string[],
		env: Record< string, string >,
		quiet = false
	): Promise< number > {
		// Jest prints its JSON on standard output even with --outputFile; its report goes to standard error.
		const child = spawn( command, args, {
			cwd: root,
			stdio: [ 'ignore', quiet ? 'ignore' : 'inherit', 'inherit' ],
			env: { ...process.env, ...env },
		} );
		return new Promise( ( resolve ) => {
			child.on( 'error', ( error ) => {
				console.error( error.message );
				resolve( 127 );
			} );
			child.on( 'exit', ( code ) => resolve( code ?? 1 ) );
		} );
	}
}
