/** What a notice costs the page that it stands on, as the browser itself counts it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';

/** One page to weigh: with a notice, or without any. */
export interface Weighed {
	name: string;
	url: string;
	/** The notice, and its button that accepts all; absent on the page without one. */
	notice?: string;
	accept?: string;
}

export interface Weight {
	requests: number;
	/** Milliseconds beyond 50 of each task of the main thread: total blocking time. */
	blocking: number;
	/** Milliseconds that the main thread worked in all. */
	busy: number;
	shift: number;
	/** Milliseconds at full speed: first and largest contentful paint, and from when the notice is seen; NaN: never. */
	first: number;
	largest: number;
	seen: number;
	/** Milliseconds from the click on Accept until it was handled, and until the next frame after it was shown. */
	handled: number;
	shown: number;
	/** Bytes of name and value of the cookies after Accept. */
	cookie: number;
	/** Kilobytes of JavaScript heap after a collection, before any choice. */
	heap: number;
}

/** The processor of a slow telephone. */
export const SLOWER = 4;

interface Watch {
	tasks: number[];
	shift: number;
	first: number;
	largest: number;
	seen: number;
	clicks: { handled: number; shown: number }[];
}

declare global {
	interface Window {
		watched: Watch;
	}
}

/** Plain JavaScript: it runs in the page, where no helper of a compiler is. */
const WATCH = readFileSync(
	join( process.cwd(), 'test/bench/notice/watch.js' ),
	'utf8'
);

/**
 * The notice is seen, and the page has come to rest. Asked by the bare protocol: what Playwright brings into a
 * page to look for an element weighs more than the notice does.
 */
async function quiet( cdp: CDPSession, notice = '' ): Promise< void > {
	const seen = notice
		? `document.querySelector( ${ JSON.stringify( notice ) } )?.getBoundingClientRect().height > 0`
		: 'true';
	await cdp.send( 'Runtime.evaluate', {
		awaitPromise: true,
		expression: `new Promise( ( done ) => {
			const until = performance.now() + 20000;
			const look = () => ( ${ seen } ) || performance.now() > until
				? requestIdleCallback( () => requestIdleCallback( done, { timeout: 2000 } ), { timeout: 2000 } )
				: setTimeout( look, 100 );
			look();
		} )`,
	} );
}

async function figure( cdp: CDPSession, name: string ): Promise< number > {
	const { metrics } = await cdp.send( 'Performance.getMetrics' );
	return metrics.find( ( metric ) => metric.name === name )?.value ?? NaN;
}

/** The browser tells of the largest paint a while after it. */
async function watched( page: Page ): Promise< Watch > {
	await page.waitForFunction( () => window.watched.largest > 0 );
	return page.evaluate( () => window.watched );
}

interface Visit {
	watched: Watch;
	busy: number;
	requests: number;
	click: { handled: number; shown: number };
	cookie: number;
}

/** One load of the page, and Accept if asked for. */
async function visit(
	browser: Browser,
	what: Weighed,
	rate: number,
	accepts: boolean
): Promise< Visit > {
	const context = await browser.newContext( {
		viewport: { width: 412, height: 823 },
	} );
	try {
		const page = await context.newPage();
		page.setDefaultTimeout( 30_000 );
		const cdp = await context.newCDPSession( page );
		await cdp.send( 'Performance.enable' );
		await cdp.send( 'Emulation.setCPUThrottlingRate', { rate } );
		await page.addInitScript( {
			content: `${ WATCH } window.watch( ${ JSON.stringify(
				what.notice ?? '#none'
			) } );`,
		} );
		let requests = 0;
		page.on( 'request', ( request ) => {
			requests += request.url().startsWith( 'data:' ) ? 0 : 1;
		} );
		await page.goto( what.url, { waitUntil: 'load' } );
		await quiet( cdp, what.notice );
		const seen: Visit = {
			busy: ( await figure( cdp, 'TaskDuration' ) ) * 1000,
			requests,
			watched: await watched( page ),
			click: { handled: NaN, shown: NaN },
			cookie: 0,
		};
		if ( accepts && what.notice && what.accept ) {
			await page.locator( what.accept ).first().click();
			await page
				.locator( what.notice )
				.first()
				.waitFor( { state: 'hidden' } );
			await quiet( cdp );
			// A click that took less than the threshold has no entry.
			seen.click = await page.evaluate(
				() => window.watched.clicks[ 0 ] ?? { handled: 0, shown: 16 }
			);
			seen.cookie = ( await context.cookies() ).reduce(
				( sum, { name, value } ) =>
					sum + name.length + 1 + value.length,
				0
			);
		}
		return seen;
	} finally {
		await context.close();
	}
}

