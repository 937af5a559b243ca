import { key, type Entry } from './extract';

export interface Language {
	name: string;
	plurals: string;
}

export const languages: Record< string, Language > = {
	nl_NL: { name: 'Dutch', plurals: 'nplurals=2; plural=(n != 1);' },
	fr_FR: { name: 'French', plurals: 'nplurals=2; plural=(n > 1);' },
	de_DE: { name: 'German', plurals: 'nplurals=2; plural=(n != 1);' },
};

/** Key of an entry => its translations: one, or one for each plural form. */
export type Translations = Map< string, string[] >;

function quote( text: string ): string {
	return `"${ text
		.replace( /\\/g, '\\\\' )
		.replace( /"/g, '\\"' )
		.replace( /\t/g, '\\t' )
		.replace( /\n/g, '\\n' ) }"`;
}

function unquote( text: string ): string {
	return text.replace( /\\([nt"\\])/g, ( _all, what: string ) => {
		const known: Record< string, string > = { n: '\n', t: '\t' };
		return known[ what ] ?? what;
	} );
}

/** Long texts break after each of their own lines, as editors of PO files expect. */
function field( name: string, text: string ): string {
	const lines = text.split( /(?<=\n)/ );
	return lines.length > 1
		? [ `${ name } ""`, ...lines.map( quote ) ].join( '\n' )
		: `${ name } ${ quote( text ) }`;
}

function head( locale: string | null ): string {
	const language = locale ? languages[ locale ] : undefined;
	return [
		'msgid ""',
		'msgstr ""',
		'"Project-Id-Version: Rights Desk\\n"',
		'"MIME-Version: 1.0\\n"',
		'"Content-Type: text/plain; charset=UTF-8\\n"',
		'"Content-Transfer-Encoding: 8bit\\n"',
		...( locale && language
			? [
					`"Language: ${ locale }\\n"`,
					`"Plural-Forms: ${ language.plurals }\\n"`,
				]
			: [] ),
		'"X-Domain: rights-desk\\n"',
	].join( '\n' );
}

function block( entry: Entry, translated: string[] ): string {
	return [
		...( entry.comment ? [ `#. translators: ${ entry.comment }` ] : [] ),
		// Without line numbers, which would change with each edit of the code.
		...[
			...new Set(
				entry.references.map( ( at ) => at.replace( /:\d+$/, '' ) )
			),
		].map( ( at ) => `#: ${ at }` ),
		...( entry.context ? [ field( 'msgctxt', entry.context ) ] : [] ),
		field( 'msgid', entry.id ),
		...( entry.plural
			? [
					field( 'msgid_plural', entry.plural ),
					field( 'msgstr[0]', translated[ 0 ] ?? '' ),
					field( 'msgstr[1]', translated[ 1 ] ?? '' ),
				]
			: [ field( 'msgstr', translated[ 0 ] ?? '' ) ] ),
	].join( '\n' );
}

/**
 * A PO file; a template (POT) without locale.
 *
 * @param entries    In their order.
 * @param locale     Such as nl_NL, or null.
 * @param translated What is known.
 */
export function print(
	entries: Entry[],
	locale: string | null,
	translated: Translations
): string {
	return `${ [
		head( locale ),
		...entries.map( ( entry ) =>
			block( entry, translated.get( key( entry ) ) ?? [] )
		),
	].join( '\n\n' ) }\n`;
}

/** What a PO file translates; fuzzy entries count as not translated. */
export function parse( text: string ): Translations {
	const found: Translations = new Map();
	for ( const part of text.replaceAll( '\r\n', '\n' ).split( /\n{2,}/ ) ) {
		if ( /^#, .*fuzzy/m.test( part ) ) {
			continue;
		}
		const fields: Record< string, string > = {};
		let name = '';
		for ( const line of part.split( '\n' ) ) {
			const [ , start, value ] =
				/^(?:(msg\w+(?:\[\d\])?) )?"(.*)"$/.exec( line ) ?? [];
			if ( value !== undefined ) {
				name = start ?? name;
				fields[ name ] = ( fields[ name ] ?? '' ) + unquote( value );
			}
		}
		const id = fields.msgid;
		const forms = [
			fields.msgstr ?? fields[ 'msgstr[0]' ] ?? '',
			...( fields[ 'msgstr[1]' ] !== undefined
				? [ fields[ 'msgstr[1]' ] ]
				: [] ),
		];
		if ( id && forms.every( Boolean ) ) {
			found.set( key( { id, context: fields.msgctxt ?? '' } ), forms );
		}
	}
	return found;
}
