/**
 * A stand-in for SparkPost's API, after its documentation (SparkPost/developers.sparkpost.com:
 * content/api/index.apib, events.apib, data-privacy.apib). It refuses what the real one refuses.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
	method: string;
	path: string;
	query: Record< string, string >;
	body: unknown;
	status: number;
}

/** What goes wrong with the next call. */
export type Fault =
	| { status: number; message?: string; retryAfter?: number }
	| 'none'
	| 'silence'
	| 'cut off'
	| 'hang up'
	| 'html';

export interface StandIn {
	url: string;
	key: string;
	calls: Call[];
	/** Who was told to be forgotten, or opted out. */
	forgotten: string[];
	optedOut: string[];
	/** Each takes one call, in this order. */
	fail: ( ...faults: Fault[] ) => void;
	/** What was to fail and didn't come to it is forgotten. */
	recover: () => void;
	/** What it holds of an address. */
	sent: ( to: string, times: number ) => void;
	/** Links to the next page lead here. */
	lead: ( elsewhere: string | null ) => void;
	close: () => Promise< void >;
}

const EMAIL = /^[^@\s,]+@[^@\s,]+\.[^@\s,]+$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

const error = ( message: string, more: object = {} ) => ( {
	errors: [ { message, ...more } ],
} );

async function bodyOf( request: IncomingMessage ): Promise< string > {
	let text = '';
	for await ( const part of request ) {
		text += String( part );
	}
	return text;
}

export async function openSparkPost( key: string ): Promise< StandIn > {
	const faults: Fault[] = [];
	const calls: Call[] = [];
	const forgotten: string[] = [];
	const optedOut: string[] = [];
	const events: Record< string, string >[] = [];
	let elsewhere: string | null = null;

	const search = ( query: URLSearchParams ): [ number, object ] => {
		for ( const name of [ 'from', 'to' ] ) {
			const value = query.get( name );
			if ( value !== null && ! MOMENT.test( value ) ) {
				return [ 400, error( `Invalid value for '${ name }'` ) ];
			}
		}
		const perPage = Number( query.get( 'per_page' ) ?? '1000' );
		if ( ! ( perPage >= 1 && perPage <= 10000 ) ) {
			return [ 400, error( 'per_page must be between 1 and 10,000' ) ];
		}
		const cursor = query.get( 'cursor' ) ?? 'initial';
		const start =
			cursor === 'initial'
				? 0
				: Number( Buffer.from( cursor, 'base64' ).toString() );
		if ( Number.isNaN( start ) ) {
			return [ 400, error( 'Invalid cursor' ) ];
		}
		const to = query.get( 'recipients' )?.toLowerCase().split( ',' );
		const found = events.filter(
			( event ) => ! to || to.includes( event.rcpt_to ?? '' )
		);
		const next = new URLSearchParams( query );
		next.set(
			'cursor',
			Buffer.from( String( start + perPage ) ).toString( 'base64' )
		);
		return [
			200,
			{
				results: found.slice( start, start + perPage ),
				total_count: found.length,
				links:
					start + perPage < found.length
						? {
								next: `${
									elsewhere ?? ''
								}/api/v1/events/message?${ next }`,
							}
						: {},
			},
		];
	};

	const privacy = (
		body: unknown,
		type: string,
		kept: string[]
	): [ number, object ] => {
		if ( ! type.includes( 'application/json' ) ) {
			return [ 415, error( 'Unsupported Media Type' ) ];
		}
		const list =
			typeof body === 'object' && body !== null && 'recipients' in body
				? body.recipients
				: undefined;
		if ( ! Array.isArray( list ) || list.length === 0 ) {
			return [ 400, error( 'recipients is required' ) ];
		}
		if ( list.length > 1000 ) {
			return [
				400,
				error( 'Exceeded maximum number of recipients (1000)' ),
			];
		}
		const wrong = list.find( ( one ) => ! EMAIL.test( String( one ) ) );
		if ( wrong !== undefined ) {
			return [
				400,
				error( 'invalid email address', { recipient: wrong } ),
			];
		}
		kept.push( ...list.map( String ) );
		return [ 200, { results: { message: 'Request saved.' } } ];
	};

	const server = createServer( ( request, response ) => {
		void ( async () => {
			const url = new URL( request.url ?? '/', 'http://stand-in' );
			const text = await bodyOf( request );
			const fault = faults.shift();
			const call: Call = {
				method: request.method ?? '',
				path: url.pathname.replace( /\/$/, '' ),
				query: Object.fromEntries( url.searchParams ),
				body: undefined,
				status: 0,
			};
			calls.push( call );
			try {
				call.body = text === '' ? undefined : JSON.parse( text );
			} catch {
				call.body = text;
			}
			const answer = (
				status: number,
				body: object | string,
				headers: Record< string, string > = {}
			) => {
				call.status = status;
				response.writeHead( status, {
					'Content-Type': 'application/json',
					...headers,
				} );
				response.end(
					typeof body === 'string' ? body : JSON.stringify( body )
				);
			};
			if ( fault === 'silence' ) {
				return;
			}
			if ( fault === 'hang up' ) {
				request.socket.destroy();
				return;
			}
			if ( fault === 'cut off' ) {
				return answer( 200, '{ "results": [ { "type": "deliv' );
			}
			if ( fault === 'html' ) {
				return answer( 200, '<html>A proxy says hello</html>' );
			}
			if ( fault && fault !== 'none' ) {
				return answer(
					fault.status,
					error( fault.message ?? 'Something went wrong' ),
					fault.retryAfter
						? { 'Retry-After': String( fault.retryAfter ) }
						: {}
				);
			}
			if ( request.headers.authorization !== key ) {
				return answer( 401, error( 'Unauthorized.' ) );
			}
			if ( ( request.url ?? '' ).length > 4096 ) {
				return answer( 414, error( 'URI Too Long' ) );
			}
			const type = request.headers[ 'content-type' ] ?? '';
			const routes: Record< string, () => [ number, object ] > = {
				'GET /api/v1/events/message': () => search( url.searchParams ),
				'POST /api/v1/data-privacy/rtbf-request': () =>
					privacy( call.body, type, forgotten ),
				'POST /api/v1/data-privacy/opt-out-request': () =>
					privacy( call.body, type, optedOut ),
			};
			const known = Object.keys( routes ).some( ( route ) =>
				route.endsWith( ` ${ call.path }` )
			);
			const route = routes[ `${ call.method } ${ call.path }` ];
			return answer(
				...( route?.() ?? [
					known ? 405 : 404,
					error( known ? 'Method Not Allowed' : 'Not Found' ),
				] )
			);
		} )();
	} );
	await new Promise< void >( ( resolve ) =>
		server.listen( 0, '127.0.0.1', resolve )
	);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${ port }`,
		key,
		calls,
		forgotten,
		optedOut,
		fail: ( ...more ) => void faults.push( ...more ),
		recover: () => void faults.splice( 0 ),
		lead: ( to ) => {
			elsewhere = to;
		},
		sent: ( to, times ) => {
			for ( let nr = 0; nr < times; nr++ ) {
				events.push( {
					type: 'delivery',
					event_id: `${ events.length }92356927693813856`,
					rcpt_to: to.toLowerCase(),
					raw_rcpt_to: to,
					subject: `Bericht ${ nr }`,
					friendly_from: 'shop@example.test',
					timestamp: new Date().toISOString(),
				} );
			}
		},
		close: () =>
			new Promise( ( resolve ) => {
				server.closeAllConnections();
				server.close( () => resolve() );
			} ),
	};
}
