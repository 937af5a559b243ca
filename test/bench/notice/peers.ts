/** Other notices, from npm as they are published: fetched when the bench runs, kept in .cache, never part of this project. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../../../scripts/project';
import type { Added } from './serve';

interface Peer {
	name: string;
	version: string;
	/** Of the package, loaded as its own documentation says. */
	scripts: string[];
	styles: string[];
	/** Inline, before (klaro, orejime read it) or after its script. */
	config: string;
	notice: string;
	accept: string;
}

export interface Fetched extends Peer {
	added: Added;
	bytes: Buffer[];
}

const PURPOSES = [
	[ 'analytical', 'Analytical', 'How this site is used', '_ga' ],
	[ 'tracking', 'Tracking', 'Content and advertising of others', '_fbp' ],
] as const;

const PEERS: Peer[] = [
	{
		name: 'vanilla-cookieconsent',
		version: '3.1.0',
		scripts: [ 'dist/cookieconsent.umd.js' ],
		styles: [ 'dist/cookieconsent.css' ],
		config: `addEventListener('DOMContentLoaded',()=>CookieConsent.run(${ JSON.stringify(
			{
				// It hides from browsers that a program steers, and would weigh nothing.
				hideFromBots: false,
				categories: {
					necessary: { enabled: true, readOnly: true },
					analytical: {},
					tracking: {},
				},
				language: {
					default: 'en',
					translations: {
						en: {
							consentModal: {
								title: 'Your choice about cookies',
								description:
									'We ask to see how this site is used, and to show content and advertising of others, who may follow you.',
								acceptAllBtn: 'Accept all',
								acceptNecessaryBtn: 'Refuse all',
								showPreferencesBtn: 'Choose',
							},
							preferencesModal: {
								title: 'Your choice',
								acceptAllBtn: 'Accept all',
								acceptNecessaryBtn: 'Refuse all',
								savePreferencesBtn: 'Save choice',
								sections: PURPOSES.map(
									( [
										linkedCategory,
										title,
										description,
									] ) => ( {
										linkedCategory,
										title,
										description,
									} )
								),
							},
						},
					},
				},
			}
		) }))`,
		notice: '#cc-main .cm',
		accept: '#cc-main .cm [data-role="all"]',
	},
	{
		name: 'klaro',
		version: '0.7.22',
		scripts: [ 'dist/klaro.js' ],
		styles: [],
		config: `klaroConfig=${ JSON.stringify( {
			acceptAll: true,
			services: PURPOSES.map( ( [ name, title, , cookie ] ) => ( {
				name,
				title,
				purposes: [ name ],
				cookies: [ cookie ],
			} ) ),
		} ) }`,
		notice: '.klaro .cookie-notice',
		accept: '.klaro .cookie-notice .cm-btn-success',
	},
	{
		name: 'orejime',
		version: '3.2.1',
		scripts: [ 'dist/orejime-standard-en.js' ],
		styles: [ 'dist/orejime-standard.css' ],
		config: `orejimeConfig=${ JSON.stringify( {
			privacyPolicyUrl: '/privacy',
			purposes: PURPOSES.map(
				( [ id, title, description, cookie ] ) => ( {
					id,
					title,
					description,
					cookies: [ cookie ],
				} )
			),
		} ) }`,
		notice: '.orejime-Banner',
		accept: '.orejime-Banner-saveButton',
	},
];

/** Unpacks the package, once; undefined when npm can't be reached. */
function unpacked( { name, version }: Peer ): string | undefined {
	const into = join( cache, 'peers', `${ name }-${ version }` );
	if ( ! existsSync( join( into, 'package' ) ) ) {
		mkdirSync( into, { recursive: true } );
		spawnSync( 'npm', [ 'pack', '--silent', `${ name }@${ version }` ], {
			cwd: into,
			timeout: 120_000,
			shell: process.platform === 'win32',
		} );
		const packed = readdirSync( into ).find( ( file ) =>
			file.endsWith( '.tgz' )
		);
		if ( packed ) {
			spawnSync( 'tar', [ '-xzf', packed ], { cwd: into } );
		}
	}
	return existsSync( join( into, 'package' ) )
		? join( into, 'package' )
		: undefined;
}

/** Those that are at hand. */
export function peers(): { found: Fetched[]; missing: string[] } {
	const found: Fetched[] = [];
	const missing: string[] = [];
	for ( const peer of PEERS ) {
		const folder = unpacked( peer );
		if ( ! folder ) {
			missing.push( `${ peer.name } ${ peer.version }` );
			continue;
		}
		const files = Object.fromEntries(
			[ ...peer.scripts, ...peer.styles ].map( ( path ) => [
				`/${ peer.name }/${ path }`,
				readFileSync( join( folder, path ) ),
			] )
		);
		const head = [
			...peer.styles.map(
				( path ) =>
					`<link rel="stylesheet" href="/${ peer.name }/${ path }">`
			),
			`<script>${ peer.config }</script>`,
			...peer.scripts.map(
				( path ) =>
					`<script defer src="/${ peer.name }/${ path }"></script>`
			),
		].join( '' );
		found.push( {
			...peer,
			added: { head, body: '', files },
			bytes: [ Buffer.from( head ), ...Object.values( files ) ],
		} );
	}
	return { found, missing };
}
