import type { Session, Site } from '../site/site';

/** A task as staff see it. */
export interface Task {
	id: number;
	kind: 'copy' | 'tell';
	processor: string;
	state: string;
	label: string;
	message: string;
	files: string[];
	attempts: number;
	next_at: string | null;
	actions: string[];
}

export async function enter(
	by: Session,
	processor: Record< string, unknown >
): Promise< number > {
	const { status, body } = await by.rest< { id: number } >(
		'POST',
		'processors',
		processor
	);
	if ( status !== 200 ) {
		throw new Error(
			`processors: ${ status } ${ JSON.stringify( body ) }`
		);
	}
	return body.id;
}

/** A register with nobody in it: each test names its own. */
export async function emptyRegister( by: Session ): Promise< void > {
	const { body } = await by.rest< { processors: { id: number }[] } >(
		'GET',
		'processors'
	);
	for ( const { id } of body.processors ) {
		await by.rest( 'DELETE', `processors/${ id }` );
	}
}

export const tasksOf = async ( by: Session, id: number ): Promise< Task[] > =>
	( await by.rest< { tasks: Task[] } >( 'GET', `requests/${ id }/more` ) )
		.body.tasks;

export const onTask = async (
	by: Session,
	task: number,
	action: string,
	text = ''
): Promise< number > =>
	( await by.rest( 'POST', `tasks/${ task }`, { action, text } ) ).status;

/** The link by which a processor answers. */
export async function replyLink( on: Site, email: string ): Promise< string > {
	const mail = await on.mail( email, /rights-desk=reply/ );
	const link = mail.links.find( ( one ) =>
		one.includes( 'rights-desk=reply' )
	);
	const url = new URL( link ?? '' );
	return url.pathname + url.search;
}
