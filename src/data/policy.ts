/** The policy: its documents, its versions, and the facts that its text may quote. */
import { addQueryArgs } from '@wordpress/url';
import { read, readPage, send } from './client';

export interface PolicyDocument {
	id: number;
	locale: string;
	/** Its language, in words. */
	language: string;
	title: string;
	edit_url: string;
	/** Differs from what was last published of it. */
	changed: boolean;
	/** Of the version last published from it. */
	number: number | null;
}

export interface PolicyVersion {
	id: number;
	number: number;
	locale: string;
	language: string;
	title: string;
	sha256: string;
	changes: string;
	affects: boolean;
	effective_at: string;
	published_at: string;
	published_by: string;
	retracted_at: string | null;
	state: 'in_force' | 'announced' | 'void' | 'retracted';
	url: string;
}

export interface WholeVersion extends PolicyVersion {
	html: string;
	css: string;
	text: string;
	/** The facts in its text, in words. */
	words?: { name: string; label: string; value: string }[];
}

export interface Difference {
	name: string;
	label: string;
	then: string;
	now: string;
}

export interface PolicyState {
	documents: PolicyDocument[];
	/** Languages that the site can show. */
	languages: { locale: string; language: string }[];
	in_force: PolicyVersion[];
	announced: PolicyVersion[];
	page: {
		id: number;
		url: string;
		edit_url: string;
		has_block: boolean;
	} | null;
	out_of_step: {
		locale: string;
		differences: Difference[];
	}[];
	may_manage: boolean;
}

export interface Preview {
	document: number;
	locale: string;
	html: string;
	css: string;
	/** Against what is in force; empty when there is nothing, or no difference. */
	difference: string;
	/** A hash of what is shown: publishing something else is refused. */
	seen: string;
}

export interface Publication {
	documents: number[];
	/** On the site's clock, without a zone; null is now. */
	effective_at: string | null;
	/** What changed, by locale. */
	changes: Record< string, string >;
	affects: boolean;
	/** Hash of the preview, by document. */
	seen: Record< string, string >;
}

export interface Fact {
	name: string;
	label: string;
	group: string;
	value: string;
}

export const readPolicy = ( signal?: AbortSignal ) =>
	read< PolicyState >( '/policy', signal );

export const listVersions = (
	query: { locale?: string; page?: number; per_page?: number },
	signal?: AbortSignal
) =>
	readPage< PolicyVersion >(
		addQueryArgs( '/policy/versions', query ),
		signal
	);

export const readVersion = ( id: number, signal?: AbortSignal ) =>
	read< WholeVersion >( `/policy/versions/${ id }`, signal );

export const compareVersions = (
	from: number,
	to: number,
	signal?: AbortSignal
) =>
	read< { html: string } >(
		addQueryArgs( '/policy/compare', { from, to } ),
		signal
	);

/** Without a date as of now: the date may stand in the text. */
export const readPreview = (
	document: number,
	effective: string,
	signal?: AbortSignal
) =>
	read< Preview >(
		addQueryArgs( '/policy/preview', {
			document,
			effective_at: effective,
		} ),
		signal
	);

export const readFacts = async ( locale: string, signal?: AbortSignal ) =>
	(
		await read< { facts: Fact[] } >(
			addQueryArgs( '/policy/facts', { locale } ),
			signal
		)
	).facts;

export const addDocument = ( locale: string, from: 'blank' | 'starter' ) =>
	send< { id: number; edit_url: string } >( 'POST', '/policy/documents', {
		locale,
		from,
	} );

export const publishPolicy = ( told: Publication ) =>
	send< { number: number; versions: PolicyVersion[] } >(
		'POST',
		'/policy/publish',
		told
	);

export const retractVersion = ( number: number ) =>
	send< { number: number } >(
		'POST',
		`/policy/numbers/${ number }/retract`,
		{}
	);

export const makePolicyPage = () =>
	send< { page: PolicyState[ 'page' ] } >( 'POST', '/policy/page', {} );

/** The language of a document, in words. */
export const languageOf = ( state: PolicyState, locale: string ): string =>
	[ ...state.documents, ...state.languages ].find(
		( one ) => one.locale === locale
	)?.language ?? locale;
