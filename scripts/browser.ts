import { execFileSync, spawnSync } from 'node:child_process';
import {
	accessSync,
	constants,
	createReadStream,
	createWriteStream,
	existsSync,
	mkdirSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import { cache, Plainly, root } from './project';

/** How Playwright launches it; plain data, so that it can be handed to test processes. */
export interface Browser {
	executablePath: string;
	args: string[];
	env: Record< string, string >;
	from: string;
}

const args = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

function runs( file: string, env: Record< string, string > = {} ): boolean {
	if ( process.platform === 'win32' ) {
		// There, --version opens a window.
		return existsSync( file );
	}
	return (
		spawnSync( file, [ '--version' ], {
			env: { ...process.env, ...env },
			timeout: 20_000,
			stdio: 'ignore',
		} ).status === 0
	);
}

function onPath( names: string[] ): string[] {
	return ( process.env.PATH ?? '' )
		.split( delimiter )
		.flatMap( ( folder ) => names.map( ( name ) => join( folder, name ) ) );
}

function installed(): string | undefined {
	const windows = [
		process.env.PROGRAMFILES,
		process.env[ 'PROGRAMFILES(X86)' ],
		process.env.LOCALAPPDATA,
	].flatMap( ( folder ) =>
		folder
			? [
					join( folder, 'Google/Chrome/Application/chrome.exe' ),
					join( folder, 'Microsoft/Edge/Application/msedge.exe' ),
					join( folder, 'Chromium/Application/chrome.exe' ),
				]
			: []
	);
	const places: Partial< Record< NodeJS.Platform, string[] > > = {
		win32: windows,
		darwin: [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		],
	};
	const candidates =
		places[ process.platform ] ??
		onPath( [
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'microsoft-edge',
		] );
	return candidates.find( ( file ) => {
		try {
			accessSync( file, constants.X_OK );
			return runs( file );
		} catch {
			return false;
		}
	} );
}

async function unpackLibraries( packed: string ): Promise< string > {
	const into = join( cache, 'chromium-libraries' );
	if ( ! existsSync( join( into, 'lib' ) ) ) {
		const tar = extract();
		tar.on( 'entry', ( header, stream, next ) => {
			if ( header.type !== 'file' ) {
				stream.on( 'end', next ).resume();
				return;
			}
			const file = join( into, header.name );
			mkdirSync( dirname( file ), { recursive: true } );
			pipeline( stream, createWriteStream( file, { mode: 0o755 } ) ).then(
				() => next(),
				next
			);
		} );
		await pipeline(
			createReadStream( packed ),
			createBrotliDecompress(),
			tar
		);
	}
	return join( into, 'lib' );
}

/** The Chromium that an npm package carries; for Linux on x64. */
async function carried(): Promise< Browser | undefined > {
	if ( process.platform !== 'linux' || process.arch !== 'x64' ) {
		return undefined;
	}
	const { default: chromium } = await import( '@sparticuz/chromium' );
	const executablePath = await chromium.executablePath();
	const found = {
		executablePath,
		args: [ ...args, '--no-zygote' ],
		from: '@sparticuz/chromium',
	};
	if ( runs( executablePath ) ) {
		return { ...found, env: {} };
	}
	const libraries = await unpackLibraries(
		join( root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br' )
	);
	const env = {
		LD_LIBRARY_PATH: [ libraries, process.env.LD_LIBRARY_PATH ?? '' ]
			.filter( Boolean )
			.join( ':' ),
	};
	return runs( executablePath, env ) ? { ...found, env } : undefined;
}

async function downloaded(): Promise< Browser | undefined > {
	const { chromium } = await import( 'playwright-core' );
	if ( ! existsSync( chromium.executablePath() ) ) {
		console.log( 'No browser found; Playwright fetches one (once).' );
		const cli = join(
			dirname(
				createRequire( join( root, 'package.json' ) ).resolve(
					'playwright-core/package.json'
				)
			),
			'cli.js'
		);
		try {
			execFileSync( process.execPath, [ cli, 'install', 'chromium' ], {
				stdio: 'inherit',
			} );
		} catch {
			return undefined;
		}
	}
	return {
		executablePath: chromium.executablePath(),
		args,
		env: {},
		from: 'Playwright',
	};
}

export async function findBrowser(): Promise< Browser > {
	const named = process.env.RIGHTS_DESK_BROWSER;
	if ( named ) {
		if ( ! existsSync( named ) ) {
			throw new Plainly(
				`RIGHTS_DESK_BROWSER names ${ named }, which isn't there.`
			);
		}
		return {
			executablePath: named,
			args,
			env: {},
			from: 'RIGHTS_DESK_BROWSER',
		};
	}
	const system = installed();
	if ( system ) {
		return { executablePath: system, args, env: {}, from: 'this machine' };
	}
	const other = ( await carried() ) ?? ( await downloaded() );
	if ( ! other ) {
		throw new Plainly(
			'No browser for the browser story. Install Chrome, Chromium or Edge, or name one in RIGHTS_DESK_BROWSER.'
		);
	}
	return other;
}
