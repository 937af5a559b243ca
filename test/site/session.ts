export interface RestAnswer< T > {
	status: number;
	body: T;
	headers: Headers;
}

export interface Session {
	/** Follows redirects, as a browser does. */
	get: ( path: string ) => Promise< Response >;
	head: ( path: string ) => Promise< Response >;
	post: (
		path: string,
		form: Record< string, string >
	) => Promise< Response >;
	rest: < T >(
		method: string,
		route: string,
		body?: unknown,
		options?: { nonce?: 'good' | 'none' | 'bad' }
	) => Promise< RestAnswer< T > >;
	ajax: < T >(
		action: string,
		form: Record< string, string >
	) => Promise< { status: number; body: T } >;
	/** A nonce for an action, as a page of this session would carry it. */
	nonce: ( action: string ) => Promise< string >;
	/** The Cookie header as it stands. */
	cookies: () => string;
}

class Jar {
	#cookies = new Map< string, string >();

	take( response: Response ): void {
		for ( const line of response.headers.getSetCookie() ) {
			const [ pair = '' ] = line.split( ';' );
			const at = pair.indexOf( '=' );
			const name = pair.slice( 0, at );
			const value = pair.slice( at + 1 );
			const gone =
				/expires=[^;]*(19\d\d|200\d|201\d|202[0-4])/i.test( line ) ||
				/max-age=0/i.test( line );
			if ( gone ) {
				this.#cookies.delete( name );
			} else {
				this.#cookies.set( name, value );
			}
		}
	}

	set( name: string, value: string ): void {
		this.#cookies.set( name, value );
	}

	toString(): string {
		return [ ...this.#cookies ]
			.map( ( [ name, value ] ) => `${ name }=${ value }` )
			.join( '; ' );
	}
}

async function read< T >( response: Response ): Promise< T > {
	const text = await response.text();
	try {
		return JSON.parse( text ) as T;
	} catch {
		return text as T;
	}
}

type Ask = ( what: object, cookies: string ) => Promise< unknown >;

/** ask: how the harness's mu-plugin is spoken to with this session's cookies. */
export function openSession( url: string, ask: Ask ): Session {
	const jar = new Jar();
	jar.set( 'wordpress_test_cookie', 'WP%20Cookie%20check' );
	let restNonce: Promise< string > | undefined;

	const send = async (
		path: string,
		init: RequestInit = {}
	): Promise< Response > => {
		let target = new URL( path, url );
		let now = init;
		for ( let hop = 0; hop < 10; hop++ ) {
			const response = await fetch( target, {
				...now,
				redirect: 'manual',
				headers: {
					...( now.headers as Record< string, string > ),
					Cookie: String( jar ),
				},
			} );
			jar.take( response );
			const next = response.headers.get( 'location' );
			if ( response.status < 300 || response.status > 399 || ! next ) {
				return response;
			}
			await response.arrayBuffer();
			target = new URL( next, target );
			if ( target.origin !== new URL( url ).origin ) {
				return response;
			}
			if ( response.status !== 307 && response.status !== 308 ) {
				now = now.method === 'HEAD' ? { method: 'HEAD' } : {};
			}
		}
		throw new Error( `Redirected for ever from ${ path }` );
	};

	const nonce = async ( action: string ): Promise< string > =>
		( await ask( { do: 'nonce', action }, String( jar ) ) ) as string;

	const nonceFor = async ( which: 'good' | 'none' | 'bad' ) => {
		if ( which === 'good' ) {
			restNonce ??= nonce( 'wp_rest' );
			return { 'X-WP-Nonce': await restNonce };
		}
		return which === 'bad' ? { 'X-WP-Nonce': '0123456789' } : {};
	};

	const post = ( path: string, form: Record< string, string > ) =>
		send( path, { method: 'POST', body: new URLSearchParams( form ) } );

	return {
		get: ( path ) => send( path ),
		head: ( path ) => send( path, { method: 'HEAD' } ),
		post,
		nonce,
		cookies: () => String( jar ),
		async rest< T >(
			method: string,
			route: string,
			body?: unknown,
			options: { nonce?: 'good' | 'none' | 'bad' } = {}
		) {
			// rest_route works with every permalink structure.
			const [ name = '', query ] = route
				.replace( /^\/?wp-json\//, '//' )
				.split( '?' );
			const full = name.startsWith( '//' )
				? name.slice( 1 )
				: `/rights-desk/v1/${ name.replace( /^\//, '' ) }`;
			const path = `/?rest_route=${ full }${ query ? `&${ query }` : '' }`;
			const response = await send( path, {
				method,
				headers: {
					...( await nonceFor( options.nonce ?? 'good' ) ),
					...( body === undefined
						? {}
						: { 'Content-Type': 'application/json' } ),
				},
				...( body === undefined
					? {}
					: { body: JSON.stringify( body ) } ),
			} );
			return {
				status: response.status,
				headers: response.headers,
				body: await read< T >( response ),
			};
		},
		async ajax< T >( action: string, form: Record< string, string > ) {
			const response = await post( '/wp-admin/admin-ajax.php', {
				action,
				...form,
			} );
			return {
				status: response.status,
				body: await read< T >( response ),
			};
		},
	};
}
