/** One look at one page: shown in a frame, until its probe has told what it saw. */
export interface Told {
	rd: 'scan';
	failed?: string;
	asked?: { url: string }[];
	html?: { held?: boolean; kind?: string }[];
	stored?: { kind: string }[];
}

const PATIENCE = 60_000;
const PREFIX = 'rd-scan-';

/** What pages kept in databases and caches under the probe's names. */
async function forget(): Promise< void > {
	try {
		for ( const { name } of ( await indexedDB.databases?.() ) ?? [] ) {
			if ( name?.startsWith( PREFIX ) ) {
				indexedDB.deleteDatabase( name );
			}
		}
		for ( const name of ( await globalThis.caches?.keys() ) ?? [] ) {
			if ( name.startsWith( PREFIX ) ) {
				await caches.delete( name );
			}
		}
	} catch {
		// Where the browser has none.
	}
}

/**
 * It has the size of a screen, and stands within the window (made small by its frame's parent): what waits
 * until somebody sees it would wait for ever elsewhere.
 */
export function look(
	into: HTMLElement,
	url: string,
	title: string,
	signal?: AbortSignal
): Promise< Told > {
	const frame = document.createElement( 'iframe' );
	// Scripts run, as for a visitor; they open nothing, ask nothing, and lead nowhere.
	frame.setAttribute( 'sandbox', 'allow-scripts allow-same-origin' );
	frame.setAttribute( 'tabindex', '-1' );
	frame.setAttribute( 'aria-hidden', 'true' );
	frame.title = title;
	frame.width = '1280';
	frame.height = '900';
	return new Promise< Told >( ( done ) => {
		const end = ( told: Told ) => {
			window.removeEventListener( 'message', hear );
			window.clearTimeout( late );
			signal?.removeEventListener( 'abort', stop );
			frame.remove();
			void forget();
			done( told );
		};
		const hear = ( { source, origin, data }: MessageEvent ) => {
			const told = data as Told | null;
			if (
				source === frame.contentWindow &&
				origin === window.location.origin &&
				told?.rd === 'scan'
			) {
				end( told );
			}
		};
		const stop = () => end( { rd: 'scan', failed: 'stopped' } );
		const late = window.setTimeout(
			() => end( { rd: 'scan', failed: 'silent' } ),
			PATIENCE
		);
		window.addEventListener( 'message', hear );
		signal?.addEventListener( 'abort', stop );
		frame.src = url;
		into.append( frame );
	} );
}
