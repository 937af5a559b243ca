/** Requests: those that scripts make, with the script; and all others, as the browser counts them. */
import { cause } from './cause';
import { ask, phaseOf } from './report';

const made: { element: Element; from: string }[] = [];

const types: Record< string, string > = {
	script: 'script',
	img: 'image',
	image: 'image',
	input: 'image',
	css: 'style',
	link: 'link',
	iframe: 'frame',
	frame: 'frame',
	embed: 'frame',
	object: 'frame',
	video: 'media',
	audio: 'media',
	track: 'media',
};

type Callable = ( this: unknown, ...rest: unknown[] ) => unknown;
type Newable = new ( ...rest: unknown[] ) => object;

function wrapCall(
	owner: object | undefined,
	name: string,
	url: number
): void {
	const methods = owner as Record< string, Callable > | undefined;
	const real = methods?.[ name ];
	if ( methods && real ) {
		methods[ name ] = function ( ...rest ) {
			const what = rest[ url ];
			ask(
				what instanceof Request ? what.url : String( what ),
				'call',
				cause()
			);
			return real.apply( this, rest );
		};
	}
}

function wrapNew( name: string ): void {
	const owner = window as unknown as Record< string, Newable | undefined >;
	const real = owner[ name ];
	if ( real ) {
		owner[ name ] = new Proxy( real, {
			construct( target, rest, as ) {
				ask( String( rest[ 0 ] ), 'call', cause() );
				return Reflect.construct( target, rest, as ) as object;
			},
		} );
	}
}

/** The opening tag, as short as it can be read. */
export const tagOf = ( element: Element ) =>
	(
		/^<[^>]*>?/.exec( element.outerHTML.slice( 0, 400 ) )?.[ 0 ] ?? ''
	).slice( 0, 160 );

const addressOf = ( element: Element ): string =>
	[ 'src', 'href', 'data' ]
		.map(
			( name ) =>
				( element as unknown as Record< string, unknown > )[ name ]
		)
		.find(
			( value ): value is string =>
				typeof value === 'string' && value !== ''
		) ?? '';

/** Scripts give an element its address after they made it. */
function maker( url: string ): { from: string; tag: string } {
	const one = made.find( ( { element } ) => addressOf( element ) === url );
	return one
		? { from: one.from, tag: tagOf( one.element ) }
		: { from: '', tag: '' };
}

const seen = new Set< string >();

export function note( entries: PerformanceEntryList ): void {
	for ( const entry of entries ) {
		const { name, initiatorType, startTime } =
			entry as PerformanceResourceTiming;
		seen.add( name );
		const { from, tag } = maker( name );
		ask(
			name,
			types[ initiatorType ] ?? 'call',
			from,
			tag,
			phaseOf( startTime )
		);
	}
}

export function openCalls(): void {
	const create = Document.prototype.createElement;
	Document.prototype.createElement = function (
		this: Document,
		...rest: Parameters< Document[ 'createElement' ] >
	) {
		const element = create.apply( this, rest );
		if (
			/^(script|iframe|img|link|embed|object)$/i.test(
				String( rest[ 0 ] )
			) &&
			made.length < 2000
		) {
			made.push( { element, from: cause() } );
		}
		return element;
	} as Document[ 'createElement' ];
	wrapCall( window, 'fetch', 0 );
	wrapCall( XMLHttpRequest.prototype, 'open', 1 );
	wrapCall( Navigator.prototype, 'sendBeacon', 0 );
	for ( const name of [
		'WebSocket',
		'EventSource',
		'Worker',
		'SharedWorker',
	] ) {
		wrapNew( name );
	}
	const real = window.Image;
	window.Image = new Proxy( real, {
		construct( target, rest, as ) {
			const element = Reflect.construct( target, rest, as ) as Element;
			if ( made.length < 2000 ) {
				made.push( { element, from: cause() } );
			}
			return element;
		},
	} );
	performance.setResourceTimingBufferSize( 3000 );
	new PerformanceObserver( ( list ) => note( list.getEntries() ) ).observe( {
		type: 'resource',
		buffered: true,
	} );
}

/** What nested pages of this site asked for is theirs to tell too. */
export function nested(): void {
	note( performance.getEntriesByType( 'resource' ) );
	for ( const frame of document.querySelectorAll( 'iframe' ) ) {
		try {
			note(
				frame.contentWindow?.performance.getEntriesByType(
					'resource'
				) ?? []
			);
		} catch {
			// Of somebody else: it cannot be looked into.
		}
		if ( ! seen.has( frame.src ) && frame.src ) {
			ask( frame.src, 'frame', maker( frame.src ).from, tagOf( frame ) );
		}
	}
}
