/** The registers of processors, purposes and disclosures. */
import { addQueryArgs } from '@wordpress/url';
import { boot } from './boot';
import { read, send } from './client';
import type { TaskRow } from './more';

/** A record of a register, as its form holds it. */
export type Values = Record< string, string | boolean | string[] >;

export interface Processor {
	id: number;
	name: string;
	role: string;
	purpose: string;
	purposes: string[];
	categories: string[];
	place: string;
	says: string;
	how: string;
	active: boolean;
	findings: string[];
	[ field: string ]: string | boolean | number | string[];
}

export interface Purpose {
	slug: string;
	label: string;
	what: string;
	basis: string;
	necessary: boolean;
	marketing: boolean;
	profiling: boolean;
	active: boolean;
	own: boolean;
	may_be_objected: boolean;
	[ field: string ]: string | boolean | string[];
}

export interface Disclosure {
	id: number;
	authority: string;
	asked: string;
	asked_on: string;
	given: string;
	given_on: string;
	tell_from: string;
	keep_until: string;
	keep_law: string;
	emails: string[];
	erased: number;
	may_tell_now: boolean;
	held: boolean;
	[ field: string ]: string | boolean | number | string[];
}

export interface SparkPostAccount {
	region: string;
	key_from: string;
	key_ends: string;
}

interface Processors {
	processors: Processor[];
	presets: Values[];
	may_manage: boolean;
}

interface Purposes {
	purposes: Purpose[];
	mails: { mail: string; purpose: string; own: boolean }[];
	may_manage: boolean;
}

export interface OpenTask extends TaskRow {
	request_id: number;
}

interface Article30 {
	gaps: string[];
}

export const listProcessors = ( signal?: AbortSignal ) =>
	read< Processors >( '/processors', signal );

export const saveProcessor = ( id: number, values: Values ) =>
	id > 0
		? send< Processor >( 'PUT', `/processors/${ id }`, values )
		: send< Processor >( 'POST', '/processors', values );

export const removeProcessor = ( id: number ) =>
	send< { removed: boolean } >( 'DELETE', `/processors/${ id }`, {} );

export const listPurposes = ( signal?: AbortSignal ) =>
	read< Purposes >( '/purposes', signal );

export const savePurpose = ( values: Values ) =>
	send< Purpose >( 'POST', '/purposes', values );

export const listDisclosures = ( signal?: AbortSignal ) =>
	read< Disclosure[] >( '/disclosures', signal );

export const saveDisclosure = ( id: number, values: Values ) =>
	id > 0
		? send< Disclosure >( 'PUT', `/disclosures/${ id }`, values )
		: send< Disclosure >( 'POST', '/disclosures', values );

export const listTasks = ( signal?: AbortSignal ) =>
	read< OpenTask[] >( '/tasks', signal );

export const readSparkPost = ( signal?: AbortSignal ) =>
	read< SparkPostAccount >( '/sparkpost', signal );

export const saveSparkPost = ( region: string, key?: string ) =>
	send< SparkPostAccount >( 'PUT', '/sparkpost', {
		region,
		...( key !== undefined && { key } ),
	} );

export const checkSparkPost = () =>
	send< { works: boolean; message: string } >(
		'POST',
		'/sparkpost/check',
		{}
	);

export const readRecord = ( signal?: AbortSignal ) =>
	read< Article30 >( '/record', signal );

/** A plain link: the browser shows or saves what comes. */
export const recordUrl = ( format: 'html' | 'csv' | 'json' ) =>
	addQueryArgs( `${ boot().rest }/record`, {
		format,
		_wpnonce: boot().nonces.rest,
	} );