/** What it does to the paints at full speed; all else on the slow processor. */
async function once( browser: Browser, what: Weighed ): Promise< Weight > {
	const { first, largest, seen, shift } = (
		await visit( browser, what, 1, false )
	).watched;
	const slow = await visit( browser, what, SLOWER, true );
	return {
		requests: slow.requests,
		blocking: slow.watched.tasks.reduce(
			( sum, task ) => sum + Math.max( 0, task - 50 ),
			0
		),
		busy: slow.busy,
		shift: Math.max( shift, slow.watched.shift ),
		first,
		largest,
		seen,
		...slow.click,
		cookie: slow.cookie,
		heap: await heap( browser, what ),
	};
}

/** In a page of its own, that nothing watches. */
async function heap( browser: Browser, what: Weighed ): Promise< number > {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession( page );
		await page.goto( what.url, { waitUntil: 'load' } );
		// To look builds something in the page, too: on each page the same.
		await quiet( cdp, what.notice ?? 'body' );
		await cdp.send( 'HeapProfiler.enable' );
		await cdp.send( 'HeapProfiler.collectGarbage' );
		await cdp.send( 'HeapProfiler.collectGarbage' );
		return ( await cdp.send( 'Runtime.getHeapUsage' ) ).usedSize / 1024;
	} finally {
		await context.close();
	}
}

const middle = ( values: number[] ): number => {
	const known = values
		.filter( ( value ) => ! Number.isNaN( value ) )
		.sort( ( a, b ) => a - b );
	return known[ Math.floor( known.length / 2 ) ] ?? NaN;
};

/** How long something takes is the least of what was measured: the rest is what else the machine did. */
const LEAST = new Set< keyof Weight >( [
	'blocking',
	'busy',
	'first',
	'largest',
	'handled',
	'shown',
] );

/** By name: the least of durations, the median of all else. They take turns, so that a busy moment is everyone's. */
export async function weigh(
	browser: Browser,
	pages: Weighed[],
	turns: number
): Promise< Map< string, Weight > > {
	const runs = new Map< string, Weight[] >();
	// The first turn warms the browser up, and doesn't count.
	for ( let turn = 0; turn <= turns; turn++ ) {
		for ( const page of pages ) {
			const weight = await once( browser, page );
			if ( turn > 0 ) {
				runs.set( page.name, [
					...( runs.get( page.name ) ?? [] ),
					weight,
				] );
			}
		}
	}
	return new Map(
		[ ...runs ].map( ( [ name, weights ] ) => {
			const of = ( key: keyof Weight ) => {
				const values = weights.map( ( weight ) =>
					key === 'seen' ? weight.seen - weight.first : weight[ key ]
				);
				return LEAST.has( key )
					? Math.min( ...values )
					: middle( values );
			};
			return [
				name,
				{
					requests: of( 'requests' ),
					blocking: of( 'blocking' ),
					busy: of( 'busy' ),
					shift: of( 'shift' ),
					first: of( 'first' ),
					largest: of( 'largest' ),
					seen: of( 'seen' ),
					handled: of( 'handled' ),
					shown: of( 'shown' ),
					cookie: of( 'cookie' ),
					heap: of( 'heap' ),
				},
			];
		} )
	);
}

/** What several rounds came to: of durations the least again. */
export function least( rounds: Map< string, Weight >[], name: string ): Weight {
	const weights = rounds.map( ( round ) => round.get( name )! );
	const last = weights[ weights.length - 1 ]!;
	return {
		...last,
		...Object.fromEntries(
			[ ...LEAST ].map( ( key ) => [
				key,
				Math.min( ...weights.map( ( weight ) => weight[ key ] ) ),
			] )
		),
	};
}
