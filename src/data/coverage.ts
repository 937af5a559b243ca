/** The coverage map: where the database holds addresses, and what covers them. */
import { read, send } from './client';

export const CLASSES = [
	'new',
	'covered',
	'not_personal',
	'ask_vendor',
	'manual',
] as const;
export type CoverageClass = ( typeof CLASSES )[ number ];

export interface Place {
	id: number;
	place: string;
	owner: string;
	rows: number;
	found_in: 'plain' | 'serialized' | 'json' | 'mixed' | '';
	class: CoverageClass;
	/** Nobody on the staff said anything of it yet. */
	auto: boolean;
	note: string;
}

export interface CoveredPlugin {
	owner: string;
	name: string;
	exports: boolean;
	erases: boolean;
}

export interface CoverageMap {
	scanned_at: string | null;
	running: boolean;
	plugins: CoveredPlugin[];
	places: Place[];
	gaps: number;
}

export const readCoverage = ( signal?: AbortSignal ) =>
	read< CoverageMap >( '/coverage', signal );

export const classPlace = ( id: number, said: CoverageClass, note: string ) =>
	send< Place >( 'PUT', `/coverage/${ id }`, { class: said, note } );

/** A little at a time, until all tables were looked through. */
export async function scanCoverage(): Promise< void > {
	let after = '';
	let done = false;
	while ( ! done ) {
		const step: { done: boolean; after: string } = await send(
			'POST',
			'/coverage/scan',
			{ after }
		);
		done = step.done;
		after = step.after;
	}
}
