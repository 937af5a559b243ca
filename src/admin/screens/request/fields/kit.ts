import type { ComponentType } from 'react';
import type { More } from '../../../../data/more';

/** What an event carries beside its reason and its word. */
export type Given = Record< string, string | string[] >;

export interface FieldsProps {
	more: More | undefined;
	given: Given;
	set: ( change: Given ) => void;
	error: ( field: string ) => string | undefined;
}

/** The fields of one event: what they start with, when they are filled in, and how they are shown. */
export interface Kit {
	start: ( more: More | undefined ) => Given;
	ready: ( given: Given ) => boolean;
	Fields: ComponentType< FieldsProps >;
	/** As the server wants them, where that is not as they are. */
	toSend?: ( given: Given ) => Record< string, unknown >;
}

export const text = ( given: Given, name: string ): string => {
	const value = given[ name ];
	return typeof value === 'string' ? value : '';
};

export const many = ( given: Given, name: string ): string[] => {
	const value = given[ name ];
	return Array.isArray( value ) ? value : [];
};
