import type { Session, Site } from '../site/site';

/** What REST tells of a version, as far as the stories look. */
export interface Version {
	id: number;
	number: number;
	locale: string;
	state: 'in_force' | 'announced' | 'void' | 'retracted';
	effective_at: string;
	sha256: string;
	affects: boolean;
}

export const block = '<!-- wp:rights-desk/policy /-->';

export const paragraph = ( text: string ) =>
	`<!-- wp:paragraph -->\n<p>${ text }</p>\n<!-- /wp:paragraph -->`;

export const heading = ( text: string ) =>
	`<!-- wp:heading -->\n<h2 class="wp-block-heading">${ text }</h2>\n<!-- /wp:heading -->`;

/** The document as it is written now; with page: what the privacy page says. */
export async function write(
	on: Site,
	content: string,
	more: { page?: string; locale?: string; title?: string } = {}
): Promise< { document: number; page: number; path: string } > {
	return on.fixture( 'policy', { content, ...more } );
}

/** Publishes; what came of it. */
export async function publish(
	by: Session,
	document: number,
	more: Record< string, unknown > = {}
): Promise< {
	status: number;
	body: { number: number; versions: Version[]; code?: string };
} > {
	// Two can't take effect in one second, and tests are quick.
	const until = Date.now() + 3000;
	for (;;) {
		const answer = await by.rest< {
			number: number;
			versions: Version[];
			code?: string;
		} >( 'POST', 'policy/publish', {
			documents: [ document ],
			affects: false,
			...more,
		} );
		if (
			answer.body.code !== 'policy_moment_taken' ||
			'effective_at' in more ||
			Date.now() > until
		) {
			return answer;
		}
	}
}

export const forget = ( on: Site ) => on.fixture( 'policy-clear' );

/** A moment as the site in Brussels writes it, without zone. */
export function local( moment: Date ): string {
	return new Intl.DateTimeFormat( 'sv-SE', {
		timeZone: 'Europe/Brussels',
		dateStyle: 'short',
		timeStyle: 'medium',
	} )
		.format( moment )
		.replace( ' ', 'T' );
}

/** The version that the page says it shows; 0: none. */
export const shown = ( html: string ) =>
	Number( /data-version="(\d+)"/.exec( html )?.[ 1 ] ?? 0 );

/** An address with something asked of it; a cache that keeps pages by their address doesn't know it yet. */
export const asking = ( path: string, query: string ) =>
	`${ path }${ path.includes( '?' ) ? '&' : '?' }${ query }`;
