/**
 * Collects the strings of plugin/ and src/ into languages/*.po, and makes of these what
 * WordPress loads. In TypeScript, so that it needs no PHP. With --check it writes nothing and
 * fails when a file is out of step.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from './i18n/extract';
import { handles, json, l10nPhp, mo } from './i18n/output';
import { languages, parse, print } from './i18n/po';
import { root } from './project';

const folder = join( root, 'languages' );
const check = process.argv.includes( '--check' );

function put( name: string, content: string | Buffer ): void {
	const path = join( folder, name );
	const bytes = Buffer.from( content );
	if ( existsSync( path ) && readFileSync( path ).equals( bytes ) ) {
		return;
	}
	if ( check ) {
		process.stderr.write(
			`languages/${ name } is out of step: run npm run i18n.\n`
		);
		process.exitCode = 1;
		return;
	}
	writeFileSync( path, bytes );
	console.log( `languages/${ name }` );
}

mkdirSync( folder, { recursive: true } );
const entries = extract();
put( 'rights-desk.pot', print( entries, null, new Map() ) );
for ( const locale of Object.keys( languages ) ) {
	const base = `rights-desk-${ locale }`;
	const source = join( folder, `${ base }.po` );
	const translated = existsSync( source )
		? parse( readFileSync( source, 'utf8' ) )
		: new Map();
	put( `${ base }.po`, print( entries, locale, translated ) );
	put( `${ base }.mo`, mo( locale, entries, translated ) );
	put( `${ base }.l10n.php`, l10nPhp( locale, entries, translated ) );
	for ( const handle of handles ) {
		put(
			`${ base }-${ handle }.json`,
			json( locale, entries, translated )
		);
	}
	if ( ! check ) {
		const left = entries.length - translated.size;
		console.log(
			`${ locale }: ${ entries.length } strings, ${ left } to translate`
		);
	}
}
