/** The pages of docs that are made from the contract. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join( __dirname, '..' );

interface Hook {
	name: string;
	values?: string[];
	arguments: string[];
	when: string;
}

interface Route {
	method: string;
	path: string;
	who: string;
	does: string;
}

function read< T >( name: string ): T {
	return JSON.parse(
		readFileSync(
			join( root, 'plugin/contract', `${ name }.json` ),
			'utf8'
		)
	) as T;
}

function hook( by: string, { name, values, arguments: given, when }: Hook ) {
	const list = values?.map( ( value ) => `\`${ value }\`` ).join( ', ' );
	return [
		`### ${ name }`,
		when,
		...( list ? [ `In place of the braces: ${ list }.` ] : [] ),
		`\`\`\`php\n${ by }( '${ name }', function ( ${ given.join(
			', '
		) } ) { … }, 10, ${ given.length } );\n\`\`\``,
	].join( '\n\n' );
}

function hooks(): string {
	const { actions, filters } = read< { actions: Hook[]; filters: Hook[] } >(
		'hooks'
	);
	return [
		'# Actions and filters',
		'Made from `plugin/contract/hooks.json` by `npm run contract`. Types are in the namespace `RightsDesk`.',
		'## Actions',
		...actions.map( ( entry ) => hook( 'add_action', entry ) ),
		'## Filters',
		...filters.map( ( entry ) => hook( 'add_filter', entry ) ),
	].join( '\n\n' );
}

function rest(): string {
	const { routes } = read< { routes: Route[] } >( 'routes' );
	return [
		'# REST',
		'Made from `plugin/contract/routes.json` by `npm run contract`. All paths are under `/wp-json/rights-desk/v1`. “Who” is the capability that is checked; a cookie counts only with a nonce (`X-WP-Nonce`). A refusal is `{ code, message, data: { status, field } }`. A request has the shape of [`request.json`](../plugin/contract/request.json), settings that of [`settings.json`](../plugin/contract/settings.json).',
		[
			'| Method | Path | Who | What |',
			'|---|---|---|---|',
			...routes.map(
				( { method, path, who, does } ) =>
					`| ${ method } | \`${ path }\` | ${
						who === 'public' ? 'everyone' : `\`${ who }\``
					} | ${ does } |`
			),
		].join( '\n' ),
	].join( '\n\n' );
}

/** @return The reference pages: path from the root => text. */
export function reference(): Record< string, string > {
	return {
		'docs/hooks.md': `${ hooks() }\n`,
		'docs/rest.md': `${ rest() }\n`,
	};
}
