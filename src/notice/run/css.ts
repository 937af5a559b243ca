/** Puts addresses back that stand in style sheets as something that loads nothing: data:text/rd,ADDRESS. */
import { markOf, passes } from './whose';

// In these quotes the server wrote it, and browsers do: in others it is what somebody typed.
const FORM = /"data:text\/rd,([^"]+)"/g;
const taken = ( text: string | null ) => !! text && text.search( FORM ) >= 0;

/** Anybody who may write a comment may write anything like it: then it is nobody's address. */
const read = ( address: string ) => {
	try {
		return decodeURIComponent( address );
	} catch {
		return '';
	}
};

const back = ( css: string ) =>
	css.replace( FORM, ( found, address: string ) => {
		const own = read( address );
		return own && passes( markOf( own ) )
			? `"${ own.replace( /["\\\n\r\f]/g, encodeURIComponent ) }"`
			: found;
	} );

const STYLED = '[style*="data:text/rd,"]';

/** The addresses that still stand so in the page's own style sheets and styles. */
export const waiting = ( root: Document ): string[] =>
	[ ...root.querySelectorAll( `style,${ STYLED }` ) ].flatMap( ( element ) =>
		[
			...(
				( element.localName === 'style'
					? element.textContent
					: element.getAttribute( 'style' ) ) ?? ''
			).matchAll( FORM ),
		].map( ( [ , address = '' ] ) => read( address ) )
	);

function rules( sheet: CSSStyleSheet ): void {
	try {
		[ ...sheet.cssRules ].forEach( ( { cssText }, at ) => {
			if ( taken( cssText ) ) {
				sheet.deleteRule( at );
				sheet.insertRule( back( cssText ), at );
			}
		} );
	} catch {
		// Of another origin: nobody took anything out of it.
	}
}

export function restyle( root: Document ): void {
	for ( const style of root.querySelectorAll( 'style' ) ) {
		if ( taken( style.textContent ) ) {
			style.textContent = back( style.textContent ?? '' );
		}
	}
	for ( const element of root.querySelectorAll( STYLED ) ) {
		element.setAttribute(
			'style',
			back( element.getAttribute( 'style' ) ?? '' )
		);
	}
	for ( const sheet of [ ...root.styleSheets, ...root.adoptedStyleSheets ] ) {
		rules( sheet );
	}
}
