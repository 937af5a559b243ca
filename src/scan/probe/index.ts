/**
 * First in a page that a scan looks at, before its own scripts and the guard: keeps what the page stores apart,
 * notes it with the script that did it, and tells the screen. Never in a page that visitors get.
 */
import { nested, openCalls } from './calls';
import { held, left, listen } from './held';
import { openJar } from './jar';
import { keep, stored, type Report, type Told } from './report';
import { openStores } from './stores';
import { quiet, walk } from './walk';

declare const rdProbe: Told;

const { jar, http, html } = rdProbe;
const loaded = new Promise< void >( ( done ) => {
	addEventListener( 'load', () => done() );
	setTimeout( done, 12_000 );
} );
const tell = parent.postMessage.bind( parent );

// The key is of no use a second time; no script of the page needs to know of it.
history.replaceState(
	null,
	'',
	location.href
		.replace( /([?&])rd-scan=[^&#]*&?/, '$1' )
		.replace( /[?&](#|$)/, '$1' )
);

listen();
openStores();
openCalls();
const closeJar = openJar( jar );
for ( const { name, seconds } of http ) {
	keep( 'cookie', name, '', seconds, 'http' );
}

void ( async () => {
	await loaded;
	await quiet( 600, 6000 );
	await walk();
	nested();
	closeJar();
	const report: Report = {
		rd: 'scan',
		stored,
		asked: left(),
		html: [ ...html, ...held() ],
	};
	tell( report, location.origin );
} )();
