import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { root } from '../project';

export const domain = 'rights-desk';

export interface Entry {
	context: string;
	id: string;
	plural: string;
	comment: string;
	references: string[];
	/** Whether a script needs it. */
	script: boolean;
}

/** Places of text, plural and context among a function's arguments; the domain follows them. */
const functions: Record< string, { plural?: number; context?: number } > = {
	__: {},
	_e: {},
	esc_html__: {},
	esc_html_e: {},
	esc_attr__: {},
	esc_attr_e: {},
	_x: { context: 1 },
	_ex: { context: 1 },
	esc_html_x: { context: 1 },
	esc_attr_x: { context: 1 },
	_n: { plural: 1 },
	_n_noop: { plural: 1 },
	_nx: { plural: 1, context: 3 },
	_nx_noop: { plural: 1, context: 2 },
};

const header: Record< string, string > = {
	'Plugin Name': 'Plugin Name of the plugin',
	Description: 'Description of the plugin',
};

type Argument = string | null;

function entry(
	name: string,
	given: Argument[],
	comment: string,
	reference: string,
	script: boolean
): Entry | null {
	const places = functions[ name ];
	const id = given[ 0 ];
	if ( ! places || ! id || given.at( -1 ) !== domain ) {
		return null;
	}
	const at = ( place?: number ) =>
		( place === undefined ? '' : given[ place ] ) ?? '';
	return {
		id,
		plural: at( places.plural ),
		context: at( places.context ),
		comment,
		references: [ reference ],
		script,
	};
}

function files( folder: string, ending: RegExp ): string[] {
	return readdirSync( join( root, folder ), {
		recursive: true,
		encoding: 'utf8',
	} )
		.filter( ( path ) => ending.test( path ) )
		.map( ( path ) => `${ folder }/${ path.split( sep ).join( '/' ) }` )
		.sort();
}

function literal( node: ts.Node ): Argument {
	if ( ts.isStringLiteralLike( node ) ) {
		return node.text;
	}
	if (
		ts.isBinaryExpression( node ) &&
		node.operatorToken.kind === ts.SyntaxKind.PlusToken
	) {
		const left = literal( node.left );
		const right = literal( node.right );
		return left === null || right === null ? null : left + right;
	}
	return null;
}

function fromScript( path: string ): Entry[] {
	const text = readFileSync( join( root, path ), 'utf8' );
	const tree = ts.createSourceFile(
		path,
		text,
		ts.ScriptTarget.Latest,
		true,
		path.endsWith( 'x' ) ? ts.ScriptKind.TSX : ts.ScriptKind.TS
	);
	const found: Entry[] = [];
	const visit = ( node: ts.Node ): void => {
		if (
			ts.isCallExpression( node ) &&
			ts.isIdentifier( node.expression )
		) {
			const before = text.slice(
				Math.max( 0, node.getStart() - 300 ),
				node.getStart()
			);
			const line =
				tree.getLineAndCharacterOfPosition( node.getStart() ).line + 1;
			const one = entry(
				node.expression.text,
				node.arguments.map( literal ),
				noteBefore( before ),
				`${ path }:${ line }`,
				true
			);
			if ( one ) {
				found.push( one );
			}
		}
		ts.forEachChild( node, visit );
	};
	visit( tree );
	return found;
}

/** The translators' note that stands right before a call, if any. */
function noteBefore( text: string ): string {
	const [ , note = '' ] =
		/translators:((?:(?!\*\/|translators:)[^\n])*?)(?:\*\/)?\s*\n?[^\n;]*$/i.exec(
			text
		) ?? [];
	return note.trim();
}

