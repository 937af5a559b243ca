/** Other stores of the browser, each apart from those of who scans. */
import { cause } from './cause';
import { ask, keep } from './report';

/** Databases and caches bear it, so that the screen can delete them when the frame is gone. */
export const PREFIX = 'rd-scan-';

function storage( kind: 'local' | 'session' ): Storage {
	const held = new Map< string, string >();
	const set = ( key: unknown, value: unknown ) => {
		held.set( String( key ), String( value ) );
		keep( kind, String( key ), cause(), kind === 'local' ? -1 : 0 );
	};
	const methods: Record< string, unknown > = {
		getItem: ( key: unknown ) => held.get( String( key ) ) ?? null,
		setItem: set,
		removeItem: ( key: unknown ) => void held.delete( String( key ) ),
		clear: () => held.clear(),
		key: ( n: number ) => [ ...held.keys() ][ n ] ?? null,
	};
	return new Proxy( Object.create( Storage.prototype ) as Storage, {
		get: ( _, name ) => {
			if ( name === 'length' ) {
				return held.size;
			}
			return typeof name === 'string'
				? ( methods[ name ] ?? held.get( name ) )
				: undefined;
		},
		set: ( _, name, value ) => {
			set( name, value );
			return true;
		},
		deleteProperty: ( _, name ) => {
			held.delete( String( name ) );
			return true;
		},
		has: ( _, name ) => held.has( String( name ) ),
		ownKeys: () => [ ...held.keys() ],
		getOwnPropertyDescriptor: ( _, name ) =>
			held.has( String( name ) )
				? {
						configurable: true,
						enumerable: true,
						writable: true,
						value: held.get( String( name ) ),
					}
				: undefined,
	} );
}

type Named = ( this: unknown, name: string, ...rest: unknown[] ) => unknown;

/** The same methods under names of the probe's own. */
function prefix(
	owner: object | undefined,
	names: string[],
	noted: ( name: string ) => void
): void {
	const methods = owner as Record< string, Named > | undefined;
	for ( const name of names ) {
		const real = methods?.[ name ];
		if ( methods && real ) {
			methods[ name ] = function ( what, ...rest ) {
				if ( name === 'open' ) {
					noted( String( what ) );
				}
				return real.call( this, PREFIX + what, ...rest );
			};
		}
	}
}

export function openStores(): void {
	for ( const kind of [ 'local', 'session' ] as const ) {
		const value = storage( kind );
		Object.defineProperty( window, `${ kind }Storage`, {
			configurable: true,
			get: () => value,
		} );
	}
	prefix(
		window.IDBFactory?.prototype,
		[ 'open', 'deleteDatabase' ],
		( name ) => keep( 'indexeddb', name, cause() )
	);
	prefix(
		window.CacheStorage?.prototype,
		[ 'open', 'has', 'delete' ],
		( name ) => keep( 'cache', name, cause() )
	);
	// A worker of the site would stay in the browser of who scans.
	if ( navigator.serviceWorker ) {
		Object.defineProperty( navigator.serviceWorker, 'register', {
			configurable: true,
			value: ( url: string ) => {
				ask( String( url ), 'script', cause() );
				return new Promise( () => {} );
			},
		} );
	}
}
