import { Agent, request } from 'node:http';
import { decide, forget, mode, refusal } from '../steps/choices';
import type { Site } from '../site/site';

/** What a decision was answered, by status; 0: no answer at all. */
export type Answers = Record< number, number >;

export interface Times {
	n: number;
	failed: number;
	median: number;
	p95: number;
	worst: number;
}

export interface Flood {
	/** Decisions a second that are all recorded. */
	sustained: number;
	seconds: number;
	sent: number;
	answers: Answers;
	kept: number;
	dropped: number;
	cached: { before: Times; during: Times };
	uncached: { before: Times; during: Times };
	database: { before: Times; during: Times };
}

const sleep = ( ms: number ) => new Promise( ( go ) => setTimeout( go, ms ) );

export function times( all: number[], failed = 0 ): Times {
	const sorted = [ ...all ].sort( ( a, b ) => a - b );
	const at = ( part: number ) =>
		sorted[
			Math.min( sorted.length - 1, Math.floor( sorted.length * part ) )
		] ?? NaN;
	return {
		n: sorted.length,
		failed,
		median: at( 0.5 ),
		p95: at( 0.95 ),
		worst: at( 1 ),
	};
}

/** Sends decisions as browsers do, without waiting for one another. */
class Crowd {
	readonly answers: Answers = {};
	sent = 0;
	private open = 0;
	private readonly agent = new Agent( { keepAlive: true, maxSockets: 400 } );
	private readonly to: URL;
	private readonly body = JSON.stringify( refusal );

	constructor( private readonly url: string ) {
		this.to = new URL( '/wp-json/rights-desk/v1/choices', url );
	}

	private one(): Promise< number > {
		this.sent++;
		this.open++;
		return new Promise< number >( ( done ) => {
			const ended = ( status: number ) => {
				this.open--;
				this.answers[ status ] = ( this.answers[ status ] ?? 0 ) + 1;
				done( status );
			};
			const call = request(
				this.to,
				{
					method: 'POST',
					agent: this.agent,
					headers: {
						'Content-Type': 'text/plain;charset=UTF-8',
						'Content-Length': this.body.length,
						Origin: new URL( this.url ).origin,
					},
				},
				( response ) => {
					response.resume();
					response.on( 'end', () =>
						ended( response.statusCode ?? 0 )
					);
				}
			);
			call.on( 'error', () => ended( 0 ) );
			call.end( this.body );
		} );
	}

	/** So many a second, whatever comes of them. */
	async at( rate: number, seconds: number ): Promise< void > {
		const begun = performance.now();
		const before = this.sent;
		for (;;) {
			const gone = ( performance.now() - begun ) / 1000;
			const due = Math.floor( Math.min( gone, seconds ) * rate );
			while ( this.sent - before < due ) {
				void this.one();
			}
			if ( gone >= seconds ) {
				break;
			}
			await sleep( 10 );
		}
		await this.quiet();
	}

	close() {
		this.agent.destroy();
	}

	private async quiet() {
		while ( this.open > 0 ) {
			await sleep( 20 );
		}
	}
}

/** Asks something again and again until told to stop. */
function watch( ask: () => Promise< boolean >, every: number ) {
	const all: number[] = [];
	let failed = 0;
	let on = true;
	const loop = ( async () => {
		while ( on ) {
			const begun = performance.now();
			const ok = await ask().catch( () => false );
			all.push( performance.now() - begun );
			failed += ok ? 0 : 1;
			await sleep( every );
		}
	} )();
	return async () => {
		on = false;
		await loop;
		return times( all, failed );
	};
}

export async function counted( on: Site ) {
	const { body } = await (
		await on.admin()
	).rest< { weeks: { kept: number; dropped: number }[] } >(
		'GET',
		'choices/figures'
	);
	return body.weeks.reduce(
		( sum, week ) => ( {
			kept: sum.kept + week.kept,
			dropped: sum.dropped + week.dropped,
		} ),
		{ kept: 0, dropped: 0 }
	);
}

