import { randomUUID } from 'node:crypto';
import { error, isRecord, type Answer, type Webhook } from './types';

export interface Posted {
	status: number;
	body: string;
}

const record = ( value: unknown ): Record< string, string > =>
	isRecord( value )
		? Object.fromEntries(
				Object.entries( value ).map( ( [ name, one ] ) => [
					name,
					String( one ),
				] )
			)
		: {};

/** Webhooks (content/api/webhooks.apib), and what they post. */
export function openWebhooks( now: () => number ) {
	const all: Webhook[] = [];
	/** Beside 80 and 443, which are all that the real one takes. */
	const ports = new Set( [ '', '80', '443' ] );

	/** Posts a batch as SparkPost does. */
	const post = async (
		hook: Webhook,
		batch: unknown,
		{
			id = randomUUID() as string,
			headers = {} as Record< string, string >,
			text = JSON.stringify( batch ),
		} = {}
	): Promise< Posted > => {
		const { username = '', password = '' } = hook.auth_credentials;
		const ts = new Date( now() ).toISOString();
		let posted: Posted;
		try {
			const response = await fetch( hook.target, {
				method: 'POST',
				redirect: 'manual',
				signal: AbortSignal.timeout( 10_000 ),
				headers: {
					'Content-Type': 'application/json',
					'X-MessageSystems-Batch-ID': id,
					...( hook.auth_type === 'basic'
						? {
								Authorization: `Basic ${ Buffer.from(
									`${ username }:${ password }`
								).toString( 'base64' ) }`,
							}
						: {} ),
					...hook.custom_headers,
					...headers,
				},
				body: text,
			} );
			posted = { status: response.status, body: await response.text() };
		} catch ( fault ) {
			posted = { status: 0, body: String( fault ) };
		}
		if ( posted.status === 200 ) {
			hook.last_successful = ts;
		} else {
			hook.last_failure = ts;
			hook.batches.push( {
				batch_id: id,
				ts,
				attempts: 1,
				response_code: String( posted.status ),
				failure_code: String( posted.status ),
			} );
		}
		return posted;
	};

	const tried = async ( hook: Webhook ): Promise< Answer | null > => {
		const url = URL.canParse( hook.target ) ? new URL( hook.target ) : null;
		if ( ! url || ! ports.has( url.port ) ) {
			return [ 400, error( 'target must use port 80 or 443' ) ];
		}
		const { status, body } = await post( hook, [ { msys: {} } ] );
		return status === 200
			? null
			: [
					400,
					error( 'POST to webhook target URL failed', {
						code: 400,
						response: { status, body },
					} ),
				];
	};

	const shape = ( { batches, ...hook }: Webhook ) => hook;

	const change = async (
		hook: Webhook,
		body: unknown
	): Promise< Answer | null > => {
		if ( ! isRecord( body ) ) {
			return [ 400, error( 'Invalid JSON' ) ];
		}
		const was = hook.target;
		Object.assign( hook, {
			name: String( body.name ?? hook.name ),
			target: String( body.target ?? hook.target ),
			events: Array.isArray( body.events )
				? body.events.map( String )
				: hook.events,
			active: body.active ?? hook.active,
			auth_type: String( body.auth_type ?? hook.auth_type ),
			auth_credentials: isRecord( body.auth_credentials )
				? record( body.auth_credentials )
				: hook.auth_credentials,
			custom_headers: isRecord( body.custom_headers )
				? record( body.custom_headers )
				: hook.custom_headers,
		} );
		return hook.target === was ? null : tried( hook );
	};

	const answer = async (
		method: string,
		path: string,
		body: unknown
	): Promise< Answer > => {
		const [ , id = '', what = '' ] =
			/^\/api\/v1\/webhooks(?:\/([\w-]+)(?:\/([\w-]+))?)?$/.exec(
				path
			) ?? [];
		if ( id === '' ) {
			if ( method === 'GET' ) {
				return [ 200, { results: all.map( shape ) } ];
			}
			if (
				! isRecord( body ) ||
				! body.name ||
				! body.target ||
				! Array.isArray( body.events ) ||
				! body.events.length
			) {
				return [ 400, error( 'name, target and events are required' ) ];
			}
			const hook: Webhook = {
				id: randomUUID(),
				name: '',
				target: '',
				events: [],
				active: true,
				auth_type: 'none',
				auth_credentials: {},
				custom_headers: {},
				last_successful: null,
				last_failure: null,
				batches: [],
			};
			const fault = await change( hook, body );
			if ( fault ) {
				return fault;
			}
			hook.batches = [];
			all.push( hook );
			return [ 200, { results: { id: hook.id, links: [] } } ];
		}
		const hook = all.find( ( one ) => one.id === id );
		if ( ! hook ) {
			return [ 404, error( 'Resource not found', { code: '1600' } ) ];
		}
		if ( what === 'batch-status' ) {
			return [ 200, { results: hook.batches } ];
		}
		if ( what === 'validate' ) {
			return (
				( await tried( hook ) ) ?? [
					200,
					{ results: { msg: 'Test POST to endpoint succeeded' } },
				]
			);
		}
		if ( method === 'DELETE' ) {
			all.splice( all.indexOf( hook ), 1 );
			return [ 204, '' ];
		}
		if ( method === 'PUT' ) {
			const was = { ...hook };
			const fault = await change( hook, body );
			if ( fault ) {
				Object.assign( hook, was );
			}
			return fault ?? [ 200, { results: { id, links: [] } } ];
		}
		return [ 200, { results: shape( hook ) } ];
	};

	return { all, ports, post, answer };
}
