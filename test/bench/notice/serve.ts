/** A page as any site might have, and the same with a notice: from a server of our own, compressed as hosts do. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** What a notice adds to a page. */
export interface Added {
	head: string;
	/** Right after <body>. */
	body: string;
	/** Right before </body>. */
	foot?: string;
	/** By address: what the page then asks for. */
	files: Record< string, Buffer >;
}

const TYPES: Record< string, string > = {
	js: 'text/javascript',
	css: 'text/css',
	svg: 'image/svg+xml',
	json: 'application/json',
};

const HERO =
	'<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="800" height="400" fill="#8ac"/></svg>';

const text =
	'A cupboard that fits is drawn to the millimetre, and then sawn that way. Oak, birch or lacquer: what you see on the screen is what stands in your room. ';

/**
 * As on any site, a script of its own: whichever first touches elements, a field or navigator pays for what the
 * browser then builds of them (some 80 KB of heap in all), and that would be the notice's on a page without one.
 */
const SCRIPT =
	'document.querySelectorAll("p").forEach((p)=>p.addEventListener("click",()=>p.classList.toggle("read")));document.querySelector("h1").setAttribute("title",navigator.language);document.querySelector("input").value=""';

export const page = ( {
	head,
	body,
	foot = '',
}: Pick< Added, 'head' | 'body' | 'foot' > ) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8">${ head }<meta name="viewport" content="width=device-width"><title>Page</title><style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:42rem;padding:1rem}</style></head><body>${ body }<h1>Cupboards</h1><form><label>Search <input name="s"></label></form><img src="/hero.svg" width="800" height="400" alt="" style="max-width:100%;height:auto">${ Array.from(
		{ length: 60 },
		() => `<p>${ text.repeat( 3 ) }</p>`
	).join( '' ) }<script>${ SCRIPT }</script>${ foot }</body></html>`;

export interface Server {
	origin: string;
	/** Serves a page under a name, with its files. Answers its address. */
	add: ( name: string, added: Added ) => string;
	stop: () => Promise< void >;
}

export async function serve(): Promise< Server > {
	const files = new Map< string, Buffer >( [
		[ '/hero.svg', Buffer.from( HERO ) ],
	] );
	const server = createServer( ( request, response ) => {
		const path = ( request.url ?? '' ).split( '?' )[ 0 ] ?? '';
		const content = files.get( path );
		if ( request.method !== 'GET' || ! content ) {
			response.writeHead( request.method === 'POST' ? 204 : 404 ).end();
			return;
		}
		response
			.writeHead( 200, {
				'Content-Type': `${
					TYPES[ path.split( '.' ).pop() ?? '' ] ?? 'text/html'
				}; charset=utf-8`,
				'Content-Encoding': 'gzip',
			} )
			.end( gzipSync( content, { level: 9 } ) );
	} );
	await new Promise< void >( ( done ) =>
		server.listen( 0, '127.0.0.1', () => done() )
	);
	const { port } = server.address() as AddressInfo;
	const origin = `http://127.0.0.1:${ port }`;
	return {
		origin,
		add: ( name, added ) => {
			files.set( `/${ name }`, Buffer.from( page( added ) ) );
			for ( const [ path, content ] of Object.entries( added.files ) ) {
				files.set( path, content );
			}
			return `${ origin }/${ name }`;
		},
		stop: () =>
			new Promise( ( done ) => {
				server.closeAllConnections();
				server.close( () => done() );
			} ),
	};
}
