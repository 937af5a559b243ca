/** What stands around a request, each part from its own room (GET /requests/{id}/more). */
import { read, send } from './client';

export interface IdentityMethod {
	id: string;
	label: string;
	hint: string;
}

export interface IdentityMore {
	methods: IdentityMethod[];
	proven: boolean;
	checks: {
		id: number;
		asked_at: string | null;
		methods: string[];
		method: string | null;
		outcome: string | null;
		note: string;
		settled_at: string | null;
	}[];
	codes: {
		id: number;
		channel: string;
		on_file: string;
		made_at: string | null;
		expires_at: string | null;
		tries_left: number;
		state: string;
	}[];
}

export interface NewCode {
	code: string;
	expires_at: string;
	/** A whole page, to print. */
	letter: string;
}

export interface CorrectionRow {
	id: number;
	source: string;
	source_label: string;
	field: string;
	label: string;
	/** As it stands now; empty where the site doesn't know the field. */
	old: string;
	new: string;
	note: string;
	can_apply: boolean;
	state: string;
	reason: string;
}

export interface CorrectionField {
	source: string;
	source_label: string;
	field: string;
	label: string;
	value: string;
}

export interface DeliveryMore {
	way: string;
	name: string;
	email: string;
	address: string;
	all: boolean;
	state: string;
	why: string;
	downloads_left: number;
	expires_at: string | null;
	sent_at: string | null;
}

export interface Mandate {
	name: string;
	capacity: string;
	/** Of the representative, to whom everything goes. */
	email: string;
	person_email: string;
	person_name: string;
	/** What showed that they may act. */
	shown: string;
	until: string | null;
}

export type MandateMore = Mandate & { state: string };

export interface AddressesMore {
	known: string[];
	waiting: string[];
}

export interface ObjectionPurpose {
	slug: string;
	label: string;
	basis: string;
	marketing: boolean;
	decision: string | null;
}

export interface ObjectionMore {
	purposes: ObjectionPurpose[];
	stop_list: boolean;
	lifts_on: string | null;
	awaits_copy: boolean;
	erases: boolean;
}

export interface StandingMore {
	state: string;
	since: string | null;
	purposes: string[];
	grounds: {
		id: number;
		ground: string;
		label: string;
		since: string | null;
		until: string | null;
	}[];
	held_mails: number;
	/** How many of their records were changed past WordPress. */
	touched: number;
}

export interface TaskRow {
	id: number;
	kind: string;
	processor: string;
	state: string;
	/** The state in words. */
	state_text: string;
	label: string;
	message: string;
	due_at: string | null;
	tried_at: string | null;
	actions: string[];
}

export interface Redaction {
	id: number;
	source: string;
	group: string;
	item: string;
	/** Empty where the whole record is left out. */
	field: string;
	name: string;
	reason: string;
	by: string;
	at: string | null;
}

export interface RedactionsMore {
	/** Whether it may still be changed: not once the package is being made. */
	open: boolean;
	items: Redaction[];
}

export interface HeldBack {
	label?: string;
	law: string;
	article: string;
	until: string | null;
	/** After the erasure: how many, and nothing more of them. */
	records?: number;
	released?: number | boolean;
}

export interface More {
	identity: IdentityMore | null;
	corrections: CorrectionRow[];
	correction_fields: CorrectionField[];
	delivery: DeliveryMore | null;
	mandate: MandateMore | null;
	addresses: AddressesMore | null;
	objection: ObjectionMore | null;
	standing: StandingMore | null;
	tasks: TaskRow[];
	redactions: RedactionsMore | null;
	holds: { held: HeldBack[] } | null;
}

const list = < T >( value: T[] | null | undefined ): T[] => value ?? [];

/** PHP writes an empty part as null or as an empty list. */
const part = < T >( value: T | null | undefined ): T | null =>
	value && ! Array.isArray( value ) ? value : null;

export async function readMore(
	request: number,
	signal?: AbortSignal
): Promise< More > {
	const given = await read< Partial< More > >(
		`/requests/${ request }/more`,
		signal
	);
	return {
		identity: part( given.identity ),
		corrections: list( given.corrections ),
		correction_fields: list( given.correction_fields ),
		delivery: part( given.delivery ),
		mandate: part( given.mandate ),
		addresses: part( given.addresses ),
		objection: part( given.objection ),
		standing: part( given.standing ),
		tasks: list( given.tasks ),
		redactions: part( given.redactions ),
		holds: part( given.holds ),
	};
}

const post = < T = unknown >(
	request: number,
	path: string,
	data: unknown = {}
) => send< T >( 'POST', `/requests/${ request }/${ path }`, data );

export const makeCode = ( request: number, channel: string, onFile: string ) =>
	post< NewCode >( request, 'codes', { channel, on_file: onFile } );

export const addCorrection = (
	request: number,
	line: { source: string; field: string; value: string; note: string }
) => post( request, 'corrections', line );

export const settleCorrection = (
	request: number,
	row: number,
	action: string,
	reason: string
) => post( request, `corrections/${ row }`, { action, reason } );

export const settleDelivery = (
	request: number,
	action: string,
	reason: string
) => post( request, 'delivery', { action, reason } );

export const recordMandate = ( request: number, mandate: Mandate ) =>
	send< unknown >( 'PUT', `/requests/${ request }/mandate`, mandate );

export const settleMandate = (
	request: number,
	action: string,
	reason: string,
	shown: string
) => post( request, 'mandate', { action, reason, shown } );

export const addAddress = (
	request: number,
	email: string,
	by: 'mail' | 'identity'
) => post( request, 'addresses', { email, by } );

export const actOnTask = ( task: number, action: string, text: string ) =>
	send< unknown >( 'POST', `/tasks/${ task }`, { action, text } );

export interface NewRedaction {
	source: string;
	group: string;
	item: string;
	field: string;
	name: string;
	reason: string;
}

export const redact = ( request: number, redaction: NewRedaction ) =>
	post< RedactionsMore >( request, 'redactions', redaction );

export const unredact = ( request: number, redaction: number ) =>
	send< RedactionsMore >(
		'DELETE',
		`/requests/${ request }/redactions/${ redaction }`,
		{}
	);
