/** Third parties on loopback that count who comes, and a page that goes to them in all the ways that there are. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import kinds from '../site/fixtures/rd-leaks/kinds.json';
import type { Site } from '../site/site';

export interface Kind {
	name: string;
	/** theme-head and theme-body: what a theme hard-codes, which the default mode lets through. */
	place: string;
	html: string;
	/** false: what a script asked for once is not asked again after consent. */
	after?: boolean;
	/** false: browsers may not fetch it even if they may. */
	counted?: boolean;
}

export const all = kinds as Kind[];
export const hardCoded = all
	.filter( ( { place } ) => place.startsWith( 'theme-' ) )
	.map( ( { name } ) => name );
/** What is expected to come once all is allowed. */
export const after = all
	.filter( ( kind ) => kind.after !== false && kind.counted !== false )
	.map( ( { name } ) => name );

export interface Parties {
	/** For statistics, in the register; follows, in the register; not in the register. */
	a: string;
	b: string;
	c: string;
	/** Names of kinds that were asked for, in order, with repeats. */
	seen: () => string[];
	forget: () => void;
	/** The server's port, by which an address in HTML is known. */
	port: number;
	close: () => Promise< void >;
}

const types: Record<
	string,
	[ type: string, body: ( name: string ) => string | Buffer ]
> = {
	js: [
		'text/javascript',
		( name ) =>
			`( window.ran = window.ran || [] ).push( '${ name }' );${
				name.startsWith( 'hard-script' )
					? 'window.leakTag=window.leakTag||function(u){var s=document.createElement("script");s.src=u;document.head.append(s)};'
					: ''
			}`,
	],
	css: [ 'text/css', () => '.leaked{color:red}' ],
	html: [
		'text/html',
		( name ) => `<!DOCTYPE html><title>${ name }</title>${ name }`,
	],
	gif: [
		'image/gif',
		() =>
			Buffer.from(
				'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
				'base64'
			),
	],
};

/** Hears on all of loopback, so that one port is three hosts. */
export async function parties(): Promise< Parties > {
	let seen: string[] = [];
	const server: Server = createServer( ( request, response ) => {
		const [ , name = '', ending = '' ] =
			/^\/([\w-]+)(?:\.(\w+))?/.exec( request.url ?? '' ) ?? [];
		seen.push( name );
		const [ type, body ] = types[ ending ] ?? types.gif!;
		response.writeHead( 200, {
			'content-type': type,
			'access-control-allow-origin': '*',
			'cache-control': 'no-store',
		} );
		response.end( body( name ) );
	} );
	server.on( 'upgrade', ( request, socket ) => {
		seen.push( ( request.url ?? '' ).slice( 1 ) );
		socket.destroy();
	} );
	await new Promise< void >( ( resolve ) =>
		server.listen( 0, '0.0.0.0', resolve )
	);
	const { port } = server.address() as AddressInfo;
	return {
		a: `http://127.0.0.3:${ port }`,
		b: `http://localhost:${ port }`,
		c: `http://127.0.0.2:${ port }`,
		port,
		seen: () => [ ...seen ],
		forget: () => {
			seen = [];
		},
		close: () =>
			new Promise( ( resolve ) => {
				server.closeAllConnections();
				server.close( () => resolve() );
			} ),
	};
}

export interface Leaky {
	page: string;
	feed: string;
	post: number;
}

/** The page, its theme and its plugin, with the notice in this mode; what was before comes back by leave(). */
export function enter(
	on: Site,
	to: Pick< Parties, 'a' | 'b' | 'c' >,
	mode: 'default' | 'full',
	combine = false
): Promise< Leaky > {
	const { a, b, c } = to;
	return on.fixture< Leaky >( 'leaks', { a, b, c, mode, combine } );
}

export async function leave( on: Site ): Promise< void > {
	await on.fixture( 'leaks', { off: true } );
}

/**
 * Kinds that a browser without our guard would fetch from this HTML by itself: what is held, what is only
 * linked to, and what scripts of the site's own would do later is left out.
 */
export function fetched( document: Document ): string[] {
	for ( const one of document.querySelectorAll( '[type="text/plain"]' ) ) {
		one.remove();
	}
	for ( const one of document.querySelectorAll(
		'script:not([src]):not([type="module"])'
	) ) {
		if ( ! /import\(|leakTag\(/.test( one.textContent ?? '' ) ) {
			one.remove();
		}
	}
	for ( const one of document.querySelectorAll( '*' ) ) {
		for ( const { name } of [ ...one.attributes ] ) {
			if (
				name.startsWith( 'data-rd' ) ||
				( one.localName === 'a' && name === 'href' )
			) {
				one.removeAttribute( name );
			}
		}
	}
	const left = document.documentElement.outerHTML;
	// Inside <noscript> too, since visitors without JavaScript are visitors.
	return all
		.filter( ( { name } ) =>
			new RegExp( `:\\d+/${ name }\\b(?!-)` ).test( left )
		)
		.map( ( { name } ) => name );
}
