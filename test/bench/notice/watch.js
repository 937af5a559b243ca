window.watch = ( notice ) => {
	const state = {
		tasks: [],
		shift: 0,
		first: NaN,
		largest: NaN,
		seen: NaN,
		clicks: [],
	};
	window.watched = state;
	const observe = ( type, take, more = {} ) =>
		new PerformanceObserver( ( list ) =>
			list.getEntries().forEach( take )
		).observe( { type, buffered: true, ...more } );
	observe( 'longtask', ( { duration } ) => state.tasks.push( duration ) );
	observe( 'layout-shift', ( { value } ) => {
		state.shift += value;
	} );
	observe( 'paint', ( { name, startTime } ) => {
		if ( name === 'first-contentful-paint' ) {
			state.first = startTime;
		}
	} );
	observe( 'largest-contentful-paint', ( { startTime } ) => {
		state.largest = startTime;
	} );
	observe(
		'event',
		( { name, startTime, processingEnd, duration } ) => {
			if ( name === 'click' ) {
				state.clicks.push( {
					handled: processingEnd - startTime,
					shown: duration,
				} );
			}
		},
		{ durationThreshold: 16 }
	);
	// Nothing here asks for a frame or a layout: that would change what is measured. A page without a notice is watched as well.
	const frame = new window.IntersectionObserver( ( entries ) => {
		const shown = entries.find( ( { isIntersecting } ) => isIntersecting );
		if ( shown ) {
			state.seen = shown.time;
			frame.disconnect();
		}
	} );
	new window.MutationObserver( ( records, found ) => {
		const element = document.querySelector( notice );
		if ( element ) {
			found.disconnect();
			frame.observe( element );
		}
	} ).observe( document, { childList: true, subtree: true } );
};