/** How the site does while decisions come at twice the rate that it records; the notice is on. */
export async function flood( on: Site, seconds = 60 ): Promise< Flood > {
	const crowd = new Crowd( on.url );
	const page = ( path: () => string ) => async () => {
		const response = await fetch( on.url + path() );
		await response.text();
		return response.status === 200;
	};
	let turn = 0;
	const watches = () => {
		const ends = {
			cached: watch(
				page( () => '/?flood=cached' ),
				250
			),
			uncached: watch(
				page( () => `/?flood=${ Date.now() }${ turn++ }` ),
				500
			),
			database: watch(
				() =>
					on
						.sql( 'SELECT COUNT(*) FROM {prefix}posts' )
						.then( () => true ),
				500
			),
		};
		return async () => ( {
			cached: await ends.cached(),
			uncached: await ends.uncached(),
			database: await ends.database(),
		} );
	};
	try {
		await page( () => '/?flood=cached' )();
		const calm = watches();
		await sleep( 3000 );
		const before = await calm();

		// Ever more, until not all are recorded; ten seconds each, over which the meter lets a burst spread.
		let sustained = 0;
		for ( let rate = 100; rate <= 800; rate *= 2 ) {
			const start = await counted( on );
			await crowd.at( rate, 10 );
			const end = await counted( on );
			sustained = ( end.kept - start.kept ) / 10;
			if ( end.dropped > start.dropped ) {
				break;
			}
		}

		const from = { ...( await counted( on ) ), sent: crowd.sent };
		const answered = { ...crowd.answers };
		const under = watches();
		await crowd.at( 2 * sustained, seconds );
		const during = await under();
		const to = await counted( on );
		const answers: Answers = {};
		for ( const [ status, n ] of Object.entries( crowd.answers ) ) {
			const more = n - ( answered[ Number( status ) ] ?? 0 );
			if ( more > 0 ) {
				answers[ Number( status ) ] = more;
			}
		}
		return {
			sustained,
			seconds,
			sent: crowd.sent - from.sent,
			answers,
			kept: to.kept - from.kept,
			dropped: to.dropped - from.dropped,
			cached: { before: before.cached, during: during.cached },
			uncached: { before: before.uncached, during: during.uncached },
			database: { before: before.database, during: during.database },
		};
	} finally {
		crowd.close();
	}
}

/** How long one takes to be answered when nothing else happens, by the way it comes. */
async function alone( on: Site, path: string ): Promise< Times > {
	const all: number[] = [];
	for ( let turn = 0; turn < 60; turn++ ) {
		const begun = performance.now();
		await decide( on, refusal, { path } );
		all.push( performance.now() - begun );
	}
	return times( all.slice( 10 ) );
}

/** npm run bench: decisions of visitors. */
export async function choices( on: Site, seconds = 60 ): Promise< void > {
	await on.fixture( 'cookie-note', { versions: [ 1, 1 ] } );
	await mode( on, 'default' );
	try {
		const door = await alone( on, '/wp-json/rights-desk/v1/choices' );
		const rest = await alone( on, '/?rest_route=/Rights-Desk/v1/choices' );
		console.log(
			`\nA visitor's decision: ${ door.median.toFixed( 1 ) } ms by the early door, ${ rest.median.toFixed( 1 ) } ms by REST; ratio ${ ( door.median / rest.median ).toFixed( 2 ) }`
		);
		const seen = await flood( on, seconds );
		const line = ( what: string, { before, during }: Flood[ 'cached' ] ) =>
			console.log(
				`${ what }: median ${ before.median.toFixed( 0 ) } → ${ during.median.toFixed( 0 ) } ms, 95th ${ before.p95.toFixed( 0 ) } → ${ during.p95.toFixed( 0 ) } ms, failed ${ during.failed } of ${ during.n }`
			);
		console.log(
			`A flood of them: ${ seen.sustained.toFixed( 0 ) } a second are all recorded; ${ ( seen.sent / seen.seconds ).toFixed( 0 ) } a second for ${ seen.seconds } s: ${ seen.sent } sent, ${ seen.kept } recorded, ${ seen.dropped } counted, ${ seen.sent - seen.kept - seen.dropped } lost`
		);
		line( 'a cached page', seen.cached );
		line( 'a page that no cache has', seen.uncached );
		line( 'a query', seen.database );
	} finally {
		await on.fixture( 'cookie-note', {} );
		await forget( on );
	}
}
