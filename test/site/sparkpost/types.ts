export interface Call {
	method: string;
	path: string;
	query: Record< string, string >;
	body: unknown;
	status: number;
}

/** What goes wrong with the next call. */
export type Fault =
	| { status: number; message?: string; retryAfter?: number }
	| 'none'
	| 'silence'
	| 'cut off'
	| 'hang up'
	/** It does what it is asked, and its answer is lost. */
	| 'done, then hang up'
	| 'html';

/** What happened to a message; what else an event has is made up when it is told. */
export interface Happening {
	type: string;
	rcpt_to: string;
	/** Milliseconds. */
	at: number;
	nr: number;
	campaign_id?: string;
	subject?: string;
	friendly_from?: string;
	transmission_id?: string;
	rcpt_meta?: Record< string, unknown >;
	bounce_class?: string;
	reason?: string;
}

/** A message as it reached somebody. */
export interface Sent {
	to: string;
	campaign: string;
	metadata: Record< string, unknown >;
	options: Record< string, unknown >;
	/** The whole message, where it was handed over whole. */
	raw: string;
	from: string;
	subject: string;
	html: string;
	text: string;
	headers: Record< string, string >;
}

export interface Webhook {
	id: string;
	name: string;
	target: string;
	events: string[];
	active: boolean;
	auth_type: string;
	auth_credentials: { username?: string; password?: string };
	custom_headers: Record< string, string >;
	last_successful: string | null;
	last_failure: string | null;
	batches: {
		batch_id: string;
		ts: string;
		attempts: number;
		response_code: string;
		failure_code?: string;
	}[];
}

export type Answer = [ number, object | '' ];

export const EMAIL = /^[^@\s,]+@[^@\s,]+\.[^@\s,]+$/;

export const error = ( message: string, more: object = {} ) => ( {
	errors: [ { message, ...more } ],
} );

export const isRecord = (
	value: unknown
): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );
