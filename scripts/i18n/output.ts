import { key, type Entry } from './extract';
import { languages, type Translations } from './po';

/** Scripts that WordPress hands translations; lazily loaded screens share the first one's. */
export const handles = [
	'rights-desk-admin',
	'rights-desk-editor',
	'rights-desk-request-form-editor-script',
	'rights-desk-registers',
];

function known( entries: Entry[], translated: Translations ) {
	return entries.flatMap( ( entry ) => {
		const forms = translated.get( key( entry ) );
		return forms ? [ { entry, forms } ] : [];
	} );
}

function php( text: string ): string {
	return `'${ text.replace( /[\\']/g, '\\$&' ) }'`;
}

/** What WordPress loads fastest, since 6.5: a PHP array that opcache keeps. */
export function l10nPhp(
	locale: string,
	entries: Entry[],
	translated: Translations
): string {
	const plurals = languages[ locale ]?.plurals ?? '';
	const lines = known(
		entries.filter( ( { references } ) =>
			references.some( ( at ) => ! /\.tsx?(:|$)/.test( at ) )
		),
		translated
	).map( ( { entry, forms } ) => {
		// The separators are control characters, which only double quotes can write.
		const id = key( entry ).split( '\u0004' ).map( php ).join( '."\\4".' );
		return `${ id }=>${ forms.map( php ).join( '."\\0".' ) }`;
	} );
	return `<?php\ndefined( 'ABSPATH' ) || exit;\nreturn array('x-domain'=>'rights-desk','plural-forms'=>${ php(
		plurals
	) },'language'=>${ php( locale ) },'messages'=>array(\n${ lines.join(
		',\n'
	) }\n));\n`;
}

/** What wp.i18n reads. */
export function json(
	locale: string,
	entries: Entry[],
	translated: Translations
): string {
	const messages: Record< string, unknown > = {
		'': {
			domain: 'messages',
			lang: locale,
			'plural-forms': languages[ locale ]?.plurals ?? '',
		},
	};
	for ( const { entry, forms } of known(
		entries.filter( ( { script } ) => script ),
		translated
	) ) {
		messages[ key( entry ) ] = forms;
	}
	return `${ JSON.stringify( {
		domain: 'messages',
		locale_data: { messages },
	} ) }\n`;
}

/** The classic binary form, for tools that know no other. */
export function mo(
	locale: string,
	entries: Entry[],
	translated: Translations
): Buffer {
	const head = `Language: ${ locale }\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: ${
		languages[ locale ]?.plurals ?? ''
	}\n`;
	const pairs = [
		[ '', head ] as const,
		...known( entries, translated ).map(
			( { entry, forms } ) =>
				[
					key( entry ) +
						( entry.plural ? `\0${ entry.plural }` : '' ),
					forms.join( '\0' ),
				] as const
		),
	]
		.map(
			( [ id, text ] ) =>
				[ Buffer.from( id ), Buffer.from( text ) ] as const
		)
		.sort( ( [ a ], [ b ] ) => Buffer.compare( a, b ) );
	const size = 28 + pairs.length * 16;
	const tables = Buffer.alloc( size );
	const strings: Buffer[] = [];
	let at = size;
	tables.writeUInt32LE( 0x950412de, 0 );
	tables.writeUInt32LE( pairs.length, 8 );
	tables.writeUInt32LE( 28, 12 );
	tables.writeUInt32LE( 28 + pairs.length * 8, 16 );
	tables.writeUInt32LE( size, 24 );
	for ( const side of [ 0, 1 ] as const ) {
		pairs.forEach( ( pair, index ) => {
			const place = 28 + ( side * pairs.length + index ) * 8;
			tables.writeUInt32LE( pair[ side ].length, place );
			tables.writeUInt32LE( at, place + 4 );
			strings.push( pair[ side ], Buffer.from( [ 0 ] ) );
			at += pair[ side ].length + 1;
		} );
	}
	return Buffer.concat( [ tables, ...strings ] );
}
