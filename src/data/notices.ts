/** Notices of new versions of the policy, to everyone concerned. */
import { read, readPage, send } from './client';

export type NoticeState =
	'draft' | 'scheduled' | 'running' | 'paused' | 'done' | 'cancelled';

export type Delivery =
	| 'waiting'
	| 'claimed'
	| 'sending'
	| 'unsure'
	| 'uncertain'
	| 'sent'
	| 'delivered'
	| 'failed'
	| 'bounced'
	| 'complained';

export interface NoticeBrief {
	id: number;
	version: number;
	state: NoticeState;
	via: '' | 'sparkpost' | 'wordpress';
	gathered: boolean;
	people: number;
	done: number;
	skipped: number;
	figures: Partial< Record< Delivery, number > >;
	/** The record of who got it is gone; figures stay. */
	expired: boolean;
	created_at: string | null;
	send_at: string | null;
	started_at: string | null;
	finished_at: string | null;
	next_at: string | null;
	trouble: string;
	actions: string[];
}

export interface NoticeText {
	locale: string;
	language: string;
	subject: string;
	body: string;
	shown_subject: string;
	shown_text: string;
}

export interface Notice extends NoticeBrief {
	effective_at: string | null;
	affected: boolean;
	texts: NoticeText[];
	sources: { key: string; label: string; chosen: boolean }[];
	placeholders: { name: string; label: string }[];
}

export interface Estimate {
	people: number;
	exact: boolean;
	sources: Record< string, number >;
}

export interface Troubled {
	id: number;
	email: string;
	state: Delivery;
	reason: string;
	at: string | null;
}

export interface Changes {
	texts?: Record< string, { subject: string; body: string } >;
	sources?: string[];
	affected?: boolean;
}

export const listNotices = ( signal?: AbortSignal ) =>
	read< NoticeBrief[] >( '/notices', signal );

export const draftNotice = ( version: number ) =>
	send< Notice >( 'POST', '/notices', { version } );

export const readNotice = ( id: number, signal?: AbortSignal ) =>
	read< Notice >( `/notices/${ id }`, signal );

export const changeNotice = ( id: number, changes: Changes ) =>
	send< Notice >( 'PUT', `/notices/${ id }`, changes );

export const estimateNotice = ( id: number, signal?: AbortSignal ) =>
	read< Estimate >( `/notices/${ id }/estimate`, signal );

export const testNotice = ( id: number, locale: string ) =>
	send< { to: string } >( 'POST', `/notices/${ id }/test`, { locale } );

export const actOnNotice = (
	id: number,
	action: string,
	more: { send_at?: string; state?: string } = {}
) => send< Notice >( 'POST', `/notices/${ id }/actions`, { action, ...more } );

export const listTroubled = (
	id: number,
	state: string,
	page: number,
	signal?: AbortSignal
) =>
	readPage< Troubled >(
		`/notices/${ id }/recipients?state=${ state }&page=${ page }`,
		signal
	);

export const lookUp = ( id: number, email: string ) =>
	send< { state: Delivery; at: string | null }[] >(
		'POST',
		`/notices/${ id }/look-up`,
		{ email }
	);

export const workOnNotices = () =>
	send< { more: boolean } >( 'POST', '/notices/work', {} );
