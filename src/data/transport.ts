/** How the site's mail leaves, and what comes back. */
import { read, readPage, send } from './client';

export interface Transport {
	health: {
		state: 'off' | 'ok' | 'fallback' | 'broken';
		reason: string;
		at: string | null;
		since: string | null;
		fell: number;
	};
	webhook: {
		set_up: boolean;
		moved: boolean;
		at: string;
		last_at: string | null;
	};
	bounces: number;
	from: string;
	may_manage: boolean;
}

export interface Check {
	name: string;
	label: string;
	state: 'good' | 'recommended' | 'critical';
	says: string;
}

export interface Bounce {
	id: number;
	email: string;
	kind: 'hard' | 'soft' | 'complaint' | 'refused';
	reason: string;
	times: number;
	last_at: string;
	reached_at: string | null;
}

export const readTransport = ( signal?: AbortSignal ) =>
	read< Transport >( '/transport', signal );

export const checkTransport = () =>
	send< { checks: Check[] } >( 'POST', '/transport/checks', {} );

export const testTransport = () =>
	send< { sent: boolean; message: string } >( 'POST', '/transport/test', {} );

export const setWebhook = ( on: boolean ) =>
	send< { done: boolean; message: string } >(
		on ? 'POST' : 'DELETE',
		'/transport/webhook',
		{}
	);

export const listBounces = ( page: number, signal?: AbortSignal ) =>
	readPage< Bounce >( `/transport/bounces?page=${ page }`, signal );

export const dropBounce = ( id: number ) =>
	send( 'DELETE', `/transport/bounces/${ id }`, {} );
