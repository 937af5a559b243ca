/** Legal holds, what stops them, what waits under them, and clients. */
import { read, send } from './client';
import type { JobDetail } from './types';

export interface Hold {
	id: number;
	preset: string;
	country: string;
	label: string;
	law: string;
	article: string;
	months: number;
	starts: 'next_january' | 'date';
	covers: string[];
	valid_from: string;
	valid_until: string;
	source: string;
	checked_on: string;
	active: boolean;
}

export interface Holds {
	holds: Hold[];
	/** Kinds of records, with words. */
	records: Record< string, string >;
	countries: string[];
	country: string;
}

export interface Dispute {
	id: number;
	scope: 'all' | 'hold' | 'case' | 'person';
	ref: number;
	kind: 'audit' | 'dispute' | 'claim';
	note: string;
	email: string;
	opened_on: string;
	closed_on: string;
}

export interface HeldCase {
	id: number;
	month: string;
	records: {
		id: number;
		type: string;
		object: number;
		kind: string;
		law: string;
		article: string;
		until: string;
		dispute: boolean;
	}[];
}

export interface Relation {
	id: number;
	email: string;
	name: string;
	since: string;
	ended_on: string;
	ended_by: string;
	request_id: number;
}

export const readHolds = ( signal?: AbortSignal ) =>
	read< Holds >( '/holds', signal );

export const saveHold = ( id: number, told: Partial< Hold > ) =>
	id > 0
		? send< Holds >( 'PUT', `/holds/${ id }`, told )
		: send< Holds >( 'POST', '/holds', told );

export const bringPresets = ( country: string ) =>
	send< Holds >( 'POST', '/holds/presets', { country } );

export const readDisputes = ( signal?: AbortSignal ) =>
	read< Dispute[] >( '/disputes', signal );

export const openDispute = ( told: Record< string, string | number > ) =>
	send< { id: number } >( 'POST', '/disputes', told );

export const closeDispute = ( id: number ) =>
	send< Dispute[] >( 'POST', `/disputes/${ id }/close`, {} );

export const readHeld = ( signal?: AbortSignal ) =>
	read< HeldCase[] >( '/held', signal );

export const readHeldJob = ( id: number, signal?: AbortSignal ) =>
	read< JobDetail >( `/held/${ id }/job`, signal );

export const controlHeld = ( id: number, action: string ) =>
	send< JobDetail >( 'POST', `/held/${ id }/job`, { action } );

export const settleHeld = (
	id: number,
	finding: number,
	action: string,
	reason: string
) =>
	send< JobDetail >( 'POST', `/held/${ id }/findings/${ finding }`, {
		action,
		reason,
	} );

export const readRelations = ( signal?: AbortSignal ) =>
	read< Relation[] >( '/relations', signal );

export const noteRelation = ( told: Record< string, string > ) =>
	send< Relation >( 'POST', '/relations', told );

export const endRelation = ( id: number ) =>
	send< { request: number } >( 'POST', `/relations/${ id }/end`, {} );
