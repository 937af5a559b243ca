/** Puts addresses back that stand in style sheets as something that loads nothing: data:text/rd,ADDRESS. */
import { markOf } from './whose';

const FORM = /data:text\/rd,([^\s"'()<>]+)/g;
const taken = ( text: string | null ) => !! text && text.search( FORM ) >= 0;

const back = ( css: string ) =>
	css.replace( FORM, ( found, address: string ) => {
		const own = decodeURIComponent( address );
		return window.rightsDesk.may( markOf( own ) ) ? own : found;
	} );

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
	for ( const element of root.querySelectorAll(
		'[style*="data:text/rd,"]'
	) ) {
		element.setAttribute(
			'style',
			back( element.getAttribute( 'style' ) ?? '' )
		);
	}
	for ( const sheet of [ ...root.styleSheets, ...root.adoptedStyleSheets ] ) {
		rules( sheet );
	}
}
