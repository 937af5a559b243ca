/**
 * Withdrawing deletes: what the services that are no longer allowed keep under this site's address. What a
 * script is still running for is stopped by loading the page anew, and deleted once more when nothing runs.
 */
import type { Away } from '../away';
import type { Kept } from '../away/sweep';
import type { Choice, RightsDesk } from '../desk';
import { anew } from './anew';
import { begun } from './form';
import { ended, keep, names, settle } from './kept';
import { markOf } from './whose';

/** What stood before, kept for this tab until all is deleted. */
const LEFT = 'rd-left';

const remember = ( before: Choice | null ) => {
	try {
		if ( before ) {
			const { analytical, tracking, services } = before;
			sessionStorage.setItem(
				LEFT,
				JSON.stringify( { analytical, tracking, services } )
			);
		} else {
			sessionStorage.removeItem( LEFT );
		}
	} catch {
		// A browser that keeps nothing for this site has nothing to delete either.
	}
};

const remembered = (): Choice | null => {
	try {
		const left = JSON.parse( sessionStorage.getItem( LEFT ) ?? 'null' );
		return Array.isArray( left?.services ) ? left : null;
	} catch {
		return null;
	}
};

const allowed = ( { analytical, tracking, services }: Choice, mark: string ) =>
	mark[ 0 ] === 'f' ||
	( mark[ 0 ] === 'a' ? analytical : tracking ) ||
	services.includes( mark.slice( 2 ) );

/** Whether something allowed before isn't any more. */
export const withdrawn = ( now: Choice, before: Choice ) =>
	( before.analytical && ! now.analytical ) ||
	( before.tracking && ! now.tracking ) ||
	before.services.some( ( code ) => ! now.services.includes( code ) );

/** Whether there is anything besides what WordPress and the choice itself keep: from an older consent, or from before there was a notice. */
const something = () => {
	try {
		return (
			/(^|; )(?!rd-|wp[-_]|wordpress_|comment_author)./.test(
				document.cookie
			) ||
			Object.keys( localStorage ).some(
				( key ) => ! key.startsWith( 'rd-' )
			) ||
			Object.keys( sessionStorage ).some(
				( key ) => ! /^(rd-|wpEmoji)/.test( key )
			)
		);
	} catch {
		return false;
	}
};

/** What deletes is fetched when it is needed. */
const fetched = () =>
	new Promise< Away >( ( done, fail ) => {
		const desk = window.rightsDesk as RightsDesk & { away?: Away };
		if ( desk.away ) {
			done( desk.away );
			return;
		}
		const { v = '' } =
			document.getElementById( 'rd-choices' )?.dataset ?? {};
		const script = document.createElement( 'script' );
		script.src = `${ desk.base }away.js?${ v }`;
		script.onload = () => ( desk.away ? done( desk.away ) : fail() );
		script.onerror = fail;
		document.head.append( script );
	} );

const answered = async (): Promise< [ Away, Kept ] > => {
	const away = await fetched();
	return [ away, await away.ask() ];
};

/** A script that is to stop doesn't go on for as long as a slow site takes to answer. */
const late = () =>
	new Promise< never >( ( _, fail ) =>
		setTimeout( fail, 400, new Error( 'late' ) )
	);

const channel =
	typeof BroadcastChannel === 'function'
		? new BroadcastChannel( 'rd-choice' )
		: null;

const again = ( before: Choice ) => {
	remember( before );
	anew();
};

/** A cookie's value as the choice that it is; without one nothing is allowed. */
const stored = ( value = '' ): Choice => {
	const [ , a, t, , receipt = '', codes = '' ] =
		/^(.)(.)-([^-]*-[^-]*)-([^-]*)-([\w.]*)/.exec( value ) ?? [];
	return {
		analytical: a === '1',
		tracking: t === '1',
		services: codes ? codes.split( '.' ) : [],
		receipt,
	};
};

const cookie = () => /(?:^|; )rd-choice=([^;]*)/.exec( document.cookie )?.[ 1 ];

/** Whose scripts the page has: also those that its own scripts, or a template, brought while they might. */
const loaded = () =>
	(
		performance.getEntriesByType(
			'resource'
		) as PerformanceResourceTiming[]
	 )
		.filter( ( { initiatorType } ) => initiatorType === 'script' )
		.map( ( { name } ) => markOf( name ) );

