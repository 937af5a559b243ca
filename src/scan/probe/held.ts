/** What the notice holds back on this page: in its markup, and what the browser refused by its policy. */
import { tagOf } from './calls';
import { asked, type Asked } from './report';

export interface Row {
	kind: 'address';
	name: string;
	held: true;
	tag: string;
	from: string;
	line: number;
	type: string;
}

const TYPES: Record< string, string > = {
	script: 'script',
	iframe: 'frame',
	embed: 'frame',
	object: 'frame',
	img: 'image',
	link: 'link',
	style: 'style',
	video: 'media',
	audio: 'media',
	source: 'media',
};

/** A query may hold what is personal. */
const bare = ( url: string ) => url.replace( /[?#].*/, '' );

const refused = new Set< string >();

/** Before the guard: it hears each refusal, of whatever asked. */
export const listen = () =>
	document.addEventListener(
		'securitypolicyviolation',
		( { blockedURI, disposition } ) => {
			if ( disposition === 'enforce' ) {
				refused.add( blockedURI );
			}
		}
	);

/** After a redirection the browser names the origin alone. */
const wasRefused = ( { url }: Asked ) =>
	refused.has( url ) ||
	refused.has( url.replace( /#.*/, '' ) ) ||
	refused.has( new URL( url ).origin );

/** What a script asked for and the browser refused never left. */
export function left(): Asked[] {
	return asked.filter( ( one ) => ! wasRefused( one ) );
}

const row = ( name: string, type: string, tag: string ): Row => ( {
	kind: 'address',
	name,
	held: true,
	tag,
	from: '',
	line: 0,
	type,
} );

function of( element: Element ): Row[] {
	const found = [ 'src', 'href', 'data', 'srcset', 'poster' ]
		.map( ( name ) => element.getAttribute( `data-rd-${ name }` ) )
		.filter( ( value ): value is string => Boolean( value ) );
	return found.map( ( value ) =>
		row(
			new URL( value.split( /\s/ )[ 0 ] ?? '', document.baseURI ).href,
			TYPES[ element.localName ] ?? 'call',
			tagOf( element )
		)
	);
}

export function held(): Row[] {
	const rows: Row[] = [];
	const add = ( what: () => Row[] ) => {
		try {
			rows.push( ...what() );
		} catch {
			// No address: nothing to tell.
		}
	};
	for ( const element of document.querySelectorAll( '[data-rd]' ) ) {
		add( () => of( element ) );
	}
	for ( const one of asked.filter( wasRefused ) ) {
		rows.push( {
			...row( bare( one.url ), one.type, one.tag ),
			from: one.from,
		} );
	}
	for ( const url of refused ) {
		if ( /^(https?|wss?):/.test( url ) ) {
			rows.push( row( bare( url ), 'call', '' ) );
		}
	}
	return rows;
}
