import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from 'node:http';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { simpleParser, type AddressObject } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { mailPage, listPage } from './mailbox-pages';

export interface Mail {
	to: string[];
	from: string;
	subject: string;
	text: string;
	html: string;
	links: string[];
	/** By name in lower case, as they came. */
	headers: Record< string, string >;
	at: string;
}

export interface Mailbox {
	url: string;
	smtpPort: number;
	all: () => Mail[];
	clear: () => void;
	close: () => Promise< void >;
}

interface Options {
	httpPort: number;
	smtpPort: number;
	/** Where the mails survive a restart. */
	file?: string;
}

function addresses(
	field: AddressObject | AddressObject[] | undefined
): string[] {
	return [ field ?? [] ]
		.flat()
		.flatMap( ( { value } ) => value.map( ( one ) => one.address ?? '' ) );
}

function links( text: string, html: string ): string[] {
	const inHtml = [ ...html.matchAll( /href="(https?:[^"]+)"/g ) ].map(
		( [ , url = '' ] ) =>
			url.replaceAll( '&amp;', '&' ).replaceAll( '&#038;', '&' )
	);
	const inText = text.match( /https?:\/\/[^\s<>"]+/g ) ?? [];
	return [ ...new Set( [ ...inText, ...inHtml ] ) ];
}

export async function parseMail( raw: Buffer ): Promise< Mail > {
	const mail = await simpleParser( raw, { skipTextToHtml: true } );
	const text = mail.text ?? '';
	const html = mail.html || '';
	return {
		to: addresses( mail.to ),
		from: addresses( mail.from )[ 0 ] ?? '',
		subject: mail.subject ?? '',
		text,
		html,
		links: links( text, html ),
		headers: Object.fromEntries(
			mail.headerLines.map( ( { key, line } ) => [
				key,
				line
					.slice( line.indexOf( ':' ) + 1 )
					.replaceAll( /\r?\n\s+/g, ' ' )
					.trim(),
			] )
		),
		at: new Date().toISOString(),
	};
}

/**
 * A mail server on the loopback that keeps what it is given: pages for people at url, and
 * GET and DELETE url/api/mails (optionally ?to=) for tests.
 */
export async function openMailbox( {
	httpPort,
	smtpPort,
	file,
}: Options ): Promise< Mailbox > {
	let mails: Mail[] = [];
	if ( file ) {
		try {
			mails = JSON.parse( readFileSync( file, 'utf8' ) ) as Mail[];
		} catch {
			// None were kept yet.
		}
	}
	const keep = () => {
		if ( file ) {
			mkdirSync( dirname( file ), { recursive: true } );
			writeFileSync( file, JSON.stringify( mails ) );
		}
	};

	const smtp = new SMTPServer( {
		authOptional: true,
		disabledCommands: [ 'AUTH', 'STARTTLS' ],
		disableReverseLookup: true,
		onData( stream, _session, done ) {
			const parts: Buffer[] = [];
			stream.on( 'data', ( part: Buffer ) => parts.push( part ) );
			stream.on( 'end', () => {
				parseMail( Buffer.concat( parts ) ).then( ( mail ) => {
					mails.push( mail );
					keep();
					done();
				}, done );
			} );
		},
	} );
	// A client that hangs up early is no reason to stop.
	smtp.on( 'error', () => undefined );

	const answer = ( request: IncomingMessage, response: ServerResponse ) => {
		const url = new URL( request.url ?? '/', 'http://mailbox' );
		const send = ( type: string, body: string, status = 200 ) => {
			response.writeHead( status, {
				'Content-Type': `${ type }; charset=utf-8`,
				'Cache-Control': 'no-store',
			} );
			response.end( body );
		};
		const one = /^\/(\d+)$/.exec( url.pathname );
		const mail = one ? mails[ Number( one[ 1 ] ) ] : undefined;
		if ( url.pathname === '/api/mails' && request.method === 'DELETE' ) {
			mails = [];
			keep();
			send( 'application/json', '[]' );
		} else if ( url.pathname === '/api/mails' ) {
			const to = url.searchParams.get( 'to' )?.toLowerCase();
			send(
				'application/json',
				JSON.stringify(
					to
						? mails.filter( ( each ) =>
								each.to.some(
									( address ) => address.toLowerCase() === to
								)
							)
						: mails
				)
			);
		} else if ( url.pathname === '/' ) {
			send( 'text/html', listPage( mails ) );
		} else if ( mail && one ) {
			send( 'text/html', mailPage( mail ) );
		} else {
			send( 'text/plain', 'No such mail.', 404 );
		}
	};
	const http = createServer( answer );

	await new Promise< void >( ( resolve, reject ) => {
		smtp.server.once( 'error', reject );
		smtp.listen( smtpPort, '127.0.0.1', () => resolve() );
	} );
	await new Promise< void >( ( resolve, reject ) => {
		http.once( 'error', reject );
		http.listen( httpPort, '127.0.0.1', () => resolve() );
	} );

	return {
		url: `http://127.0.0.1:${ httpPort }`,
		smtpPort,
		all: () => mails,
		clear: () => {
			mails = [];
			keep();
		},
		close: () =>
			new Promise( ( resolve ) => {
				http.closeAllConnections();
				http.close( () => smtp.close( () => resolve() ) );
			} ),
	};
}
