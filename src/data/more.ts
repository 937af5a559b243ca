/** What stands around a request, each part from its own room (GET /requests/{id}/more). */
import { read, send } from './client';

export interface IdentityMore {
	methods: { slug: string; label: string }[];
	offered: string[];
	asked_at: string | null;
	records: {
		at: string | null;
		method: string;
		outcome: string;
		note: string;
	}[];
	proven: boolean;
	/** Whether the law's clock pauses when it is asked now. */
	pauses: boolean;
	letter: CodeMore | null;
}

export interface CodeMore {
	/** Where it can be printed or read, for this user; empty once it is used. */
	url: string;
	channel: string;
	made_at: string | null;
	expires_at: string | null;
	tries_left: number;
	state: string;
}

export interface CorrectionRow {
	id: number;
	source: string;
	field: string;
	label: string;
	/** As it stands now, or as they described it. */
	old: string;
	wanted: string;
	note: string;
	state: string;
	can_apply: boolean;
	message: string;
}

export interface CorrectionField {
	source: string;
	source_label: string;
	field: string;
	label: string;
}

export interface DeliveryMore {
	to: string;
	receiver: string;
	receiver_email: string;
	address: string;
	scope: string;
	state: string;
	confirmed_at: string | null;
	expires_at: string | null;
	downloads_left: number;
	actions: string[];
	message: string;
}

export interface Mandate {
	name: string;
	role: string;
	/** Of the representative, to whom everything goes. */
	email: string;
	/** What showed that they may act. */
	note: string;
	until: string;
}

export interface MandateMore extends Omit< Mandate, 'until' > {
	until: string | null;
	recorded_at: string | null;
}

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
	/** Empty as long as a dispute is open. */
	until: string;
	/** After the erasure: how many, and nothing more of them. */
	records?: number;
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
	holds: HeldBack[];
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
		holds: list( given.holds ),
	};
}

const post = < T = unknown >(
	request: number,
	path: string,
	data: unknown = {}
) => send< T >( 'POST', `/requests/${ request }/${ path }`, data );

export const makeCode = ( request: number, channel: string ) =>
	post( request, 'letter', { channel } );

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
	post( request, 'mandate', mandate );

export const endMandate = ( request: number ) =>
	post( request, 'mandate', { action: 'end' } );

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
