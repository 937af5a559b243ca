import type { Session } from '../site/session';

export interface Published {
	id: number;
	number: number;
	locale: string;
	sha256: string;
	html: string;
	text: string;
	facts: Record< string, unknown >;
}

export interface OutOfStep {
	locale: string;
	differences: {
		name: string;
		label: string;
		then: string;
		now: string;
	}[];
}

interface Policy {
	documents: { id: number; locale: string }[];
	out_of_step: OutOfStep[];
}

const good = async < T >(
	answer: Promise< { status: number; body: T } >
): Promise< T > => {
	const { status, body } = await answer;
	if ( status >= 400 ) {
		throw new Error( `${ status } ${ JSON.stringify( body ) }` );
	}
	return body;
};

/** The document of a language: the one that there is, or a new one from the starter. */
export async function policyDocument(
	by: Session,
	locale: string
): Promise< number > {
	const { documents } = await good( by.rest< Policy >( 'GET', 'policy' ) );
	return (
		documents.find( ( one ) => one.locale === locale )?.id ??
		(
			await good(
				by.rest< { id: number } >( 'POST', 'policy/documents', {
					locale,
					from: 'starter',
				} )
			)
		).id
	);
}

export async function writePolicy(
	by: Session,
	id: number,
	content: string
): Promise< void > {
	await good(
		by.rest( 'POST', `/wp-json/wp/v2/rights_desk_policy/${ id }`, {
			content,
		} )
	);
}

/** Publishes the document, in force from this moment. */
export async function publishPolicy(
	by: Session,
	document: number
): Promise< Published > {
	const { versions } = await good(
		by.rest< { versions: { id: number }[] } >( 'POST', 'policy/publish', {
			documents: [ document ],
			affects: false,
		} )
	);
	return policyVersion( by, versions[ 0 ]?.id ?? 0 );
}

export const policyVersion = ( by: Session, id: number ) =>
	good( by.rest< Published >( 'GET', `policy/versions/${ id }` ) );

export const outOfStep = async (
	by: Session,
	locale: string
): Promise< OutOfStep[ 'differences' ] > =>
	( await good( by.rest< Policy >( 'GET', 'policy' ) ) ).out_of_step.find(
		( one ) => one.locale === locale
	)?.differences ?? [];

export const fact = ( name: string, left = '' ): string =>
	`<data class="rights-desk-fact" value="${ name }">${ left }</data>`;

export const block = ( name: string ): string =>
	`<!-- wp:rights-desk/${ name } /-->`;

export const paragraph = ( html: string ): string =>
	`<!-- wp:paragraph -->\n<p>${ html }</p>\n<!-- /wp:paragraph -->`;
