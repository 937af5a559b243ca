import type { Session, Site } from '../site/site';
import { granted } from '../steps/jobs';
import { anyone, linkIn } from '../steps/story';

interface Call {
	action: string;
	mb: number;
}

export interface Figures {
	seconds: number;
	/** Highest peak of PHP's memory in one request, in MB. */
	peak: number;
	/** Peak at the last page by peak at the first: 1 is flat. */
	growth: number;
}

async function figures(
	on: Site,
	begun: number,
	action: string
): Promise< Figures > {
	const seconds = ( Date.now() - begun ) / 1000;
	const calls = (
		await on.fixture< Call[] >( 'many-records', { log: true } )
	).filter( ( call ) => call.action === action );
	const first = calls[ 0 ]?.mb ?? NaN;
	const last = calls.at( -1 )?.mb ?? NaN;
	return {
		seconds,
		peak: Math.max( ...calls.map( ( { mb } ) => mb ) ),
		growth: last / first,
	};
}

/** Ours, to the mail with the link. */
export async function ours(
	on: Site,
	records: number,
	bytes: number
): Promise< Figures & { email: string } > {
	const email = anyone( 'bench' );
	await on.fixture( 'many-records', { records, bytes } );
	const begun = Date.now();
	await granted( on, email );
	await on.work();
	return { email, ...( await figures( on, begun, 'page' ) ) };
}

/** Core's own export of the same records, page by page as the administrator's browser drives it. */
export async function cores(
	on: Site,
	admin: Session,
	records: number,
	bytes: number
): Promise< Figures > {
	const email = anyone( 'bench-core' );
	await on.fixture( 'many-records', { records, bytes } );
	const request = await on.fixture< {
		id: number;
		action: string;
		exporters: number;
	} >( 'core-request', { email } );
	const security = await admin.nonce( request.action );
	const action = 'wp-privacy-export-personal-data';
	const begun = Date.now();
	for ( let exporter = 1; exporter <= request.exporters; exporter++ ) {
		for ( let page = 1, done = false; ! done; page++ ) {
			const { body } = await admin.ajax< {
				success: boolean;
				data: { done: boolean };
			} >( action, {
				exporter: String( exporter ),
				id: String( request.id ),
				page: String( page ),
				security,
				sendAsEmail: 'false',
			} );
			if ( ! body.success ) {
				throw new Error(
					`Core's export: ${ JSON.stringify( body ).slice( 0, 500 ) }`
				);
			}
			done = body.data.done;
		}
	}
	return figures( on, begun, action );
}

/** Fetches a package through a PHP that has little memory, keeping nothing. */
export async function fetched(
	on: Site,
	email: string,
	from: string
): Promise< { megabytes: number; seconds: number; peak: number } > {
	const { path, seed } = linkIn( await on.mail( email, /#[\w-]{40,}/ ) );
	const begun = Date.now();
	const answer = await fetch( from + path, {
		method: 'POST',
		body: new URLSearchParams( { do: 'download', seed } ),
	} );
	let bytes = 0;
	for await ( const chunk of answer.body ?? [] ) {
		bytes += ( chunk as Uint8Array ).length;
	}
	const calls = await on.fixture< Call[] >( 'many-records', { log: true } );
	return {
		megabytes: bytes / 1048576,
		seconds: ( Date.now() - begun ) / 1000,
		peak:
			calls.findLast( ( { action } ) => action === 'download' )?.mb ??
			NaN,
	};
}
