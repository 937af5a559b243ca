/** The promises of the policy: how each stands, as last looked at. */
import { addQueryArgs } from '@wordpress/url';
import { boot } from './boot';
import { read, send } from './client';

export const STATES = [
	'broken',
	'at_risk',
	'kept',
	'not_applicable',
] as const;
export type PromiseState = ( typeof STATES )[ number ];

export interface PolicyPromise {
	/** Such as P17. */
	number: string;
	section: string;
	title: string;
	/** Empty while nobody has looked. */
	state: PromiseState | '';
	state_label: string;
	says: string;
	evidence: { label: string; value: string }[];
	/** path: a screen such as /holds, or a whole address. */
	mend: { label: string; path: string }[];
	looked_at: string | null;
	since: string | null;
}

export interface Promises {
	counts: Record< PromiseState | 'never', number >;
	sections: Record< string, string >;
	promises: PolicyPromise[];
}

export const readPromises = ( signal?: AbortSignal ) =>
	read< Promises >( '/promises', signal );

export const lookAt = ( { number }: PolicyPromise ) =>
	send< PolicyPromise >(
		'POST',
		`/promises/${ Number( number.slice( 1 ) ) }/look`,
		{}
	);

export const reportUrl = ( format: 'html' | 'json' ) =>
	addQueryArgs( `${ boot().rest }/promises/report`, {
		format,
		_wpnonce: boot().nonces.rest,
	} );

/** The answer with one promise as it now stands. */
export function withLooked( all: Promises, one: PolicyPromise ): Promises {
	const promises = all.promises.map( ( each ) =>
		each.number === one.number ? one : each
	);
	const count = ( state: PromiseState | '' ) =>
		promises.filter( ( each ) => each.state === state ).length;
	return {
		...all,
		promises,
		counts: {
			broken: count( 'broken' ),
			at_risk: count( 'at_risk' ),
			kept: count( 'kept' ),
			not_applicable: count( 'not_applicable' ),
			never: count( '' ),
		},
	};
}
