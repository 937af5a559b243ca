import type { Session, Site } from '../site/site';
import { linkIn } from './story';

/** What GET /requests/{id}/more says, of what the stories look at. */
export interface More {
	corrections: unknown[];
	identity: unknown;
	delivery: unknown;
	addresses: { known: string[]; waiting: string[] };
	pending: number;
	standing: { state: string; grounds: { ground: string }[] } | null;
	objection: {
		purposes: {
			slug: string;
			marketing: boolean;
			decision: string | null;
		}[];
		whole: boolean;
		stop_list: boolean;
		erases: boolean;
		lifts_on: string | null;
		copy: string | null;
		awaits_copy: boolean;
	} | null;
}

export async function more( by: Session, id: number ): Promise< More > {
	return ( await by.rest< More >( 'GET', `requests/${ id }/more` ) ).body;
}

/** What staff try; the answer's status and code. */
export async function tries(
	by: Session,
	id: number,
	event: string,
	said: { reason?: string; word?: string; fields?: Record< string, unknown > }
): Promise< [ number, string ] > {
	const { status, body } = await by.rest< { code?: string } >(
		'POST',
		`requests/${ id }/events`,
		{ event, ...said }
	);
	return [ status, body.code ?? '' ];
}

/** The word that a step wants typed. */
export async function wordOf(
	by: Session,
	id: number,
	event: string
): Promise< string | null | undefined > {
	const { body } = await by.rest< {
		available_events: { event: string; word: string | null }[];
	} >( 'GET', `requests/${ id }` );
	return body.available_events.find( ( one ) => one.event === event )?.word;
}

/** Whether a purpose is open for this person, as any plugin can ask. */
export async function may(
	on: Site,
	email: string,
	purpose: string
): Promise< boolean > {
	return on.fixture( 'may', { email, purpose } );
}

/** Presses a button on the subject's page; what the page then says. */
export async function press(
	on: Site,
	email: string,
	fields: Record< string, string >
): Promise< string > {
	const { path } = linkIn( await on.mail( email, /rights-desk=request/ ) );
	return ( await on.guest().post( path, fields ) ).text();
}
