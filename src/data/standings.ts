/** Who is restricted, what was recorded on them, and mail that waits. */
import { addQueryArgs } from '@wordpress/url';
import { read, readPage, send } from './client';

export interface Ground {
	id: number;
	ground: 'restriction' | 'objection' | 'bar';
	label: string;
	purposes: string[];
	since: string | null;
	until: string | null;
	request_id: number;
	stop_list: boolean;
}

export interface StandingRow extends Ground {
	email: string;
	state: 'restricted' | 'barred';
}

export interface Use {
	id: number;
	what: string;
	basis: string;
	why: string;
	by: string;
	at: string | null;
	expires_at: string | null;
	used_at: string | null;
}

export interface StandingPerson {
	id: number;
	email: string;
	state: 'free' | 'restricted' | 'barred';
	whole: boolean;
	since: string | null;
	grounds: Ground[];
	addresses: string[];
	has: { user: number; comment: number; post: number };
	uses: Use[];
	touched: { type: string; id: number; at: string | null }[];
	held: number;
}

export interface Try {
	way: string;
	label: string;
	expected: 'stopped' | 'allowed';
	result: 'stopped' | 'allowed' | 'none';
	right: boolean;
	said: string;
}

export interface HeldMail {
	id: number;
	to: string;
	subject: string;
	origin: string;
	name: string;
	at: string;
	expires_at: string;
}

export interface Answered {
	sent: number;
	dropped: number;
}

export const listStandings = ( page: number, signal?: AbortSignal ) =>
	readPage< StandingRow >( addQueryArgs( '/standings', { page } ), signal );

export const readStanding = ( id: number, signal?: AbortSignal ) =>
	read< StandingPerson >( `/standings/${ id }`, signal );

export const tryWays = ( id: number ) =>
	send< { tries: Try[] } >( 'POST', `/standings/${ id }/trial`, {} );

export const recordUse = (
	id: number,
	use: { what: string; basis: string; why: string }
) => send< StandingPerson >( 'POST', `/standings/${ id }/uses`, use );

export const listHeldMails = ( page: number, signal?: AbortSignal ) =>
	readPage< HeldMail >( addQueryArgs( '/held-mails', { page } ), signal );

export const answerHeldMail = (
	id: number,
	answer:
		| { action: 'class'; purpose: string }
		| { action: 'send'; basis: string; why: string }
		| { action: 'drop' }
) => send< Answered >( 'POST', `/held-mails/${ id }`, answer );
