/** Cookies of the page, apart from those of who scans: nothing of it reaches the browser's own jar. */
import { cause } from './cause';
import { keep } from './report';

const jar = new Map< string, string >();

/** Seconds that a cookie stays; 0: until the browser closes. */
export function lifetime( cookie: string ): number {
	const age = /;\s*max-age\s*=\s*(-?\d+)/i.exec( cookie );
	if ( age ) {
		return Number( age[ 1 ] );
	}
	const day = /;\s*expires\s*=\s*([^;]+)/i.exec( cookie );
	const at = day ? Date.parse( day[ 1 ] ?? '' ) : NaN;
	return isNaN( at ) ? 0 : Math.round( ( at - Date.now() ) / 1000 ) || -1;
}

function write( cookie: string ): void {
	const pair = cookie.split( ';' )[ 0 ] ?? '';
	const cut = pair.indexOf( '=' );
	const name = pair.slice( 0, Math.max( 0, cut ) ).trim();
	const seconds = lifetime( cookie );
	if (
		seconds < 0 ||
		( /max-age\s*=\s*0/i.test( cookie ) && seconds === 0 )
	) {
		jar.delete( name );
		return;
	}
	jar.set( name, pair.slice( cut + 1 ).trim() );
	keep( 'cookie', name || pair.trim(), cause(), seconds );
}

const read = () =>
	[ ...jar ]
		.map( ( [ name, value ] ) => ( name ? `${ name }=${ value }` : value ) )
		.join( '; ' );

/** What the page's requests left in the real jar: named, and taken out. */
export function openJar( start: string ): () => void {
	const real = Object.getOwnPropertyDescriptor(
		Document.prototype,
		'cookie'
	);
	const names = () =>
		String( real?.get?.call( document ) ?? '' )
			.split( '; ' )
			.map( ( one ) => one.split( '=' )[ 0 ] ?? '' )
			.filter( Boolean );
	const before = names();
	if ( start ) {
		const cut = start.indexOf( '=' );
		jar.set( start.slice( 0, cut ), start.slice( cut + 1 ) );
	}
	Object.defineProperty( document, 'cookie', {
		configurable: true,
		get: read,
		set: ( value: unknown ) => write( String( value ) ),
	} );
	Object.defineProperty( window, 'cookieStore', {
		configurable: true,
		value: {
			set: async ( one: unknown, value?: string ) => {
				const given = (
					typeof one === 'object' ? one : { name: one, value }
				) as { name: string; value: string; expires?: number };
				jar.set( given.name, given.value );
				keep(
					'cookie',
					String( given.name ),
					cause(),
					given.expires
						? Math.round( ( given.expires - Date.now() ) / 1000 )
						: 0
				);
			},
			get: async ( name: string ) =>
				jar.has( name ) ? { name, value: jar.get( name ) } : null,
			getAll: async () =>
				[ ...jar ].map( ( [ name, value ] ) => ( { name, value } ) ),
			delete: async ( name: string ) => void jar.delete( name ),
			addEventListener() {},
			removeEventListener() {},
		},
	} );
	return () => {
		for ( const name of names() ) {
			if ( ! before.includes( name ) ) {
				keep( 'cookie', name, '', -1, 'http' );
				real?.set?.call( document, `${ name }=; max-age=0; path=/` );
			}
		}
	};
}
