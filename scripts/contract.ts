/**
 * Writes src/contract/*.ts from plugin/contract (types from the JSON Schemas, unions from the
 * workflow) and the reference in docs. With --check it writes nothing and fails when a file is
 * out of step.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { reference } from './reference';

const root = join( __dirname, '..' );
const from = join( root, 'plugin/contract' );
const to = join( root, 'src/contract' );
const banner =
	'// Generated from plugin/contract by `npm run contract`; never edited.';
const schemas = [ 'request', 'settings' ];

interface WorkflowTable {
	kinds: Record< string, { carried_out: boolean } >;
	states: Record< string, { phase: string } >;
	events: Record< string, unknown >;
	outcomes: string[];
	channels: string[];
	actors: string[];
	records: string[];
	erasure_word: string;
}

function read< T >( name: string ): T {
	return JSON.parse(
		readFileSync( join( from, `${ name }.json` ), 'utf8' )
	) as T;
}

async function pretty( source: string ): Promise< string > {
	const style = await resolveConfig( to, {
		config: require.resolve( '@wordpress/prettier-config' ),
	} );
	return format( source, { ...style, parser: 'typescript' } );
}

async function fromSchema( name: string ): Promise< string > {
	const source = await compile( read( name ), name, {
		bannerComment: banner,
		additionalProperties: false,
		format: false,
	} );
	return pretty( source );
}

function union( list: string, type: string, values: string[] ): string {
	return `export const ${ list } = ${ JSON.stringify(
		values
	) } as const;\nexport type ${ type } = ( typeof ${ list } )[ number ];\n`;
}

async function fromWorkflow(): Promise< string > {
	const table = read< WorkflowTable >( 'workflow' );
	const phases = Object.entries( table.states ).map(
		( [ state, { phase } ] ) => [ state, phase ] as const
	);
	const offered = Object.entries( table.kinds )
		.filter( ( [ , kind ] ) => kind.carried_out )
		.map( ( [ name ] ) => name );
	return pretty(
		[
			banner,
			union( 'KINDS', 'Kind', Object.keys( table.kinds ) ),
			'/** What this version carries out. */',
			`export const CARRIED_OUT = ${ JSON.stringify(
				offered
			) } as const satisfies readonly Kind[];\n`,
			union( 'STATES', 'State', Object.keys( table.states ) ),
			union( 'EVENTS', 'RequestEvent', Object.keys( table.events ) ),
			union( 'PHASES', 'Phase', [
				...new Set( phases.map( ( [ , phase ] ) => phase ) ),
			] ),
			`export const PHASE_OF: Record< State, Phase > = ${ JSON.stringify(
				Object.fromEntries( phases )
			) };\n`,
			union( 'OUTCOMES', 'Outcome', table.outcomes ),
			union( 'CHANNELS', 'Channel', table.channels ),
			union( 'ACTORS', 'ActorKind', table.actors ),
			'/** Kinds of event in the history that are no command. */',
			union( 'RECORDS', 'RecordType', table.records ),
		].join( '\n' )
	);
}

async function main(): Promise< void > {
	const files: Record< string, string > = {
		...reference(),
		'src/contract/workflow.ts': await fromWorkflow(),
		'src/contract/index.ts': await pretty(
			`${ banner }\nexport type * from './request';\nexport type * from './settings';\nexport * from './workflow';\n`
		),
	};
	for ( const name of schemas ) {
		files[ `src/contract/${ name }.ts` ] = await fromSchema( name );
	}
	const check = process.argv.includes( '--check' );
	for ( const [ name, source ] of Object.entries( files ) ) {
		const path = join( root, name );
		const old = ( () => {
			try {
				return readFileSync( path, 'utf8' );
			} catch {
				return '';
			}
		} )();
		if ( old.replaceAll( '\r\n', '\n' ) === source ) {
			continue;
		}
		if ( check ) {
			console.error( `${ name } is out of step: run npm run contract.` );
			process.exitCode = 1;
		} else {
			mkdirSync( dirname( path ), { recursive: true } );
			writeFileSync( path, source );
			console.log( name );
		}
	}
}

void main();
