/** Fetched when something is withdrawn: asks the site what that kept, deletes it here, and says so. */
import { report } from './report';
import { sweep, type Kept } from './sweep';

/** The site names what is to go, and deletes what only it can (HttpOnly). */
async function ask(): Promise< Kept > {
	const { list = '', locale = '' } =
		document.getElementById( 'rd-choices' )?.dataset ?? {};
	// With plain permalinks the route is in the query.
	const url = new URL(
		list.replace( /choices(\/|%2F)list/, 'choices$1clear' ),
		location.href
	);
	url.searchParams.set( 'locale', locale );
	const answer = await fetch( url, {
		method: 'POST',
		credentials: 'same-origin',
		keepalive: true,
	} );
	if ( ! answer.ok ) {
		throw new Error( String( answer.status ) );
	}
	return answer.json();
}

const away = { ask, report, sweep };

export type Away = typeof away;

Object.assign( window.rightsDesk, { away } );
