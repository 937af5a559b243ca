import type { Site } from '../site/site';

export interface Looked {
	number: string;
	state: 'broken' | 'at_risk' | 'kept' | 'not_applicable' | '';
	says: string;
	evidence: { label: string; value: string }[];
	mend: { label: string; path: string }[];
	looked_at: string | null;
	since: string | null;
}

/** Looks at one promise now, as staff do. */
export async function look( on: Site, number: string ): Promise< Looked > {
	const { status, body } = await (
		await on.admin()
	).rest< Looked >(
		'POST',
		`promises/${ Number( number.slice( 1 ) ) }/look`,
		{}
	);
	if ( status !== 200 ) {
		throw new Error(
			`${ number }: ${ status } ${ JSON.stringify( body ) }`
		);
	}
	return body;
}
