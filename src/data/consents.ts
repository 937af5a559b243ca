/** Who agreed to what, where consent is asked, and mail that was refused. */
import { addQueryArgs } from '@wordpress/url';
import { read, readPage, send } from './client';
import type { Page } from './types';

export type ConsentState = 'asked' | 'given' | 'withdrawn';

export interface Consent {
	id: number;
	email: string;
	purpose: string;
	label: string;
	state: ConsentState;
	source: string;
	where: string;
	place: string;
	locale: string;
	text: string;
	version: number;
	asked_at: string | null;
	given_at: string | null;
	confirmed_at: string | null;
	ended_at: string | null;
	ended_by: string;
}

export interface Asked {
	slug: string;
	label: string;
	marketing: boolean;
	given: number;
	waiting: number;
	withdrawn: number;
	own: Record< string, string >;
	standard: Record< string, string >;
}

export interface Place {
	place: string;
	there: boolean;
	purposes: string[];
}

export interface ConsentSetup {
	purposes: Asked[];
	languages: { locale: string; language: string }[];
	places: Place[];
	unclassed: 'send' | 'refuse';
	keep_months: number;
	may_manage: boolean;
}

export interface ContactMail {
	id: number;
	origin: string;
	name: string;
	purpose: string;
	reason: 'unclassed' | 'no_consent' | 'not_covered';
	n: number;
	first_at: string | null;
	last_at: string | null;
}

export interface ContactMails {
	mails: ContactMail[];
	purposes: { slug: string; label: string }[];
	may_manage: boolean;
}

export interface ConsentFilter {
	email: string;
	purpose: string;
	state: string;
	page: number;
}

/** Of everybody, or of one address; that one stands in no URL, where logs would keep it. */
export async function listConsents(
	{ email, purpose, state, page }: ConsentFilter,
	signal?: AbortSignal
): Promise< Page< Consent > > {
	if ( ! email ) {
		return readPage< Consent >(
			addQueryArgs( '/consents', { purpose, state, page } ),
			signal
		);
	}
	const all = await send< Consent[] >( 'POST', '/consents/find', { email } );
	const items = all.filter(
		( one ) =>
			( ! purpose || one.purpose === purpose ) &&
			( ! state || one.state === state )
	);
	return { items, total: items.length, pages: 1 };
}

export const enterConsent = ( given: {
	email: string;
	purpose: string;
	source: string;
	text: string;
} ) => send< Consent >( 'POST', '/consents', given );

export const withdrawConsent = ( id: number ) =>
	send< Consent >( 'POST', `/consents/${ id }/withdraw`, {} );

export const readConsentSetup = ( signal?: AbortSignal ) =>
	read< ConsentSetup >( '/consents/setup', signal );

export const saveConsentSetup = (
	changes: Partial< {
		places: Record< string, string[] >;
		wordings: Record< string, Record< string, string > >;
		unclassed: 'send' | 'refuse';
		keep_months: number;
	} >
) => send< ConsentSetup >( 'POST', '/consents/setup', changes );

export const readContactMails = ( signal?: AbortSignal ) =>
	read< ContactMails >( '/contact-mails', signal );

export const answerContactMail = (
	id: number,
	answer: { action: 'class'; purpose: string } | { action: 'dismiss' }
) => send< ContactMails >( 'POST', `/contact-mails/${ id }`, answer );
