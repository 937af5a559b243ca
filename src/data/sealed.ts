/** Sealed records: their cases, who may open them, and an opening. */
import { read, send } from './client';

export interface SealedRecord {
	type: string;
	object: number;
	kind: string;
	law: string;
	article: string;
	until: string;
}

export interface SealedCase {
	id: number;
	month: string;
	records: SealedRecord[];
}

export interface Grant {
	id: number;
	case: number;
	user: string;
	mine: boolean;
	granted_by: string;
	reason: string;
	reason_label: string;
	about: string;
	granted_at: string;
	expires_at: string;
	ended_at: string | null;
	active: boolean;
}

export interface Sealed {
	cases: SealedCase[];
	grants: Grant[];
	may_grant: boolean;
	holders: { id: number; name: string }[];
	reasons: { slug: string; label: string }[];
}

export interface OpenedRecord {
	title: string;
	fields: { name: string; value: string }[];
}

export interface NewGrant {
	case: number;
	user_id: number;
	reason: string;
	about: string;
	hours: number;
}

export const readSealed = ( signal?: AbortSignal ) =>
	read< Sealed >( '/sealed', signal );

export const findCases = ( email: string ) =>
	send< { cases: number[] } >( 'POST', '/sealed/find', { email } );

export const grantOpening = ( grant: NewGrant ) =>
	send< Sealed >( 'POST', '/sealed/grants', grant );

export const endGrant = ( id: number ) =>
	send< Sealed >( 'POST', `/sealed/grants/${ id }/end`, {} );

export const openRecord = ( grant: number, type: string, object: number ) =>
	send< OpenedRecord >( 'POST', `/sealed/grants/${ grant }/openings`, {
		type,
		object,
	} );
