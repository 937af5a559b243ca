/** What the notice holds back on this page: in its markup, and among what scripts asked for. */
import { tagOf } from './calls';

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
	const desk = ( window as { rightsDesk?: { held?: unknown } } ).rightsDesk;
	for ( const one of ( desk?.held ?? [] ) as {
		element?: Element;
		address?: string;
	}[] ) {
		add( () =>
			one.element
				? of( one.element )
				: [
						row(
							new URL( one.address ?? '', document.baseURI ).href,
							'call',
							''
						),
					]
		);
	}
	return rows;
}
