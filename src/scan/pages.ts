/** Walks through the pages of a scan that nobody has looked at yet. */
import {
	endScan,
	frameOf,
	tellPage,
	type CookieMode,
	type Pass,
	type ScanRun,
	type ScanState,
} from '../data/scan';
import { look, type Told } from './frame';

interface Walk {
	run: ScanRun;
	/** Where the page is shown. */
	into: HTMLElement;
	title: ( path: string ) => string;
	signal: AbortSignal;
	onPage?: ( run: ScanRun ) => void;
	/** Out of sight: nothing of others is loaded that nobody asked for. */
	quiet?: boolean;
	/** At most so many, for a walk beside other work. */
	most?: number;
}

/** Modes that hold back more than this one. */
const STRICTER: Record< CookieMode, Pass[] > = {
	off: [ 'default', 'full' ],
	default: [ 'full' ],
	full: [],
};

/** Something of others that was not held back. */
const leaks = ( told: Told ) =>
	( told.asked?.length ?? 0 ) > 0 ||
	( told.html ?? [] ).some( ( one ) => ! one.held );

/** Which looks a page needs: before a choice and after; and, where something got through, in the next stricter mode. */
async function passesOf(
	{ run, into, title, signal, quiet }: Walk,
	page: number
): Promise< Partial< Record< Pass, Told > > > {
	const seen: Partial< Record< Pass, Told > > = {};
	const one = async ( pass: Pass ) => {
		const { url } = await frameOf( run.id, page, pass );
		const told = await look(
			into,
			url,
			title( run.pages[ page ]?.path ?? '' ),
			signal
		);
		seen[ pass ] = told;
		return told;
	};
	const now = await one( 'none' );
	if ( now.failed ) {
		return seen;
	}
	if ( run.mode !== 'off' && ! quiet ) {
		await one( 'all' );
	}
	const stricter = STRICTER[ run.mode ];
	let through = leaks( now );
	for ( const pass of stricter ) {
		if ( through && ! signal.aborted ) {
			through = leaks( await one( pass ) );
		}
	}
	return seen;
}

/** @return How the site stands after it, or nothing when it was broken off. */
export async function walkPages(
	walk: Walk
): Promise< ScanState | undefined > {
	const { run, signal, onPage, most = Infinity } = walk;
	let at = run;
	for ( let n = 0; at.next !== null && n < most; n++ ) {
		const page = at.next;
		const passes = await passesOf( { ...walk, run: at }, page );
		if ( signal.aborted ) {
			return undefined;
		}
		at = ( await tellPage( at.id, page, passes ) ).run;
		onPage?.( at );
	}
	return at.next === null ? endScan( at.id, 'done' ) : undefined;
}
