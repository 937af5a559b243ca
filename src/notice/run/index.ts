/** Both the guard and main may fetch it: only the first time counts. */
if ( ! window.rightsDesk.apply ) {
	// Not imported, since that would run it in any case.

	require( './start' );
}

export {};
