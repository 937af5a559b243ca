import { render, type Data } from './template';

const WORD = /=\?([^?\s]+)\?([BbQq])\?([^?\s]*)\?=/g;
const RUN =
	/=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=(?:\s+=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=)*/g;

function word( charset: string, how: string, text: string ): string {
	const bytes =
		how.toUpperCase() === 'B'
			? Buffer.from( text, 'base64' )
			: Buffer.from(
					text
						.replace( /_/g, ' ' )
						.replace( /=([0-9A-F]{2})/gi, ( _all, hex: string ) =>
							String.fromCharCode( parseInt( hex, 16 ) )
						),
					'latin1'
				);
	return new TextDecoder( charset ).decode( bytes );
}

/**
 * Headers of an email_rfc822 always go through the template engine, which decodes the words of
 * RFC 2047 to look for its language (template-language.apib, "Substitutions in email_rfc822 Headers").
 */
export function renderHeaders( raw: string, data: Data ): string {
	const split = raw.search( /\r?\n\r?\n/ );
	const head = split < 0 ? raw : raw.slice( 0, split );
	const body = split < 0 ? '' : raw.slice( split );
	const lines = head.split( /\r?\n(?![ \t])/ ).map( ( line ) => {
		const decoded = line.replace( RUN, ( run ) =>
			[ ...run.matchAll( WORD ) ]
				.map( ( [ , charset = '', how = '', text = '' ] ) =>
					word( charset, how, text )
				)
				.join( '' )
		);
		if ( ! decoded.includes( '{{' ) ) {
			return line;
		}
		const [ name = '', ...rest ] = render( decoded, data, false ).split(
			':'
		);
		const value = rest
			.join( ':' )
			.replace( /\r?\n[ \t]+/g, ' ' )
			.trim();
		// 8-bit data is written back in base64 words.
		return /[^\x00-\x7f]/.test( value )
			? `${ name }: =?UTF-8?B?${ Buffer.from( value ).toString( 'base64' ) }?=`
			: `${ name }: ${ value }`;
	} );
	return lines.join( '\r\n' ) + body;
}
