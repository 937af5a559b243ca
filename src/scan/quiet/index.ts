/** The weekly look by a browser, while somebody who may change settings has wp-admin open: some pages, out of the way. */
import { readScan, startScan } from '../../data/scan';
import { walkPages } from '../pages';

const PAGES = 6;

async function go(): Promise< void > {
	const { running, may_manage: may } = await readScan();
	if ( ! may ) {
		return;
	}
	const run = running ?? ( await startScan() ).running;
	if ( ! run ) {
		return;
	}
	const into = document.createElement( 'div' );
	// Within the window, or nothing that waits for being seen would load; a dot of it is enough.
	into.setAttribute(
		'style',
		'position:fixed;inset-block-end:0;inset-inline-end:0;width:1280px;height:900px;transform:scale(.004);transform-origin:100% 100%;opacity:.01;pointer-events:none;z-index:-1;contain:strict'
	);
	into.setAttribute( 'aria-hidden', 'true' );
	into.inert = true;
	document.body.append( into );
	const stop = new AbortController();
	window.addEventListener( 'pagehide', () => stop.abort() );
	try {
		await walkPages( {
			run,
			into,
			title: ( path ) => path,
			signal: stop.signal,
			quiet: true,
			most: PAGES,
		} );
	} finally {
		into.remove();
	}
}

const start = () =>
	// Of several open screens one does it.
	navigator.locks
		? navigator.locks.request(
				'rd-scan',
				{ ifAvailable: true },
				( lock ) => ( lock ? go().catch( () => undefined ) : undefined )
			)
		: go().catch( () => undefined );

window.addEventListener( 'load', () =>
	window.setTimeout( () => void start(), 3000 )
);
