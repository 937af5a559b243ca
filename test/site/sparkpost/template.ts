/**
 * SparkPost's template language, as far as it can hurt who doesn't mean it
 * (content/api/template-language.apib): variables, paths, braces macros. What it can't read, it refuses.
 */
export type Data = Record< string, unknown >;

export class SyntaxFault extends Error {}

const MACROS: Record< string, string > = {
	'opening_single_curly()': '{',
	'closing_single_curly()': '}',
	'opening_double_curly()': '{{',
	'closing_double_curly()': '}}',
	'opening_triple_curly()': '{{{',
	'closing_triple_curly()': '}}}',
};
const ESCAPES: Record< string, string > = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
	'/': '&#x2F;',
};

function value( path: string, data: Data ): string {
	const macro = MACROS[ path ];
	if ( macro !== undefined ) {
		return macro;
	}
	if ( ! /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/.test( path ) ) {
		throw new SyntaxFault( `line 1: syntax error near '${ path }'` );
	}
	let found: unknown = data;
	for ( const part of path.split( '.' ) ) {
		found =
			typeof found === 'object' && found !== null
				? ( found as Data )[ part ]
				: undefined;
	}
	return found === undefined || found === null ? '' : String( found );
}

export function render( template: string, data: Data, html: boolean ): string {
	let whole = '';
	let rest = template;
	for (;;) {
		const start = rest.indexOf( '{{' );
		if ( start < 0 ) {
			return whole + rest;
		}
		const triple = rest.startsWith( '{{{', start );
		const [ open, close ] = triple ? [ 3, '}}}' ] : [ 2, '}}' ];
		const end = rest.indexOf( close, start + open );
		if ( end < 0 ) {
			throw new SyntaxFault( "line 1: syntax error near '{{'" );
		}
		const found = value( rest.slice( start + open, end ).trim(), data );
		whole +=
			rest.slice( 0, start ) +
			( html && ! triple
				? found.replace(
						/[&<>"'/]/g,
						( sign ) => ESCAPES[ sign ] ?? ''
					)
				: found );
		rest = rest.slice( end + close.length );
	}
}
