import { spawn } from 'node:child_process';
import { connection } from '../site/connection';
import type { Session, Site } from '../site/site';
import * as policy from './policy';

/** What REST tells of a notice, as far as the stories look. */
export interface Notice {
	id: number;
	version: number;
	state: string;
	via: string;
	people: number;
	done: number;
	skipped: number;
	figures: Record< string, number >;
	expired: boolean;
	trouble: string;
	actions: string[];
	affected: boolean;
	texts: {
		locale: string;
		subject: string;
		body: string;
		shown_subject: string;
		shown_text: string;
	}[];
	sources: { key: string; label: string; chosen: boolean }[];
}

/** A version that changes what is done with data that is held already. */
export async function announced(
	on: Site,
	changes: string,
	more: Record< string, unknown > = {}
): Promise< number > {
	const { document } = await policy.write(
		on,
		policy.paragraph( `We keep your name. ${ changes }` )
	);
	const { status, body } = await policy.publish( await on.admin(), document, {
		affects: true,
		changes: { en_US: changes, nl_NL: changes },
		...more,
	} );
	if ( status !== 200 && status !== 201 ) {
		throw new Error( `publish: ${ status } ${ JSON.stringify( body ) }` );
	}
	return body.number;
}

/** Its notice, to these sources alone. */
export async function drafted(
	by: Session,
	version: number,
	sources: string[],
	more: Record< string, unknown > = {}
): Promise< Notice > {
	const { body } = await by.rest< Notice >( 'POST', 'notices', { version } );
	const changed = await by.rest< Notice >( 'PUT', `notices/${ body.id }`, {
		sources,
		...more,
	} );
	if ( changed.status !== 200 ) {
		throw new Error(
			`notice: ${ changed.status } ${ JSON.stringify( changed.body ) }`
		);
	}
	return changed.body;
}

export async function act(
	by: Session,
	id: number,
	action: string,
	more: Record< string, unknown > = {}
): Promise< Notice > {
	const { status, body } = await by.rest< Notice >(
		'POST',
		`notices/${ id }/actions`,
		{ action, ...more }
	);
	if ( status !== 200 ) {
		throw new Error(
			`${ action }: ${ status } ${ JSON.stringify( body ) }`
		);
	}
	return body;
}

export const read = async ( by: Session, id: number ): Promise< Notice > =>
	( await by.rest< Notice >( 'GET', `notices/${ id }` ) ).body;

/** Worked off, whoever does it: WP-Cron may be at it beside us. */
export async function finished(
	on: Site,
	by: Session,
	id: number
): Promise< Notice > {
	const until = Date.now() + 60_000;
	for (;;) {
		await on.work();
		const notice = await read( by, id );
		if ( notice.state !== 'running' || Date.now() > until ) {
			return notice;
		}
	}
}

/** A worker of its own; what it printed, once it ended. */
export function worker( seconds: number ) {
	const [ command = '', ...before ] = connection().cli ?? [];
	const child = spawn( command, [
		...before,
		'rights-desk',
		'notices',
		'work',
		`--seconds=${ seconds }`,
	] );
	let out = '';
	child.stdout.on( 'data', ( part ) => ( out += String( part ) ) );
	child.stderr.on( 'data', ( part ) => ( out += String( part ) ) );
	return {
		kill: () => child.kill( 'SIGKILL' ),
		ended: new Promise< string >( ( resolve ) =>
			child.on( 'close', () => resolve( out ) )
		),
	};
}
