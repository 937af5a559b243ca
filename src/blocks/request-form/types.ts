import type { Kind } from '../../contract';

export type FormKind = Kind;

export interface Attributes extends Record< string, unknown > {
	kinds: FormKind[];
	intro: string;
}

export interface EditProps {
	attributes: Attributes;
	setAttributes: ( change: Partial< Attributes > ) => void;
}