function phpText( single?: string, double?: string ): string {
	if ( single !== undefined ) {
		return single.replace( /\\(['\\])/g, '$1' );
	}
	return ( double ?? '' ).replace(
		/\\([nrt"\\$])/g,
		( _all, what: string ) => {
			const known: Record< string, string > = {
				n: '\n',
				r: '\r',
				t: '\t',
			};
			return known[ what ] ?? what;
		}
	);
}

const phpString = /^(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)")$/;

/** The arguments of a call: their text where one is a plain string, else null. */
function phpArguments( text: string ): Argument[] {
	const given: Argument[] = [];
	let from = 0;
	let depth = 0;
	const end = ( at: number ): void => {
		const [ whole, single, double ] =
			phpString.exec( text.slice( from, at ).trim() ) ?? [];
		if ( text.slice( from, at ).trim() !== '' ) {
			given.push(
				whole === undefined ? null : phpText( single, double )
			);
		}
		from = at + 1;
	};
	for ( const { 0: token, index } of text.matchAll(
		/'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|[()[\],]/g
	) ) {
		if ( depth === 0 && ( token === ',' || token === ')' ) ) {
			end( index );
		}
		if ( token === '(' || token === '[' ) {
			depth++;
		} else if ( ( token === ')' || token === ']' ) && --depth < 0 ) {
			break;
		}
	}
	return given;
}

function fromPhp( path: string ): Entry[] {
	const text = readFileSync( join( root, path ), 'utf8' );
	const names = Object.keys( functions ).join( '|' );
	const call = new RegExp( `(?<![\\w>:$\\\\])(${ names })\\(`, 'g' );
	return [ ...text.matchAll( call ) ].flatMap( ( found ) => {
		const one = entry(
			found[ 1 ] ?? '',
			phpArguments( text.slice( found.index + found[ 0 ].length ) ),
			noteBefore(
				text.slice( Math.max( 0, found.index - 300 ), found.index )
			),
			`${ path }:${ text.slice( 0, found.index ).split( '\n' ).length }`,
			false
		);
		return one ? [ one ] : [];
	} );
}

function plain(
	id: string,
	context: string,
	comment: string,
	reference: string
): Entry {
	return {
		id,
		plural: '',
		context,
		comment,
		references: [ reference ],
		script: false,
	};
}

function fromBlock( path: string ): Entry[] {
	const block = JSON.parse( readFileSync( join( root, path ), 'utf8' ) ) as {
		title: string;
		description: string;
		keywords?: string[];
	};
	return [
		plain( block.title, 'block title', '', path ),
		plain( block.description, 'block description', '', path ),
		...( block.keywords ?? [] ).map( ( word ) =>
			plain( word, 'block keyword', '', path )
		),
	];
}

function fromHeader( path: string ): Entry[] {
	const text = readFileSync( join( root, path ), 'utf8' );
	return Object.entries( header ).flatMap( ( [ name, comment ] ) => {
		const [ , id ] =
			new RegExp( `^ \\* ${ name }:\\s*(.+)$`, 'm' ).exec( text ) ?? [];
		return id ? [ plain( id.trim(), '', comment, path ) ] : [];
	} );
}

export function key( {
	context,
	id,
}: {
	context: string;
	id: string;
} ): string {
	return context ? `${ context }\u0004${ id }` : id;
}

/** All strings of the plugin, each once, in the order of the files. */
export function extract(): Entry[] {
	const all = [
		...fromHeader( 'plugin/rights-desk.php' ),
		...files( 'src', /block\.json$/ ).flatMap( fromBlock ),
		...files( 'plugin', /\.php$/ ).flatMap( fromPhp ),
		...files( 'src', /\.php$/ ).flatMap( fromPhp ),
		...files( 'src', /(?<!\.d)\.tsx?$/ ).flatMap( fromScript ),
	];
	const once = new Map< string, Entry >();
	for ( const found of all ) {
		const known = once.get( key( found ) );
		if ( known ) {
			known.references.push( ...found.references );
			known.script ||= found.script;
			known.plural ||= found.plural;
			known.comment ||= found.comment;
		} else {
			once.set( key( found ), found );
		}
	}
	return [ ...once.values() ];
}
