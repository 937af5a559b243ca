/**
 * Scripts that were held come when the page is there already: what they would do at DOMContentLoaded or load is
 * done after them, and what they write into the page comes where they stand instead of in the page's place.
 */
type Listener = EventListenerOrEventListenerObject | null;

const fired = ( type: string ) => {
	const [ page ] = performance.getEntriesByType(
		'navigation'
	) as PerformanceNavigationTiming[];
	if ( document.readyState === 'loading' || ! page ) {
		return false;
	}
	return (
		( type === 'DOMContentLoaded' &&
			page.domContentLoadedEventStart > 0 ) ||
		( type === 'load' && page.loadEventStart > 0 ) ||
		( type === 'readystatechange' && document.readyState === 'complete' )
	);
};

let waiting: [ type: string, tell: () => void ][] = [];
let running = 0;

const order = [ 'readystatechange', 'DOMContentLoaded', 'load' ];

function flush(): void {
	const now = waiting;
	waiting = [];
	now.sort(
		( [ one ], [ other ] ) => order.indexOf( one ) - order.indexOf( other )
	).forEach( ( [ , tell ] ) => tell() );
}

function late( target: EventTarget, type: string, listener: Listener ): void {
	waiting.push( [
		type,
		() => {
			const event = new Event( type );
			Object.defineProperty( event, 'target', { value: document } );
			try {
				if ( typeof listener === 'function' ) {
					listener.call( target, event );
				} else {
					listener?.handleEvent( event );
				}
			} catch ( error ) {
				reportError( error );
			}
		},
	] );
	if ( ! running ) {
		setTimeout( flush );
	}
}

function listen( target: Window | Document ): void {
	const add = target.addEventListener;
	target.addEventListener = function (
		this: unknown,
		type: string,
		listener: Listener,
		options?: boolean | AddEventListenerOptions
	) {
		if (
			listener &&
			fired( type ) &&
			( target === window || type !== 'load' )
		) {
			late( target, type, listener );
		} else {
			add.call(
				this ?? target,
				type,
				listener as EventListener,
				options
			);
		}
	} as typeof target.addEventListener;
}

let last: { script: Element; node: Node } | undefined;

function write( ...text: string[] ): void {
	const script = document.currentScript ?? last?.script;
	const range = document.createRange();
	range.selectNode( script ?? document.body );
	const made = range.createContextualFragment( text.join( '' ) );
	const end = made.lastChild;
	if ( script?.isConnected ) {
		const after = last && last.script === script ? last.node : script;
		if ( end ) {
			last = { script, node: end };
		}
		after.parentNode?.insertBefore( made, after.nextSibling );
	} else {
		document.body.append( made );
	}
}

let ready = false;

/** Around what lets scripts run. */
export async function asIfLoading(
	run: () => Promise< void >
): Promise< void > {
	if ( ! ready ) {
		ready = true;
		listen( window );
		listen( document );
		const own = document.write;
		document.write = document.writeln = ( ...text: string[] ) =>
			document.readyState === 'loading'
				? own.apply( document, text )
				: write( ...text );
	}
	const before = window.onload;
	running++;
	try {
		await run();
	} finally {
		running--;
	}
	if ( window.onload !== before && fired( 'load' ) ) {
		late( window, 'load', window.onload as EventListener );
	}
	flush();
}
