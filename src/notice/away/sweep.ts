/** Deletes from the browser what services keep there under this site's address. */

export interface KeptService {
	mark: string;
	name: string;
	/** Where its own can be deleted; '': unknown. */
	link: string;
	reload: boolean;
	/** It keeps something under an address of its own too. */
	others: boolean;
	/** Kind and name, * for any characters. */
	first: [ string, string ][];
	/** It isn't in use any more: it keeps nothing from being deleted that another left. */
	off?: boolean;
}

export interface Kept {
	services: KeptService[];
	texts: Record< 'done' | 'others' | 'close', string >;
}

type Fits = ( kind: string, name: string ) => boolean;

const form = ( name: string ) =>
	new RegExp(
		`^${ name
			.replace( /[.+?^${}()|[\]\\]/g, '\\$&' )
			.replace( /\*/g, '.*' ) }$`
	);

const among =
	( services: KeptService[] ): Fits =>
	( kind, name ) =>
		services.some( ( one ) =>
			one.first.some(
				( [ of, pattern ] ) =>
					of === kind && form( pattern ).test( name )
			)
		);

/** '' and the host, and those above it: a cookie's own domain can't be read, so each is tried. */
function domains(): string[] {
	const parts = location.hostname.split( '.' );
	const found = [ '' ];
	if ( /[a-z]$/i.test( location.hostname ) ) {
		for ( ; parts.length > 1; parts.shift() ) {
			found.push( `;domain=${ parts.join( '.' ) }` );
		}
	}
	return found;
}

/** Each folder of this address, with its slash and without. */
function paths(): string[] {
	const found = [ '/' ];
	let path = '';
	for ( const part of location.pathname.split( '/' ).filter( Boolean ) ) {
		path += `/${ part }`;
		found.push( path, `${ path }/` );
	}
	return found;
}

function cookies( gone: Fits ): void {
	const secure =
		location.protocol === 'https:'
			? [ ';secure', ';secure;partitioned' ]
			: [ '' ];
	for ( const pair of document.cookie.split( '; ' ) ) {
		const [ name = '' ] = pair.split( '=' );
		if ( name && gone( 'cookie', name ) ) {
			for ( const domain of domains() ) {
				for ( const path of paths() ) {
					for ( const more of secure ) {
						document.cookie = `${ name }=;max-age=0;path=${ path }${ domain }${ more }`;
					}
				}
			}
		}
	}
}

function storage( kind: 'local' | 'session', gone: Fits ): void {
	try {
		const store = kind === 'local' ? localStorage : sessionStorage;
		for ( const key of Object.keys( store ) ) {
			if ( gone( kind, key ) ) {
				store.removeItem( key );
			}
		}
	} catch {
		// The browser keeps none for this site.
	}
}

async function databases( gone: Fits, named: string[] ): Promise< void > {
	try {
		const there = indexedDB.databases
			? ( await indexedDB.databases() ).map( ( { name } ) => name ?? '' )
			: named;
		await Promise.all(
			there
				.filter( ( name ) => name && gone( 'indexeddb', name ) )
				.map(
					( name ) =>
						new Promise( ( done ) => {
							const asked = indexedDB.deleteDatabase( name );
							// One that is still open goes as soon as its page does; what is asked first of all is done then.
							asked.onsuccess =
								asked.onerror =
								asked.onblocked =
									done;
							setTimeout( done, 500 );
						} )
				)
		);
	} catch {
		// As above.
	}
}

async function caches_( gone: Fits ): Promise< void > {
	try {
		for ( const name of await caches.keys() ) {
			if ( gone( 'cache', name ) ) {
				await caches.delete( name );
			}
		}
	} catch {
		// Only secure pages have them.
	}
}

/**
 * @param services All of the register.
 * @param may      Whether a service, by its mark, is allowed: what it keeps stays, even if another keeps it too.
 * @param names    Kind and name, as it is, of what goes besides.
 */
export async function sweep(
	services: KeptService[],
	may: ( mark: string ) => boolean,
	names: [ string, string ][] = []
): Promise< void > {
	const out = services.filter( ( { mark } ) => ! may( mark ) );
	const stays = among(
		services.filter( ( { mark, off } ) => ! off && may( mark ) )
	);
	const goes = among( out );
	const gone: Fits = ( kind, name ) =>
		( goes( kind, name ) ||
			names.some( ( [ of, one ] ) => of === kind && one === name ) ) &&
		! stays( kind, name );
	cookies( gone );
	storage( 'local', gone );
	storage( 'session', gone );
	await databases(
		gone,
		[ ...out.flatMap( ( { first } ) => first ), ...names ]
			.filter( ( [ kind ] ) => kind === 'indexeddb' )
			.map( ( [ , name ] ) => name )
	);
	await caches_( gone );
}
