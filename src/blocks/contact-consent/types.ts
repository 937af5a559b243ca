export interface Attributes extends Record< string, unknown > {
	purposes: string[];
	intro: string;
}

export interface EditProps {
	attributes: Attributes;
	setAttributes: ( change: Partial< Attributes > ) => void;
}

export interface Choice {
	slug: string;
	label: string;
}
