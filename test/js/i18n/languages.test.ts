import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join( __dirname, '../../..' );
const folder = join( root, 'languages' );

interface Unit {
	id: string;
	plural: string;
	forms: string[];
}

function units( text: string ): Unit[] {
	return text
		.replaceAll( '\r\n', '\n' )
		.split( /\n{2,}/ )
		.slice( 1 )
		.map( ( block ) => {
			const fields: Record< string, string > = {};
			let name = '';
			for ( const line of block.split( '\n' ) ) {
				const [ , start, value ] =
					/^(?:(msg\S+) )?(".*")$/.exec( line ) ?? [];
				if ( value ) {
					name = start ?? name;
					fields[ name ] =
						( fields[ name ] ?? '' ) + JSON.parse( value );
				}
			}
			return {
				id: fields.msgid ?? '',
				plural: fields.msgid_plural ?? '',
				forms: Object.keys( fields )
					.filter( ( key ) => key.startsWith( 'msgstr' ) )
					.map( ( key ) => fields[ key ] ?? '' ),
			};
		} );
}

function placeholders( text: string ): string[] {
	return [
		...new Set( text.match( /%(?:\d\$)?[sd]|\{\w+\}|wp rights-desk/g ) ),
	].sort();
}

const template = units(
	readFileSync( join( folder, 'rights-desk.pot' ), 'utf8' )
);

describe.each( [ 'nl_NL', 'fr_FR', 'de_DE' ] )( '%s', ( locale ) => {
	const text = readFileSync(
		join( folder, `rights-desk-${ locale }.po` ),
		'utf8'
	);
	const translated = units( text );

	it( 'leaves nothing untranslated and nothing in doubt', () => {
		expect( translated.map( ( { id } ) => id ) ).toEqual(
			template.map( ( { id } ) => id )
		);
		expect(
			translated.filter(
				( { forms, plural } ) =>
					forms.length !== ( plural ? 2 : 1 ) || forms.includes( '' )
			)
		).toEqual( [] );
		expect( text ).not.toMatch( /^#,.*fuzzy/m );
	} );

	it( 'keeps each placeholder', () => {
		const wrong = translated.filter( ( { id, plural, forms } ) =>
			forms.some(
				( form, index ) =>
					placeholders( form ).join() !==
					placeholders( index && plural ? plural : id ).join()
			)
		);
		expect( wrong ).toEqual( [] );
	} );

	it( 'hands each script its texts', () => {
		const scripts = readdirSync( folder ).filter(
			( name ) => name.includes( locale ) && name.endsWith( '.json' )
		);
		expect( scripts ).toHaveLength( 4 );
	} );
} );

it( 'is in step with the code', () => {
	const tsx = pathToFileURL( require.resolve( 'tsx' ) ).href;
	const { status, stderr } = spawnSync(
		process.execPath,
		[ '--import', tsx, 'scripts/i18n.ts', '--check' ],
		{ cwd: root, encoding: 'utf8' }
	);
	expect( [ status, stderr ] ).toEqual( [ 0, '' ] );
}, 60_000 );
