/**
 * A stand-in for SparkPost's API, after its documentation (SparkPost/developers.sparkpost.com:
 * content/api/*.apib). It refuses what the real one refuses.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { search } from './sparkpost/events';
import { privacy } from './sparkpost/privacy';
import { suppression, type Suppression } from './sparkpost/suppression';
import { transmit } from './sparkpost/transmissions';
import {
	error,
	isRecord,
	type Answer,
	type Call,
	type Fault,
	type Happening,
	type Sent,
	type Webhook,
} from './sparkpost/types';
import { openWebhooks } from './sparkpost/webhooks';

export type { Call, Fault, Happening, Sent, Webhook } from './sparkpost/types';

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
	/** The last messages that went out; of all others it knows only how many each address got. */
	messages: Sent[];
	delivered: Map< string, number >;
	/** Sending domains, and whether they are verified. */
	domains: Map< string, boolean >;
	suppressed: Map< string, Suppression >;
	webhooks: Webhook[];
	/** It tests and uses webhooks only at ports 80 and 443, and at these. */
	ports: Set< string >;
	/** Rules that a test sets: what a call meets when no fault stands in line, and what becomes of a message. */
	rules: {
		call: ( call: Call ) => Fault;
		/** Null: refused at once, one by one. */
		message: (
			to: string
		) => 'delivery' | 'bounce' | 'spam_complaint' | null;
	};
	/** Its clock runs so many milliseconds ahead. Without a "to", the last minute's events are not told. */
	ahead: ( milliseconds: number ) => void;
	/** Posts events to a webhook, as it does itself. */
	post: ReturnType< typeof openWebhooks >[ 'post' ];
	close: () => Promise< void >;
}

const KEPT = 500;

async function bodyOf( request: IncomingMessage ): Promise< string > {
	const parts: Buffer[] = [];
	for await ( const part of request ) {
		parts.push( part as Buffer );
	}
	return Buffer.concat( parts ).toString();
}

