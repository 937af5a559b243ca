/** Addresses of screens: admin.php?page=rights-desk&p=/requests/12?tab=x */
import { boot } from '../../data/boot';

export interface Place {
	path: string;
	query: Record< string, string >;
}

export const HOME = '/overview';

export function parse( p: string ): Place {
	const [ path = '', search = '' ] = p.split( '?', 2 );
	const clean = '/' + path.replace( /^\/+|\/+$/g, '' );
	return {
		path: clean === '/' ? HOME : clean,
		query: Object.fromEntries( new URLSearchParams( search ) ),
	};
}

export function current( search: string ): Place {
	return parse( new URLSearchParams( search ).get( 'p' ) ?? HOME );
}

export function format( { path, query }: Place ): string {
	const search = new URLSearchParams(
		Object.entries( query ).filter( ( [ , value ] ) => value !== '' )
	).toString();
	return search ? `${ path }?${ search }` : path;
}

export function href( to: string ): string {
	const url = new URL( boot().page, window.location.href );
	return `${ url.pathname }${ url.search }&p=${ encodeURIComponent(
		to
	).replace( /%2F/g, '/' ) }`;
}

/** The values of :names in a pattern, or undefined where it does not match. */
export function match(
	pattern: string,
	path: string
): Record< string, string > | undefined {
	const wanted = pattern.split( '/' );
	const given = path.split( '/' );
	if ( wanted.length !== given.length ) {
		return undefined;
	}
	const found: Record< string, string > = {};
	for ( const [ index, part ] of wanted.entries() ) {
		const value = given[ index ] ?? '';
		if ( part.startsWith( ':' ) ) {
			if ( ! /^\d+$/.test( value ) ) {
				return undefined;
			}
			found[ part.slice( 1 ) ] = value;
		} else if ( part !== value ) {
			return undefined;
		}
	}
	return found;
}
