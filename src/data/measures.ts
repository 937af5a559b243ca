/** Security measures, who has access, and what the site collects by itself. */
import { addQueryArgs } from '@wordpress/url';
import { read, send } from './client';
import type { Values } from './processors';

export interface Measure {
	slug: string;
	label: string;
	what: string;
	own: boolean;
	active: boolean;
}

export interface MeasureCheck {
	slug: string;
	label: string;
	ok: boolean;
	sure: boolean;
	claimed: boolean;
	says: string;
}

export interface Measures {
	measures: Measure[];
	checks: MeasureCheck[];
	access: { role: string; label: string; can: string[]; people: number }[];
	may_manage: boolean;
}

export interface Place {
	place: string;
	label: string;
	fields: string[];
	rows: number;
	purpose: string;
	purpose_label: string;
	keep_days: number;
	ends: boolean;
	days: number;
	how: string;
	law: string;
}

interface Choice {
	slug: string;
	label: string;
}

export interface Collected {
	places: Place[];
	purposes: Choice[];
	may_manage: boolean;
}

export interface Preview {
	place: string;
	days: number;
	how: string;
	due: number;
	examples: {
		id: number;
		address: string;
		agent: string;
		becomes: string;
		why: string;
	}[];
}

export interface Field {
	key: string;
	group: string;
	label: string;
	required: boolean;
	purpose: string;
	flagged: boolean;
}

export interface Fields {
	fields: Field[];
	purposes: Choice[];
}

export const readMeasures = ( signal?: AbortSignal ) =>
	read< Measures >( '/measures', signal );

export const saveMeasure = ( values: Values ) =>
	send< Measures >( 'POST', '/measures', values );

export const readCollected = ( signal?: AbortSignal ) =>
	read< Collected >( '/collected', signal );

export const saveCollected = ( values: object ) =>
	send< Collected >( 'POST', '/collected', values );

export const previewCollected = ( place: string, days: number, how: string ) =>
	read< { places: Preview[] } >(
		addQueryArgs( '/collected/preview', { place, days, how } )
	);

export const runCollected = () =>
	send< { changed: number; more: boolean } >( 'POST', '/collected/run', {} );

export const readFields = ( signal?: AbortSignal ) =>
	read< Fields >( '/collected/fields', signal );

export const saveField = ( field: string, purpose: string ) =>
	send< Fields >( 'POST', '/collected/fields', { field, purpose } );
