import type { Mail, Site } from '../site/site';
import { page } from './story';

const field = '_rights_desk_consent';

/** A page of the site that asks for consent; its address. */
export const consentPage = ( on: Site, purposes = 'newsletter' ) =>
	page( on, `[rights_desk_consent purposes="${ purposes }"]` );

/** The boxes of a form, as they stand in its HTML: name → value; fails when one is ticked. */
export function boxesIn( html: string ): Record< string, string > {
	const boxes = [ ...html.matchAll( /<input type="checkbox"[^>]*>/g ) ]
		.map( ( [ box ] ) => box )
		.filter( ( box ) => box.includes( `name="${ field }[` ) );
	return Object.fromEntries(
		boxes.map( ( box ) => {
			if ( /\schecked/.test( box ) ) {
				throw new Error( `Ticked beforehand: ${ box }` );
			}
			const of = ( name: string ) =>
				new RegExp( `${ name }="([^"]*)"` ).exec( box )?.[ 1 ] ?? '';
			return [ of( 'name' ), of( 'value' ) ];
		} )
	);
}

export const agree = (
	on: Site,
	email: string,
	boxes: Record< string, string >
) => on.guest().post( '/?rights-desk=agree', { email, ...boxes } );

/** Path and query of the link of a kind in a mail. */
export function pathIn( mail: Mail, door: string ): string {
	const link = mail.links.find( ( one ) =>
		one.includes( `rights-desk=${ door }` )
	);
	if ( ! link ) {
		throw new Error( `No ${ door } in "${ mail.subject }"` );
	}
	// In a text made of HTML an address may end with a bracket.
	const url = new URL( link.replace( /\]$/, '' ) );
	return url.pathname + url.search;
}

/** Presses the button of each consent that waits behind the mailed link. */
export async function confirmConsent(
	on: Site,
	email: string
): Promise< string > {
	// Of two mails to one address the newest counts, and it may still lie in the outbox.
	await on.work();
	const path = pathIn(
		await on.mail( email, /rights-desk=consent/ ),
		'consent'
	);
	const shown = await ( await on.guest().get( path ) ).text();
	for ( const [ , consent = '' ] of shown.matchAll(
		/name="consent" value="(\d+)"/g
	) ) {
		await on.guest().post( path, { do: 'agree', consent } );
	}
	return path;
}

export const contact = < T = boolean >(
	on: Site,
	what: string,
	email: string,
	more: object = {}
) => on.fixture< T >( 'contact', { do: what, email, ...more } );

export interface ConsentRow {
	id: number;
	email: string;
	purpose: string;
	state: string;
	source: string;
	place: string;
	text: string;
	version: number;
	given_at: string | null;
	confirmed_at: string | null;
	ended_at: string | null;
	ended_by: string;
}

export async function consentsOf(
	on: Site,
	email: string
): Promise< ConsentRow[] > {
	const admin = await on.admin();
	return (
		await admin.rest< ConsentRow[] >( 'POST', 'consents/find', { email } )
	).body;
}

/** Asked on a page and confirmed by mail. */
export async function consented(
	on: Site,
	email: string,
	purposes = 'newsletter'
): Promise< ConsentRow > {
	const path = await consentPage( on, purposes );
	const html = await ( await on.guest().get( path ) ).text();
	await agree( on, email, boxesIn( html ) );
	await confirmConsent( on, email );
	const [ row ] = await consentsOf( on, email );
	if ( row?.state !== 'given' ) {
		throw new Error(
			`No consent of ${ email }: ${ JSON.stringify( row ) }`
		);
	}
	return row;
}