export async function openSparkPost( key: string ): Promise< StandIn > {
	const faults: Fault[] = [];
	const calls: Call[] = [];
	const forgotten: string[] = [];
	const optedOut: string[] = [];
	const events: Happening[] = [];
	const messages: Sent[] = [];
	const delivered = new Map< string, number >();
	const domains = new Map( [ [ 'example.test', true ] ] );
	const suppressed = new Map< string, Suppression >();
	const rules: StandIn[ 'rules' ] = {
		call: () => 'none',
		message: () => 'delivery',
	};
	let elsewhere: string | null = null;
	let ahead = 0;
	let transmissions = 0;
	const now = () => Date.now() + ahead;
	const hooks = openWebhooks( now );

	const happen = ( one: Omit< Happening, 'nr' > ) =>
		void events.push( { ...one, nr: events.length } );

	const out = ( sent: Sent, id: string ) => {
		const common = {
			rcpt_to: sent.to.toLowerCase(),
			at: now(),
			transmission_id: id,
			subject: sent.subject,
			rcpt_meta: sent.metadata,
			...( sent.campaign ? { campaign_id: sent.campaign } : {} ),
		};
		const stopped = suppressed.get( sent.to.toLowerCase() );
		if (
			stopped &&
			stopped.transactional === ( sent.options.transactional === true )
		) {
			return happen( {
				...common,
				type: 'bounce',
				bounce_class: '25',
				reason: '554 5.7.1 recipient address suppressed due to customer policy',
			} );
		}
		happen( { ...common, type: 'injection' } );
		const fate = rules.message( sent.to );
		if ( fate === 'bounce' ) {
			return happen( {
				...common,
				type: 'bounce',
				bounce_class: '10',
				reason: `550 5.1.1 <${ sent.to }> user unknown`,
			} );
		}
		messages.push( sent );
		if ( messages.length > KEPT ) {
			messages.shift();
		}
		delivered.set( sent.to, ( delivered.get( sent.to ) ?? 0 ) + 1 );
		happen( { ...common, type: 'delivery' } );
		if ( fate === 'spam_complaint' ) {
			happen( { ...common, type: 'spam_complaint' } );
		}
	};

	const domain = ( name: string ): Answer => {
		const verified = domains.get( name );
		return verified === undefined
			? [ 404, error( 'Resource could not be found' ) ]
			: [
					200,
					{
						results: {
							status: {
								ownership_verified: verified,
								dkim_status: verified ? 'valid' : 'unverified',
								cname_status: 'unverified',
								compliance_status: 'valid',
							},
						},
					},
				];
	};

	const api = async (
		{ method, path, body }: Call,
		query: URLSearchParams,
		size: number
	): Promise< Answer > => {
		const routes: Record< string, () => Answer > = {
			'GET /api/v1/events/message': () =>
				search( query, events, now(), elsewhere ),
			'POST /api/v1/data-privacy/rtbf-request': () =>
				privacy( body, forgotten ),
			'POST /api/v1/data-privacy/opt-out-request': () =>
				privacy( body, optedOut ),
			'POST /api/v1/transmissions': () =>
				transmit( body, size, {
					verified: ( name ) => domains.get( name ) === true,
					rejects: ( email ) => rules.message( email ) === null,
					out,
					id: () => `1166878748495${ 10000 + transmissions++ }`,
				} ),
		};
		const of = ( root: string ) => path.startsWith( `/api/v1/${ root }` );
		if ( of( 'webhooks' ) ) {
			return hooks.answer( method, path, body );
		}
		if ( of( 'sending-domains/' ) && method === 'GET' ) {
			return domain( decodeURIComponent( path.split( '/' )[ 4 ] ?? '' ) );
		}
		if ( of( 'suppression-list/' ) ) {
			return suppression(
				method,
				decodeURIComponent(
					path.split( '/' )[ 4 ] ?? ''
				).toLowerCase(),
				body,
				suppressed
			);
		}
		const known = Object.keys( routes ).some( ( route ) =>
			route.endsWith( ` ${ path }` )
		);
		return (
			routes[ `${ method } ${ path }` ]?.() ?? [
				known ? 405 : 404,
				error( known ? 'Method Not Allowed' : 'Not Found' ),
			]
		);
	};

	const server = createServer( ( request, response ) => {
		void ( async () => {
			const url = new URL( request.url ?? '/', 'http://stand-in' );
			const text = await bodyOf( request );
			const call: Call = {
				method: request.method ?? '',
				path: url.pathname.replace( /\/$/, '' ),
				query: Object.fromEntries( url.searchParams ),
				body: undefined,
				status: 0,
			};
			try {
				call.body = text === '' ? undefined : JSON.parse( text );
			} catch {
				call.body = text;
			}
			const fault = faults.shift() ?? rules.call( call );
			calls.push(
				text.length > 100_000 ? { ...call, body: undefined } : call
			);
			const noted = calls.at( -1 ) ?? call;
			const answer = (
				status: number,
				body: object | string,
				headers: Record< string, string > = {}
			) => {
				noted.status = status;
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
			if ( typeof fault === 'object' ) {
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
			if (
				[ 'POST', 'PUT' ].includes( call.method ) &&
				! type.includes( 'application/json' )
			) {
				return answer( 415, error( 'Unsupported Media Type' ) );
			}
			if (
				text !== '' &&
				! isRecord( call.body ) &&
				! Array.isArray( call.body )
			) {
				return answer( 400, error( 'invalid json' ) );
			}
			const told = await api( call, url.searchParams, text.length );
			if ( fault === 'done, then hang up' ) {
				request.socket.destroy();
				return;
			}
			answer( ...told );
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
		messages,
		delivered,
		domains,
		suppressed,
		webhooks: hooks.all,
		ports: hooks.ports,
		post: hooks.post,
		rules,
		fail: ( ...more ) => void faults.push( ...more ),
		recover: () => void faults.splice( 0 ),
		lead: ( to ) => {
			elsewhere = to;
		},
		ahead: ( milliseconds ) => {
			ahead = milliseconds;
		},
		sent: ( to, times ) => {
			for ( let nr = 0; nr < times; nr++ ) {
				happen( {
					type: 'delivery',
					rcpt_to: to.toLowerCase(),
					subject: `Bericht ${ nr }`,
					friendly_from: 'shop@example.test',
					at: now() - 120_000,
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
