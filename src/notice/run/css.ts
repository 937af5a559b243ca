/** Puts addresses back that the guard took out of style sheets: data:text/rd,ADDRESS. */
const TAKEN = 'data:text/rd,';

const back = ( css: string ) =>
	css.replace( /data:text\/rd,([^\s"'()]+)/g, ( found, address: string ) => {
		const own = decodeURIComponent( address );
		return window.rightsDesk.judge( own ) ? found : own;
	} );

function rules( sheet: CSSStyleSheet ): void {
	try {
		[ ...sheet.cssRules ].forEach( ( { cssText }, at ) => {
			if ( cssText.includes( TAKEN ) ) {
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
		if ( style.textContent?.includes( TAKEN ) ) {
			style.textContent = back( style.textContent );
		}
	}
	for ( const element of root.querySelectorAll( `[style*="${ TAKEN }"]` ) ) {
		element.setAttribute(
			'style',
			back( element.getAttribute( 'style' ) ?? '' )
		);
	}
	for ( const sheet of [ ...root.styleSheets, ...root.adoptedStyleSheets ] ) {
		rules( sheet );
	}
}