/**
 * @param now    What holds.
 * @param before What held until now; undefined: the page was loaded, and nobody chose.
 * @param ran    Marks of the scripts that were let through on this page; null: it was loaded anew to stop them.
 */
export async function clear(
	now: Choice,
	before: Choice | undefined,
	ran: string[] | null
): Promise< void > {
	const over = before && ended( before );
	keep( now );
	if ( ! before ) {
		return;
	}
	const all = now.analytical && now.tracking;
	if ( ! withdrawn( now, before ) && ( all || ! ( over || something() ) ) ) {
		remember( null );
		settle( now );
		return;
	}
	remember( before );
	channel?.postMessage( 1 );
	// After the page was loaded anew nothing goes on: to ask again would load it for ever.
	const running = ran
		? [ ...ran, ...loaded() ].filter(
				( mark ) =>
					mark !== '' &&
					allowed( before, mark ) &&
					! allowed( now, mark )
			)
		: [];
	let away: Away;
	let kept: Kept;
	try {
		[ away, kept ] = await ( running.length
			? Promise.race( [ answered(), late() ] )
			: answered() );
	} catch {
		// What runs is stopped all the same, and the page after this one asks again.
		if ( running.length ) {
			again( before );
		}
		return;
	}
	const may = ( mark: string ) => allowed( now, mark );
	await away.sweep( kept.services, may, names( now ) );
	const stays = ( mark: string ) =>
		kept.services.some( ( one ) => one.mark === mark && ! one.reload );
	if ( ! running.every( stays ) ) {
		// What they write on their way out goes too.
		for ( const last of [ 'pagehide', 'visibilitychange' ] ) {
			addEventListener(
				last,
				() => void away.sweep( kept.services, may, names( now ) )
			);
		}
		again( before );
		return;
	}
	remember( null );
	settle( now );
	if ( withdrawn( now, before ) ) {
		away.report( kept, now, before, allowed );
	}
}

/** A consent that ended by itself, by its age or because what it was for has changed: what it left goes too. */
async function end(): Promise< void > {
	const { choice, v } = window.rightsDesk;
	try {
		const [ away, kept ] = await answered();
		await away.sweep(
			kept.services,
			( mark ) =>
				allowed( choice, mark ) &&
				( mark[ 0 ] === 'f' || v[ mark[ 0 ] === 'a' ? 0 : 1 ] > 0 ),
			names( choice )
		);
		settle( window.rightsDesk.choice );
	} catch {
		// The page after this one tries again.
	}
}

/** When the page has done its own work. */
function idle( then: () => void ): void {
	const wait = () =>
		'requestIdleCallback' in window
			? requestIdleCallback( then, { timeout: 5000 } )
			: setTimeout( then, 1000 );
	if ( document.readyState === 'complete' ) {
		wait();
	} else {
		addEventListener( 'load', wait, { once: true } );
	}
}

/** When run.js starts: finishes what a page before this one began, and keeps in step with other tabs. */
export function resume(
	/** Takes over a choice on a page that can't be loaded anew yet. */
	take: ( now: Choice, before: Choice ) => void
): void {
	const desk = window.rightsDesk;
	const before = remembered();
	if ( before ) {
		void clear( desk.choice, before, null );
	} else if ( ended( desk.choice ) ) {
		idle( () => void end() );
	}
	let known = cookie();
	document.addEventListener( 'rights-desk:choice', () => {
		known = cookie();
	} );
	/**
	 * Chosen elsewhere. Where a form was begun, what the visitor typed is theirs: the page is shut and its frames go at
	 * once, its scripts end when the page is left, or is looked away from with nothing typed in it any more.
	 */
	desk.stale = () => {
		const was = desk.choice;
		known = cookie();
		if ( ! begun() ) {
			again( was );
			return;
		}
		const now = stored( known );
		if ( withdrawn( now, was ) ) {
			// The next page deletes what these write until then.
			remember( was );
			document.addEventListener( 'visibilitychange', () => {
				if ( ! begun() ) {
					again( was );
				}
			} );
		}
		take( now, was );
	};
	if ( channel ) {
		// More than before can wait for the next page: somebody may be filling in a form on this one.
		channel.onmessage = () => {
			if (
				cookie() !== known &&
				withdrawn( stored( cookie() ), desk.choice )
			) {
				desk.stale?.();
			}
		};
	}
}
