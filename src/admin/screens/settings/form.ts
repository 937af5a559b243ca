/** The settings as they are being edited: what changed, and which problem belongs to which field. */
import { useMemo, useState } from '@wordpress/element';
import type { Problem } from '../../../data/client';
import type { Settings, SettingsAnswer } from '../../../data/types';

export type Values = SettingsAnswer[ 'settings' ];

export interface Form {
	values: Values;
	changes: Partial< Settings >;
	dirty: boolean;
	readOnly: boolean;
	set: < K extends keyof Values >( key: K, value: Values[ K ] ) => void;
	error: ( field: string ) => string | undefined;
	/** Takes what the server now has. */
	reset: ( values: Values ) => void;
	discard: () => void;
}

const same = ( a: unknown, b: unknown ) =>
	JSON.stringify( a ) === JSON.stringify( b );

export function changed( from: Values, to: Values ): Partial< Settings > {
	return Object.fromEntries(
		Object.entries( to ).filter(
			( [ key, value ] ) =>
				! same(
					value,
					Object.entries( from ).find( ( [ k ] ) => k === key )?.[ 1 ]
				)
		)
	);
}

export function useForm(
	saved: Values,
	readOnly: boolean,
	problem: Problem | undefined
): Form {
	const [ from, setFrom ] = useState( saved );
	const [ values, setValues ] = useState( saved );
	const changes = useMemo( () => changed( from, values ), [ from, values ] );
	return {
		values,
		changes,
		dirty: Object.keys( changes ).length > 0,
		readOnly,
		set: ( key, value ) =>
			setValues( ( before ) => ( { ...before, [ key ]: value } ) ),
		error: ( field ) =>
			problem?.field === field ? problem.message : undefined,
		reset: ( next ) => {
			setFrom( next );
			setValues( next );
		},
		discard: () => setValues( from ),
	};
}
