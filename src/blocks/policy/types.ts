export interface PolicyAttributes extends Record< string, unknown > {
	/** '': the language of the page. */
	locale: string;
	contents: boolean;
	versions: boolean;
}

export interface EditProps {
	attributes: PolicyAttributes;
	setAttributes: ( changes: Partial< PolicyAttributes > ) => void;
}
