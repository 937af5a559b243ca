/** The way to the server: REST for requests and settings, admin-ajax where the work needs that context. */
import apiFetch from '@wordpress/api-fetch';
import { __ } from '@wordpress/i18n';
import { boot } from './boot';
import type { Page } from './types';

const ROOT = '/rights-desk/v1';

/** What went wrong, in words for people, with the field that it concerns. */
export class Problem extends Error {
	constructor(
		message: string,
		readonly code: string = '',
		readonly field: string = '',
		readonly status: number = 0
	) {
		super( message );
	}
}

const isRecord = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null;

const text = ( value: unknown ): string =>
	typeof value === 'string' ? value : '';

export function problem( cause: unknown ): Problem {
	if ( cause instanceof Problem ) {
		return cause;
	}
	const answer = isRecord( cause ) ? cause : {};
	// admin-ajax wraps its refusals: { success: false, data: { code, message } }.
	const body =
		answer.success === false && isRecord( answer.data )
			? answer.data
			: answer;
	const data = isRecord( body.data ) ? body.data : {};
	const params = isRecord( data.params ) ? Object.keys( data.params ) : [];
	const code = text( body.code );
	const message =
		code === 'fetch_error' || code === 'offline_error' || code === ''
			? __(
					'The site did not answer. Check your connection and try again.',
					'rights-desk'
				)
			: text( body.message );
	return new Problem(
		message,
		code,
		text( data.field ) || ( params[ 0 ] ?? '' ),
		typeof data.status === 'number' ? data.status : 0
	);
}

async function attempt< T >( call: () => Promise< T > ): Promise< T > {
	try {
		return await call();
	} catch ( cause ) {
		throw problem( await unparsed( cause ) );
	}
}

/** Where the answer wasn't parsed, the refusal still stands in it as JSON. */
async function unparsed( cause: unknown ): Promise< unknown > {
	if ( ! isRecord( cause ) || typeof cause.json !== 'function' ) {
		return cause;
	}
	try {
		return await cause.json();
	} catch {
		return {};
	}
}

export const read = < T >( path: string, signal?: AbortSignal ) =>
	attempt( () =>
		apiFetch< T >( { path: ROOT + path, ...( signal && { signal } ) } )
	);

export const send = < T >( method: string, path: string, data: unknown ) =>
	attempt( () => apiFetch< T >( { path: ROOT + path, method, data } ) );

export const readPage = < T >(
	path: string,
	signal?: AbortSignal
): Promise< Page< T > > =>
	attempt( async () => {
		const response = await apiFetch< Response, false >( {
			path: ROOT + path,
			parse: false,
			...( signal && { signal } ),
		} );
		const count = ( name: string ) =>
			Number( response.headers.get( name ) ?? 0 );
		return {
			items: ( await response.json() ) as T[],
			total: count( 'X-WP-Total' ),
			pages: count( 'X-WP-TotalPages' ),
		};
	} );

/** Sources register by context: only admin-ajax sees them all, so their work goes through it. */
export const ajax = < T >(
	action: string,
	nonce: string,
	fields: Record< string, string | number >,
	signal?: AbortSignal
): Promise< T > =>
	attempt( async () => {
		const body = new URLSearchParams( { action, _ajax_nonce: nonce } );
		for ( const [ name, value ] of Object.entries( fields ) ) {
			body.set( name, String( value ) );
		}
		const answer: unknown = await apiFetch( {
			url: boot().ajax,
			method: 'POST',
			body,
			...( signal && { signal } ),
		} );
		if ( isRecord( answer ) && answer.success === true ) {
			return answer.data as T;
		}
		const data = isRecord( answer ) ? answer.data : undefined;
		throw isRecord( data ) && data.message
			? new Problem( text( data.message ), text( data.code ) )
			: new Problem(
					__(
						'The site did not accept this. Reload the page and try again.',
						'rights-desk'
					)
				);
	} );
