import { execFile } from 'node:child_process';
import type { Mail } from '../../scripts/mailbox';
import { connection, type Connection } from './connection';
import { openSession, type Session } from './session';

export type { Mail } from '../../scripts/mailbox';
export type { RestAnswer, Session } from './session';

export interface Site {
	url: string;
	backend: Connection[ 'backend' ];
	/** Folder of wp-content on this machine. */
	content: string;
	guest: () => Session;
	login: ( user: string, password: string ) => Promise< Session >;
	admin: () => Promise< Session >;
	/** The site's clock runs on from this moment; null: the real time again. */
	clock: ( at: string | null ) => Promise< void >;
	/** Runs test/site/fixtures/NAME.php in the site. */
	fixture: < T >( name: string, args?: unknown ) => Promise< T >;
	mails: ( to?: string ) => Promise< Mail[] >;
	/** The newest mail to this address about this; waits for it, working, for 30 s. */
	mail: ( to: string, about: RegExp ) => Promise< Mail >;
	/** What cron does, until nothing is left to do now. */
	work: () => Promise< void >;
	wp: ( ...args: string[] ) => Promise< string >;
	/** {prefix} stands for the site's table prefix. */
	sql: ( query: string ) => Promise< Record< string, string >[] >;
}

const patience = 90_000;

export function siteOf( to: Connection ): Site {
	const ask = async ( what: object, cookies = '' ): Promise< unknown > => {
		const response = await fetch( `${ to.url }/?rights-desk-test=1`, {
			method: 'POST',
			headers: {
				'X-Rights-Desk-Test': to.secret,
				'Content-Type': 'application/json',
				Cookie: cookies,
			},
			body: JSON.stringify( what ),
		} );
		const text = await response.text();
		let answer: { result?: unknown; error?: string; noise?: string };
		try {
			answer = JSON.parse( text );
		} catch {
			throw new Error(
				`${ JSON.stringify( what ).slice( 0, 200 ) }: HTTP ${
					response.status
				} ${ text.slice( 0, 2000 ) }`
			);
		}
		if ( answer.error ) {
			throw new Error( `${ answer.error }\n${ answer.noise }` );
		}
		return answer.result;
	};

	const guest = () => openSession( to.url, ask );

	const login = async ( user: string, password: string ) => {
		const session = guest();
		const response = await session.post( '/wp-login.php', {
			log: user,
			pwd: password,
			testcookie: '1',
			redirect_to: `${ to.url }/wp-admin/profile.php`,
		} );
		await response.arrayBuffer();
		if ( ! session.cookies().includes( 'wordpress_logged_in' ) ) {
			throw new Error( `${ user } could not log in.` );
		}
		return session;
	};

	const mails = async ( address?: string ): Promise< Mail[] > => {
		const about = address ? `?to=${ encodeURIComponent( address ) }` : '';
		const response = await fetch( `${ to.mailbox }/api/mails${ about }` );
		return ( await response.json() ) as Mail[];
	};

	const work = async () => {
		const until = Date.now() + patience;
		let left: unknown;
		do {
			left = await ask( { do: 'work' } );
		} while ( left !== 0 && Date.now() < until );
		if ( left !== 0 ) {
			throw new Error( `After 90 s of work, ${ left } are still to do.` );
		}
	};

	const cliInside = async ( args: string[] ): Promise< string > => {
		const response = await fetch(
			`${ to.url }/wp-content/rights-desk-test-cli.php`,
			{
				method: 'POST',
				headers: { 'X-Rights-Desk-Test': to.secret },
				body: JSON.stringify( args ),
			}
		);
		const { code, out } = JSON.parse( await response.text() ) as {
			code: number;
			out: string;
		};
		if ( code !== 0 ) {
			throw new Error(
				`wp ${ args.join( ' ' ) } ended with ${ code }: ${ out }`
			);
		}
		return out;
	};

	let admin: Promise< Session > | undefined;

	return {
		url: to.url,
		backend: to.backend,
		content: to.content,
		guest,
		login,
		admin: () => ( admin ??= login( to.admin.user, to.admin.password ) ),
		async clock( at ) {
			await ask( { do: 'clock', at } );
		},
		fixture: async < T >( name: string, args: unknown = {} ) =>
			( await ask( { do: 'fixture', name, args } ) ) as T,
		mails,
		async mail( address, about ) {
			const until = Date.now() + 30_000;
			for (;;) {
				const found = ( await mails( address ) ).findLast(
					( { subject, text } ) =>
						about.test( subject ) || about.test( text )
				);
				if ( found ) {
					return found;
				}
				if ( Date.now() > until ) {
					const had = ( await mails( address ) ).map(
						( { subject } ) => subject
					);
					throw new Error(
						`No mail to ${ address } about ${ about }; there are: ${ had.join( ', ' ) || 'none' }.`
					);
				}
				await ask( { do: 'work' } );
			}
		},
		work,
		wp: ( ...args ) => {
			const { cli } = to;
			if ( ! cli ) {
				return cliInside( args );
			}
			const [ command = '', ...before ] = cli;
			return new Promise( ( resolve, reject ) =>
				execFile(
					command,
					[ ...before, ...args ],
					{ maxBuffer: 67_108_864 },
					( error, out, err ) =>
						error
							? reject(
									new Error(
										`wp ${ args.join( ' ' ) }: ${ err || out || error.message }`
									)
								)
							: resolve( out )
				)
			);
		},
		sql: async ( query ) =>
			( await ask( { do: 'sql', query } ) ) as Record< string, string >[],
	};
}

let opened: Site | undefined;

/** The site that the runner has started. */
export async function site(): Promise< Site > {
	return ( opened ??= siteOf( connection() ) );
}
