/** The work behind a request: progress, control, and what the site holds. */
import { boot } from './boot';
import { ajax, read, send } from './client';
import type { HoldingPage, HoldingSource, JobDetail } from './types';

export type Control = 'stop' | 'resume' | 'retry' | 'accept';

export const readJob = ( request: number, signal?: AbortSignal ) =>
	read< JobDetail >( `/requests/${ request }/job`, signal );

export const controlJob = ( request: number, action: Control ) =>
	send< JobDetail >( 'POST', `/requests/${ request }/job`, { action } );

export const settleFinding = (
	request: number,
	finding: number,
	action: 'dismiss' | 'keep',
	reason: string
) =>
	send< JobDetail >( 'POST', `/requests/${ request }/findings/${ finding }`, {
		action,
		reason,
	} );

/** Does some of the waiting work in this browser's own call, so that it goes on where cron is dead. */
export const work = ( request: number, signal?: AbortSignal ) =>
	ajax< { more: boolean } >(
		'rights_desk_work',
		boot().nonces.work,
		{ request },
		signal
	);

export const holdingSources = ( request: number, signal?: AbortSignal ) =>
	ajax< { sources: HoldingSource[] } >(
		'rights_desk_holdings',
		boot().nonces.holdings,
		{ request },
		signal
	);

export const holdingPage = (
	request: number,
	source: string,
	page: number,
	signal?: AbortSignal
) =>
	ajax< HoldingPage >(
		'rights_desk_holdings',
		boot().nonces.holdings,
		{ request, source, page },
		signal
	);
