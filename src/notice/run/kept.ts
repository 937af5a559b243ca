/**
 * What a consent may have left here, for the day that it ends: that there was one, which outlives the cookie that
 * says so, and the names of what a party stored that the register doesn't know. Names only; it goes with the consent.
 */
import type { Choice, RightsDesk } from '../desk';
import { stands } from '../main/choice';
import { markOf } from './whose';

const KEPT = 'rd-kept';

/** Kind, and name as it is. */
export type Name = [ kind: string, name: string ];

interface Kept {
	/** Versions of what was asked when it was last seen to. */
	v: string;
	names: Name[];
}

/** More than a party needs; one that stores ever new names fills nobody's browser with them. */
const MOST = 100;
const LONGEST = 100;

const desk = () => window.rightsDesk;

/** Whether parties that the register doesn't know may run. */
const open = ( { analytical, tracking }: Choice, { v }: RightsDesk ) =>
	tracking && ( analytical || ! v[ 0 ] );

export function kept(): Kept | null {
	try {
		const { v, names } = JSON.parse( localStorage.getItem( KEPT ) ?? '{}' );
		return typeof v === 'string' && Array.isArray( names )
			? { v, names }
			: null;
	} catch {
		return null;
	}
}

function write( names: Name[] | null, v = desk().v.join( '.' ) ): void {
	try {
		if ( names ) {
			localStorage.setItem( KEPT, JSON.stringify( { v, names } ) );
		} else {
			localStorage.removeItem( KEPT );
		}
	} catch {
		// A browser that keeps nothing for this site has nothing to delete either.
	}
}

/** What unknown parties stored, when none may run any more. */
export const names = ( now: Choice ): Name[] =>
	open( now, desk() ) ? [] : ( kept()?.names ?? [] );

/** All that isn't allowed has been deleted. */
export const settle = ( now: Choice ): void =>
	write(
		stands( now ) ? ( open( now, desk() ) && kept()?.names ) || [] : null
	);

/** Whether there was a consent that no longer stands as it was given: too old, for something else, or for a category that is empty by now. */
export function ended( now: Choice ): boolean {
	const had = kept();
	return !! had && ( ! stands( now ) || had.v !== desk().v.join( '.' ) );
}

/** Every script that had a part in it is of a party that nobody knows: what the site's own does by another's hands is the site's. */
function theirs(): boolean {
	const from = ( new Error().stack?.match( /https?:\/\/[^\s()]+/g ) ?? [] )
		// Line and column.
		.map( ( at ) => at.replace( /(:\d+){1,2}$/, '' ) )
		.filter( ( address ) => ! address.startsWith( desk().base ) );
	return (
		from.length > 0 &&
		from.every( ( address ) => markOf( address ) === 't:' )
	);
}

function seen( kind: string, name: string ): void {
	const { v, names: all } = kept() ?? { v: undefined, names: [] };
	if (
		name &&
		name.length <= LONGEST &&
		all.length < MOST &&
		! name.startsWith( 'rd-' ) &&
		! all.some( ( [ of, one ] ) => of === kind && one === name )
	) {
		write( [ ...all, [ kind, name ] ], v );
	}
}

/** Before a method does what it does. */
function before< T extends object >(
	target: T | undefined,
	method: keyof T,
	see: ( self: unknown, name: string ) => void
): void {
	const own = target?.[ method ];
	if ( ! target || typeof own !== 'function' ) {
		return;
	}
	target[ method ] = function ( this: unknown, ...given: unknown[] ) {
		if ( theirs() ) {
			const [ first ] = given as [ string | { name?: string } ];
			see( this, `${ typeof first === 'object' ? first?.name : first }` );
		}
		return own.apply( this, given );
	} as T[ typeof method ];
}

let watching = false;

function watch(): void {
	if ( watching ) {
		return;
	}
	watching = true;
	const cookie = Object.getOwnPropertyDescriptor(
		Document.prototype,
		'cookie'
	);
	if ( cookie?.get && cookie.set ) {
		const { get, set } = cookie;
		Object.defineProperty( document, 'cookie', {
			configurable: true,
			get: () => get.call( document ),
			set( value: unknown ) {
				set.call( document, value );
				if ( theirs() ) {
					seen( 'cookie', `${ value }`.split( '=' )[ 0 ]!.trim() );
				}
			},
		} );
	}
	before( window.Storage?.prototype, 'setItem', ( self, name ) =>
		seen( self === sessionStorage ? 'session' : 'local', name )
	);
	before( window.IDBFactory?.prototype, 'open', ( _, name ) =>
		seen( 'indexeddb', name )
	);
	before( window.CacheStorage?.prototype, 'open', ( _, name ) =>
		seen( 'cache', name )
	);
	before(
		(
			window as unknown as {
				CookieStore?: { prototype: { set: unknown } };
			}
		 ).CookieStore?.prototype,
		'set',
		( _, name ) => seen( 'cookie', name )
	);
}

/** A consent holds: before anything is let through by it. */
export function keep( now: Choice ): void {
	if ( stands( now ) ) {
		if ( ! kept() ) {
			write( [] );
		}
		if ( open( now, desk() ) ) {
			watch();
		}
	}
}
