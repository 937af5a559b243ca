import { unzipSync, strFromU8 } from 'fflate';
import type { Kind } from '../../src/contract';
import type { Mail, Session, Site } from '../site/site';

/** What of a request the stories look at. */
export interface Request {
	id: number;
	state: string;
	outcome: string | null;
	anonymised: boolean;
	days_taken: number | null;
	due: {
		promise: string;
		law: string;
		earlier: string;
		which: string;
		days_left: number;
		status: string;
		paused: boolean;
	} | null;
	subject: { email: string } | null;
	job: { state: string; attention: number; message: string } | null;
}

export const anyone = ( name: string ) =>
	`${ name }-${ Date.now().toString( 36 ) }${ Math.random()
		.toString( 36 )
		.slice( 2, 6 ) }@example.test`;

/** A visitor sends the form, as a browser without script does. */
export async function ask(
	on: Site,
	kind: Kind,
	email: string,
	more: Record< string, string > = {}
): Promise< Response > {
	return on.guest().post( '/?rights-desk=ask', { kind, email, ...more } );
}

/** Path and query of the subject's page, and what stands behind its #. */
export function linkIn( mail: Mail ): { path: string; seed: string } {
	const link = mail.links.find( ( each ) =>
		each.includes( 'rights-desk=request' )
	);
	if ( ! link ) {
		throw new Error( `No link in "${ mail.subject }": ${ mail.text }` );
	}
	const url = new URL( link );
	return { path: url.pathname + url.search, seed: url.hash.slice( 1 ) };
}

/** Opens the mailed link and presses the button of each request that waits. */
export async function confirm( on: Site, email: string ): Promise< string > {
	const { path } = linkIn( await on.mail( email, /rights-desk=request/ ) );
	const visitor = on.guest();
	const shown = await ( await visitor.get( path ) ).text();
	const ids = [ ...shown.matchAll( /name="request" value="(\d+)"/g ) ].map(
		( [ , id = '' ] ) => id
	);
	if ( ids.length === 0 ) {
		throw new Error( `Nothing to confirm on ${ path }: ${ shown }` );
	}
	for ( const request of ids ) {
		const answer = await visitor.post( path, { do: 'confirm', request } );
		if ( ! answer.ok ) {
			throw new Error( `Confirming: ${ answer.status }` );
		}
	}
	return path;
}

export async function requestsOf(
	on: Site,
	email: string
): Promise< Request[] > {
	const admin = await on.admin();
	const { body, status } = await admin.rest< Request[] >(
		'GET',
		`requests?search=${ encodeURIComponent( email ) }`
	);
	if ( status !== 200 ) {
		throw new Error(
			`The list answers ${ status }: ${ JSON.stringify( body ) }`
		);
	}
	return body;
}

/** Asked and confirmed; its id. */
export async function confirmed(
	on: Site,
	kind: Kind,
	email: string,
	more: Record< string, string > = {}
): Promise< { id: number; path: string } > {
	const answer = await ask( on, kind, email, more );
	if ( ! answer.ok ) {
		throw new Error(
			`Asking: ${ answer.status } ${ await answer.text() }`
		);
	}
	const path = await confirm( on, email );
	const [ request ] = await requestsOf( on, email );
	if ( ! request ) {
		throw new Error( `No request of ${ email }` );
	}
	return { id: request.id, path };
}

export async function decide(
	by: Session,
	id: number,
	event: string,
	more: {
		reason?: string;
		word?: string;
		fields?: Record< string, unknown >;
	} = {}
): Promise< Request > {
	const { status, body } = await by.rest< Request >(
		'POST',
		`requests/${ id }/events`,
		{ event, ...more }
	);
	if ( status !== 200 ) {
		throw new Error(
			`${ event }: ${ status } ${ JSON.stringify( body ) }`
		);
	}
	return body;
}

export async function get( on: Site, id: number ): Promise< Request > {
	return (
		await ( await on.admin() ).rest< Request >( 'GET', `requests/${ id }` )
	).body;
}

/** The package that the newest mail leads to, as files by name. */
export async function download(
	on: Site,
	email: string
): Promise< Record< string, string > > {
	const { path, seed } = linkIn( await on.mail( email, /#[\w-]{40,}/ ) );
	const answer = await on.guest().post( path, { do: 'download', seed } );
	if ( answer.headers.get( 'content-type' ) !== 'application/zip' ) {
		throw new Error(
			`No ZIP: ${ answer.status } ${ await answer.text() }`
		);
	}
	const files = unzipSync( new Uint8Array( await answer.arrayBuffer() ) );
	return Object.fromEntries(
		Object.entries( files ).map( ( [ name, bytes ] ) => [
			name,
			strFromU8( bytes ),
		] )
	);
}

/** What a package's data.json says of its sources and records. */
export const dataOf = ( files: Record< string, string > ) =>
	JSON.parse( files[ 'data.json' ] ?? '' ) as {
		complete: boolean;
		sources: { label: string; records: number; state: string }[];
		items: { group: string; id: string }[];
	};

/** Copy of what is held on this address, from asking to the opened package. */
export async function inspect(
	on: Site,
	email: string
): Promise< Record< string, string > > {
	const { id } = await confirmed( on, 'inspection', email );
	await decide( await on.admin(), id, 'grant' );
	await on.work();
	return download( on, email );
}

/** A copy that lies ready for this person; where its mail leads. */
export async function packaged(
	on: Site,
	email: string,
	say: string
): Promise< { path: string; seed: string } > {
	await on.fixture( 'person', { email, comments: 4, say } );
	const { id } = await confirmed( on, 'inspection', email );
	await decide( await on.admin(), id, 'grant' );
	await on.work();
	return linkIn( await on.mail( email, /#[\w-]{40,}/ ) );
}

/** What WP-Cron does each hour. */
export const hourly = ( on: Site ) =>
	on.wp( 'cron', 'event', 'run', 'rights_desk_hourly' );

export const form = '<!-- wp:rights-desk/request-form /-->';

/** A new page with this in it; its address. */
export async function page( on: Site, content: string ): Promise< string > {
	const id = await on.wp(
		'post',
		'create',
		'--post_type=page',
		'--post_status=publish',
		`--post_title=${ anyone( 'page' ) }`,
		`--post_content=${ content }`,
		'--porcelain'
	);
	return `/?page_id=${ id.trim() }`;
}

/** What an answer says, without what differs in every answer. */
export async function said( answer: Response ): Promise< string > {
	const headers = [ ...answer.headers ]
		.filter( ( [ name ] ) => ! /^(date|content-length|etag)$/.test( name ) )
		.map( ( pair ) => pair.join( ': ' ) );
	return [ answer.status, ...headers, await answer.text() ]
		.join( '\n' )
		.replace( /nonce[-=]["']?[\w+/=]+/g, 'nonce' );
}
