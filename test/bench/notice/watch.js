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
	// A frame in which it has a size is the frame that shows it.
	const frame = ( at ) => {
		const { height = 0, width = 0 } =
			document.querySelector( notice )?.getBoundingClientRect() ?? {};
		if ( height * width > 0 ) {
			state.seen = at;
		} else {
			window.requestAnimationFrame( frame );
		}
	};
	if ( notice ) {
		window.requestAnimationFrame( frame );
	}
};
