/** Which script was it: by the stack, at the moment when it happens. */
export const frames = ( stack: string ): string[] =>
	stack
		.split( '\n' )
		.map(
			( line ) => /(https?:\/\/[^\s)]+?:\d+):\d+\)?$/.exec( line )?.[ 1 ]
		)
		.filter( ( one ): one is string => one !== undefined );

const stack = () => new Error().stack ?? '';

// The probe itself stands on one line of the page.
const probe = frames( stack() )[ 0 ] ?? '';

const page = location.origin + location.pathname;

const path = ( place: string ) =>
	place.startsWith( location.origin )
		? place.slice( location.origin.length ).replace( /\?[^:]*/, '' )
		: place;

/** Script and line; of a script in the page itself, the page's. */
export function cause( of = stack() ): string {
	const all = frames( of ).filter( ( one ) => one !== probe );
	const inPage = ( one: string ) =>
		( one.split( '?' )[ 0 ] ?? '' ).replace( /:\d+$/, '' ) === page;
	const file = all.find( ( one ) => ! inPage( one ) );
	return path( file ?? all[ all.length - 1 ] ?? '' ).slice( 0, 190 );
}
