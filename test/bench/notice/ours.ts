/** Our notice as a real site prints it: its parts, what they weigh, and a page of its own to put them on. */
import { gzipSync } from 'node:zlib';
import type { Session, Site } from '../../site/site';
import type { Added } from './serve';

export const NOTICE = '#rd-choices';
export const ACCEPT = '#rd-choices [data-rd-do="accept"]';

export const gzip = ( ...parts: ( string | Buffer )[] ): number =>
	gzipSync( Buffer.concat( parts.map( ( part ) => Buffer.from( part ) ) ), {
		level: 9,
	} ).length;

/** In the order of the page. Each must be there once. */
const PARTS = {
	guard: /<script id="rd-guard"[^>]*>[^]*?<\/script>/,
	style: /<style id="rd-style"[^>]*>[^]*?<\/style>/,
	script: /<script[^>]*\/front\/main\.js[^>]*><\/script>/,
	section: /<section id="rd-choices"[^]*?<\/section>/,
	show: /<script id="rd-show"[^>]*>[^]*?<\/script>/,
	change: /<div id="rd-change"[^]*?<\/div>\s*(<noscript>[^]*?<\/noscript>)?/,
} as const;

/** Only there when a service wants to be told. */
const SIGNALS = /<script id="rd-signals"[^>]*>[^]*?<\/script>/;

type Part = keyof typeof PARTS;

export interface Ours {
	parts: Record< Part, string > & { signals: string };
	main: Buffer;
	run: Buffer;
	more: Buffer;
	/** The answer that the second layer asks for. */
	list: Buffer;
	/** Where the scripts lie. */
	folder: string;
	/** Compressed bytes before any choice; and of the second layer. */
	before: number;
	second: number;
}

const read = async ( address: string ) =>
	Buffer.from( await ( await fetch( address ) ).arrayBuffer() );

export async function ours( on: Site ): Promise< Ours > {
	// Any value passes a page cache by.
	const html = await (
		await fetch( `${ on.url }/`, {
			headers: { 'X-Rights-Desk-Test': 'bench' },
		} )
	).text();
	const parts = Object.fromEntries(
		Object.entries( PARTS ).map( ( [ name, pattern ] ) => {
			const part = pattern.exec( html )?.[ 0 ];
			if ( ! part ) {
				throw new Error( `The page has no ${ name } of the notice.` );
			}
			return [ name, part ];
		} )
	) as Record< Part, string >;
	const signals = SIGNALS.exec( html )?.[ 0 ] ?? '';
	const source = /src=["']([^"']+\/front\/)main\.js/.exec( parts.script );
	const folder = source?.[ 1 ] ?? '';
	const list = /\.list="([^"]+)"/.exec( parts.show )?.[ 1 ];
	const locale = /data-locale="([^"]+)"/.exec( parts.section )?.[ 1 ];
	const [ main, run, more, listed ] = await Promise.all( [
		read( `${ folder }main.js` ),
		read( `${ folder }run.js` ),
		read( `${ folder }more.js` ),
		read(
			`${ list }${ list?.includes( '?' ) ? '&' : '?' }locale=${ locale }`
		),
	] );
	return {
		parts: { ...parts, signals },
		main,
		run,
		more,
		list: listed,
		folder,
		// The page is one document, and compressed as one; the script is another.
		before: gzip( ...Object.values( parts ), signals ) + gzip( main ),
		second: gzip( more ) + gzip( listed ),
	};
}

/** The same on a page of no WordPress. */
export function added( of: Ours, from: string, origin: string ): Added {
	const here = ( html: string ) =>
		html
			.replaceAll( from, origin )
			.replaceAll(
				from.replaceAll( '/', '\\/' ),
				origin.replaceAll( '/', '\\/' )
			)
			.replaceAll( new URL( from ).host, new URL( origin ).host );
	const { guard, signals, style, script, section, show, change } = of.parts;
	const path = new URL( of.folder ).pathname;
	return {
		head: here( guard + signals + style + script ),
		body: here( section + show ),
		foot: here( change ),
		files: {
			[ `${ path }main.js` ]: of.main,
			[ `${ path }run.js` ]: of.run,
			[ `${ path }more.js` ]: of.more,
		},
	};
}

/** Switches the notice. */
export async function switched(
	admin: Session,
	mode: 'off' | 'default' | 'full'
): Promise< void > {
	const { status } = await admin.rest( 'PUT', 'choices/look', {
		cookie_mode: mode,
	} );
	if ( status !== 200 ) {
		throw new Error( `The notice cannot be switched to ${ mode }.` );
	}
}

/** Milliseconds of a page with the notice and without it, by turns of twenty. */
export async function served(
	on: Site,
	admin: Session,
	mode: 'default' | 'full',
	requests: number
): Promise< { with: number; without: number; spread: number } > {
	const times = { on: [] as number[], off: [] as number[] };
	for ( let turn = 0; turn < requests / 20; turn++ ) {
		for ( const which of [ 'off', 'on' ] as const ) {
			await switched( admin, which === 'on' ? mode : 'off' );
			// The first ones after a switch fill the host's own caches.
			for ( let n = -3; n < 20; n++ ) {
				const begun = performance.now();
				await (
					await fetch( `${ on.url }/?bench=${ turn }-${ n }`, {
						headers: { 'X-Rights-Desk-Test': 'bench' },
					} )
				).text();
				if ( n >= 0 ) {
					times[ which ].push( performance.now() - begun );
				}
			}
		}
	}
	const sorted = ( all: number[] ) => [ ...all ].sort( ( a, b ) => a - b );
	const at = ( all: number[], share: number ) =>
		sorted( all )[ Math.floor( all.length * share ) ] ?? NaN;
	return {
		with: at( times.on, 0.5 ),
		without: at( times.off, 0.5 ),
		spread: at( times.off, 0.75 ) - at( times.off, 0.25 ),
	};
}
