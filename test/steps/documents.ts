import type { Session, Site } from '../site/site';

export interface Doc {
	id: number;
	number: string;
	held: boolean;
}

/** Staff put a document in for a client; what came of it. */
export async function upload(
	on: Site,
	by: Session,
	told: Record< string, string >,
	content = '%PDF-1.4\n% a document\n',
	name = 'invoice.pdf'
): Promise< { status: number; body: Doc & { code?: string } } > {
	const body = new FormData();
	body.append( 'file', new File( [ content ], name ) );
	for ( const [ key, value ] of Object.entries( told ) ) {
		body.append( key, value );
	}
	const answer = await fetch(
		`${ on.url }/?rest_route=/rights-desk/v1/documents`,
		{
			method: 'POST',
			body,
			headers: {
				Cookie: by.cookies(),
				'X-WP-Nonce': await by.nonce( 'wp_rest' ),
			},
		}
	);
	return {
		status: answer.status,
		body: ( await answer.json() ) as Doc & { code?: string },
	};
}
