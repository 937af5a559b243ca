import type { Choice, RightsDesk } from '../desk';

/** Whether it lets anything through. */
export const stands = ( choice: Choice ) =>
	choice.analytical || choice.tracking || choice.services.length > 0;

/** What the cookie says, as it stands. */
export const kept = () =>
	`${ document.cookie.match( '(?:^|; )(rd-choice=[^;]*)' )?.[ 1 ] }`;

/** Whether a page was left in the middle of a withdrawal, shows something once, or there was a consent: run sees to it. */
export const left = () => {
	try {
		return (
			window.rightsDesk.once ||
			sessionStorage[ 'rd-left' ] ||
			sessionStorage[ 'rd-once' ] ||
			localStorage[ 'rd-kept' ]
		);
	} catch {}
};

/** At random, not made of anything: it tells one consent from another, and nobody from anybody. */
export const receipt = () =>
	[ ...crypto.getRandomValues( new Uint8Array( 12 ) ) ]
		.map( ( byte ) => ( byte % 36 ).toString( 36 ) )
		.join( '' );

/** As desk.ts describes it. Of the services let through one by one the newest nine: 64 bytes have no room for more. */
export function written( choice: Choice, [ a, t ]: RightsDesk[ 'v' ] ) {
	const day = Math.floor( Date.now() / 864e5 ) - 18262;
	choice.services = choice.services.slice( -9 );
	return `rd-choice=${ +choice.analytical }${ +choice.tracking }-${ a.toString(
		36
	) }.${ t.toString( 36 ) }-${ day.toString( 36 ) }-${
		choice.receipt
	}-${ choice.services.join( '.' ) }`;
}
