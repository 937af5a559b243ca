/** The settings of the notice as they are being edited. */
import { useMemo, useState } from '@wordpress/element';
import type { CookieLook, CookieSettings } from '../../../data/cookie-look';

export interface Form {
	values: CookieSettings;
	look: CookieLook;
	changes: Partial< CookieSettings >;
	dirty: boolean;
	readOnly: boolean;
	set: ( change: Partial< CookieSettings > ) => void;
	setLook: ( change: CookieLook ) => void;
	error: ( field: string ) => string | undefined;
	reset: ( values: CookieSettings ) => void;
	discard: () => void;
}

type Said = { field: string; message: string } | null | undefined;

export function useForm(
	saved: CookieSettings,
	readOnly: boolean
): Omit< Form, 'error' > {
	const [ from, setFrom ] = useState( saved );
	const [ values, setValues ] = useState( saved );
	const changes = useMemo(
		() =>
			Object.fromEntries(
				Object.entries( values ).filter(
					( [ key, value ] ) =>
						JSON.stringify( value ) !==
						JSON.stringify( from[ key as keyof CookieSettings ] )
				)
			),
		[ from, values ]
	);
	const set = ( change: Partial< CookieSettings > ) =>
		setValues( ( before ) => ( { ...before, ...change } ) );
	return {
		values,
		look: values.cookie_look,
		changes,
		dirty: Object.keys( changes ).length > 0,
		readOnly,
		set,
		setLook: ( change ) =>
			setValues( ( before ) => ( {
				...before,
				cookie_look: { ...before.cookie_look, ...change },
			} ) ),
		reset: ( next ) => {
			setFrom( next );
			setValues( next );
		},
		discard: () => setValues( from ),
	};
}

/** What is wrong with a field, by whoever says so first. */
export const errors =
	( ...said: Said[] ) =>
	( field: string ) =>
		said.find( ( one ) => one?.field === field )?.message;
