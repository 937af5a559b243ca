/** What the probe tells the screen that shows it. */
export type At = 'load' | 'touch' | 'scroll' | 'click' | 'http';

export interface Stored {
	kind: 'cookie' | 'local' | 'session' | 'indexeddb' | 'cache';
	name: string;
	at: At;
	from: string;
	seconds: number;
}

export interface Asked {
	url: string;
	type: string;
	at: At;
	tag: string;
	from: string;
}

export interface Report {
	rd: 'scan';
	stored: Stored[];
	asked: Asked[];
	/** As the server read it in the page's HTML. */
	html: unknown[];
	failed?: string;
}

/** What the server put before the probe. */
export interface Told {
	jar: string;
	http: { name: string; seconds: number }[];
	html: unknown[];
}

export const stored: Stored[] = [];
export const asked: Asked[] = [];

let phase: At = 'load';
let last = performance.now();
const phases: { at: At; from: number }[] = [ { at: 'load', from: 0 } ];

export function enter( at: At ): void {
	phase = at;
	phases.push( { at, from: performance.now() } );
}

/** In which phase a moment of the page lay. */
export const phaseOf = ( moment: number ): At =>
	phases.filter( ( one ) => one.from <= moment ).pop()?.at ?? 'load';

export const stir = () => {
	last = performance.now();
};

export const still = () => performance.now() - last;

export function keep(
	kind: Stored[ 'kind' ],
	name: string,
	from: string,
	seconds = -1,
	at = phase
): void {
	stir();
	if ( ! stored.some( ( one ) => one.kind === kind && one.name === name ) ) {
		stored.push( { kind, name, at, from, seconds } );
	}
}

const ours = /^https:\/\/rd\.invalid/;

export function ask(
	url: string,
	type: string,
	from = '',
	tag = '',
	at = phase
): void {
	let whole: URL;
	try {
		whole = new URL( url, document.baseURI );
	} catch {
		return;
	}
	if (
		! /^(https?|wss?):$/.test( whole.protocol ) ||
		whole.host === location.host ||
		ours.test( whole.href )
	) {
		return;
	}
	stir();
	const had = asked.find( ( one ) => one.url === whole.href );
	if ( ! had ) {
		asked.push( { url: whole.href, type, at, from, tag } );
	} else if ( ! had.from ) {
		Object.assign( had, { from, tag: tag || had.tag } );
	}
}
