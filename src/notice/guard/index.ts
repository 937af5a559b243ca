/**
 * Printed inline, first in head, after `rightsDesk={v,base,rules,dnt,frames}`: reads the visitor's choice itself, so that
 * one cached page is right for everybody, and shuts the page to whatever may not load: by a content security
 * policy, which holds for what scripts add in any way, for style sheets, frames within the page and workers. One that stands
 * can be made stricter, never be taken back: more may load on the next page, or on this one loaded anew (run).
 */
import type { RightsDesk } from '../desk';

( ( desk: RightsDesk ) => {
	const doc = document;
	const n = navigator as Navigator & {
		globalPrivacyControl?: boolean;
		doNotTrack?: string;
	};
	// Of these versions; half a year ends it in the browser itself. A category that is empty now has no version.
	const said =
		doc.cookie.match(
			`(?:^|; )rd-choice=(.)(.)-${ desk.v
				.map( ( now ) => ( now ? now.toString( 36 ) : '\\w+' ) )
				.join( '[.]' ) }-\\w+-(\\w*)-([\\w.]*)`
		) || [];
	// Handed over by the page before this load of it (run/once.ts): for this once, whatever comes of it.
	const once = ( desk.once = history.state?.rdOnce );
	if ( once ) {
		history.replaceState( once[ 2 ], '' );
	}
	desk.choice = {
		analytical: said[ 1 ] === '1',
		tracking: said[ 2 ] === '1',
		services: said[ 4 ] ? said[ 4 ].split( '.' ) : [],
		receipt: said[ 3 ] || '',
	};
	desk.gpc =
		! said[ 0 ] &&
		!! ( n.globalPrivacyControl || ( desk.dnt && n.doNotTrack === '1' ) );
	desk.asks = ! said[ 0 ] && ! desk.gpc;
	desk.held = [];
	desk.may = ( mark, by = desk.choice ) =>
		! /^[at]/.test( mark ) ||
		by[ mark[ 0 ] === 'a' ? 'analytical' : 'tracking' ] ||
		by.services.includes( mark.slice( 2 ) );
	// A policy names who may: whoever isn't known loads without one, or not.
	desk.free = () =>
		desk.choice.tracking && ( desk.choice.analytical || ! desk.v[ 0 ] );
	desk.tight = [];
	desk.shut = () => {
		if ( ! desk.free() ) {
			const meta = doc.createElement( 'meta' );
			meta.httpEquiv = 'Content-Security-Policy';
			meta.content = `${
				desk.frames ? 'frame-src * data: blob:;' : ''
			}default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: mediastream: ${ desk.rules
				.map( ( [ sources, mark ] ) =>
					desk.may( mark ) ? sources : ''
				)
				.join( ' ' ) } ${ once ? once[ 0 ] : '' }`;
			doc.head.prepend( meta );
			desk.tight.push( desk.choice );
		}
	};
	doc.addEventListener(
		'securitypolicyviolation',
		( { blockedURI, disposition } ) => {
			// A policy of somebody else's that only reports has stopped nothing.
			if ( disposition !== 'report' ) {
				desk.held.push( blockedURI );
			}
		}
	);
	desk.shut();
} )( window.rightsDesk );
