/** The only seam of these tests: what api-fetch would send to the site. */
import apiFetch from '@wordpress/api-fetch';

export interface Call {
	method: string;
	path: string;
	query: URLSearchParams;
	data: unknown;
	/** Fields of a call to admin-ajax. */
	form: URLSearchParams;
}

type Answer = ( call: Call ) => unknown;

let answers: [ string, Answer ][] = [];
export let calls: Call[] = [];

/** A refusal as REST sends it. */
export class Refused {
	constructor(
		readonly code: string,
		readonly message: string,
		readonly field = '',
		readonly status = 422
	) {}
}

/** @param on Method and path: 'GET /requests/12', or 'AJAX rights_desk_work'. The latest wins. */
export function answer( on: string, how: Answer ) {
	answers.unshift( [ on, how ] );
}

export function list( items: unknown[], total = items.length ) {
	return { items, total };
}

const isList = ( value: unknown ): value is ReturnType< typeof list > =>
	typeof value === 'object' && value !== null && 'items' in value;

apiFetch.use( async ( options ) => {
	const url = new URL(
		options.path ?? options.url ?? '',
		'http://site.test'
	);
	const form =
		options.body instanceof URLSearchParams
			? options.body
			: new URLSearchParams();
	const call: Call = {
		method: options.method ?? 'GET',
		path: url.pathname.replace( '/rights-desk/v1', '' ),
		query: url.searchParams,
		data: options.data,
		form,
	};
	calls.push( call );
	const name = form.has( 'action' )
		? `AJAX ${ form.get( 'action' ) }`
		: `${ call.method } ${ call.path }`;
	const found = answers.find( ( [ on ] ) => on === name );
	if ( ! found ) {
		throw new Error( `Nobody answers ${ name }` );
	}
	const result = await found[ 1 ]( call );
	if ( result instanceof Refused ) {
		const { code, message, field, status } = result;
		throw { code, message, data: { status, field } };
	}
	if ( form.has( 'action' ) ) {
		return { success: true, data: result };
	}
	if ( isList( result ) && options.parse === false ) {
		return {
			headers: new Map( [
				[ 'X-WP-Total', String( result.total ) ],
				[ 'X-WP-TotalPages', '1' ],
			] ),
			json: async () => result.items,
		};
	}
	return result;
} );

beforeEach( () => {
	answers = [];
	calls = [];
} );

export const sent = ( method: string, path: string ): Call[] =>
	calls.filter( ( call ) => call.method === method && call.path === path );
