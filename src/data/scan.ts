/** Scans of the site's own pages: what they load and keep, found and judged. */
import { read, send } from './client';

export type Pass = 'none' | 'all' | 'default' | 'full';
export type CookieMode = 'off' | 'default' | 'full';

export interface ScanPage {
	path: string;
	kind: string;
	state: '' | 'done' | 'failed';
	why: string;
}

export interface ScanRun {
	id: number;
	way: 'browser' | 'server';
	mode: CookieMode;
	state: 'running' | 'done' | 'stopped';
	started_at: string;
	ended_at: string | null;
	pages: ScanPage[];
	of_pages: number;
	seen: number;
	failed: { path: string; why: string }[];
	next: number | null;
}

export interface ScanFinding {
	id: number;
	kind:
		| 'cookie'
		| 'local'
		| 'session'
		| 'indexeddb'
		| 'cache'
		| 'address'
		| 'inline';
	name: string;
	sample: string;
	known: 'register' | 'preset' | '';
	service: string;
	service_id: number;
	category: '' | 'functional' | 'analytical' | 'tracking';
	breach: boolean;
	unlisted: boolean;
	before: boolean;
	after: boolean;
	held: boolean;
	at: string;
	type: string;
	tag: string;
	from: string;
	line: number;
	seconds: number;
	pages: string[];
	stop: string;
	state: 'open' | 'dismissed';
	reason: string;
	way: string;
	first_seen: string;
	last_seen: string;
}

export interface ScanState {
	mode: CookieMode;
	can_full: boolean;
	needs: '' | 'default' | 'full' | 'unknown';
	stale: boolean;
	running: ScanRun | null;
	browser: ScanRun | null;
	server: ScanRun | null;
	findings: ScanFinding[];
	breaches: number;
	unlisted: number;
	blind: string[];
	services: { id: number; name: string; category: string }[];
	may_manage: boolean;
}

export interface Settled {
	as: 'preset' | 'service' | 'new' | 'own' | 'dismiss';
	service?: number;
	name?: string;
	category?: string;
	party?: string;
	purpose?: string;
	privacy?: string;
	reason?: string;
}

export const readScan = ( signal?: AbortSignal ) =>
	read< ScanState >( '/cookie-scans', signal );

export const startScan = ( paths: string[] = [] ) =>
	send< ScanState >( 'POST', '/cookie-scans', { paths } );

export const scanByServer = () =>
	send< ScanState >( 'POST', '/cookie-scans/server', {} );

export const frameOf = ( id: number, page: number, pass: Pass ) =>
	send< { url: string } >( 'POST', `/cookie-scans/${ id }/frames`, {
		page,
		pass,
	} );

export const tellPage = (
	id: number,
	page: number,
	passes: Partial< Record< Pass, unknown > >
) =>
	send< { run: ScanRun } >( 'POST', `/cookie-scans/${ id }/pages`, {
		page,
		passes,
	} );

export const endScan = ( id: number, state: 'done' | 'stopped' ) =>
	send< ScanState >( 'POST', `/cookie-scans/${ id }/end`, { state } );

export const settleFinding = ( id: number, how: Settled ) =>
	send< ScanState >( 'POST', `/cookie-findings/${ id }`, how );
