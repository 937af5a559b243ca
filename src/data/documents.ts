/** Client documents. */
import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';
import { boot } from './boot';
import { problem, readPage, send } from './client';

export interface ClientDocument {
	id: number;
	email: string;
	kind: string;
	kind_label: string;
	date: string;
	number: string;
	title: string;
	name: string;
	mime: string;
	bytes: number;
	added_at: string;
	held: boolean;
}

export const listDocuments = (
	query: { email?: string; kind?: string; page?: number },
	signal?: AbortSignal
) => readPage< ClientDocument >( addQueryArgs( '/documents', query ), signal );

/** Goes as a form, since a file does. */
export async function addDocument(
	file: File,
	told: Record< string, string >
): Promise< ClientDocument > {
	const body = new FormData();
	body.append( 'file', file );
	for ( const [ name, value ] of Object.entries( told ) ) {
		body.append( name, value );
	}
	try {
		return await apiFetch< ClientDocument >( {
			path: '/rights-desk/v1/documents',
			method: 'POST',
			body,
		} );
	} catch ( cause ) {
		throw problem( cause );
	}
}

export const removeDocument = ( id: number ) =>
	send< { removed: boolean } >( 'DELETE', `/documents/${ id }`, {} );

/** A plain link: the browser saves the file as it comes. */
export const fileAddress = ( path: string ) =>
	addQueryArgs( `${ boot().rest }${ path }`, {
		_wpnonce: boot().nonces.rest,
	} );
