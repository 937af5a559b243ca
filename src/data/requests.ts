/** Reads and commands on requests. */
import { addQueryArgs } from '@wordpress/url';
import { read, readPage, send } from './client';
import type {
	HistoryEntry,
	NewRequest,
	Overview,
	Registered,
	RightsRequest,
} from './types';

export type ListQuery = Record< string, string | number | undefined >;

export const overview = ( signal?: AbortSignal ) =>
	read< Overview >( '/overview', signal );

export const listRequests = ( query: ListQuery, signal?: AbortSignal ) =>
	readPage< RightsRequest >( addQueryArgs( '/requests', query ), signal );

export const listRegister = ( query: ListQuery, signal?: AbortSignal ) =>
	readPage< Registered >( addQueryArgs( '/register', query ), signal );

export const readRequest = ( id: number, signal?: AbortSignal ) =>
	read< RightsRequest >( `/requests/${ id }`, signal );

export const readHistory = ( id: number, signal?: AbortSignal ) =>
	read< HistoryEntry[] >( `/requests/${ id }/history`, signal );

export const enterRequest = ( request: NewRequest ) =>
	send< RightsRequest >( 'POST', '/requests', request );

export const act = (
	id: number,
	event: string,
	given: {
		reason?: string;
		word?: string;
		fields?: Record< string, unknown >;
	} = {}
) =>
	send< RightsRequest >( 'POST', `/requests/${ id }/events`, {
		event,
		...given,
	} );
