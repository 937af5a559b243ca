import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { problem, type Problem } from '../../../data/client';
import {
	endScan,
	startScan,
	type ScanRun,
	type ScanState,
} from '../../../data/scan';
import { walkPages } from '../../../scan/pages';

/** A walk through the pages: begun, gone on with, or stopped; it lasts as long as the screen is open. */
export function useWalk( onChange: ( state: ScanState ) => void ) {
	const into = useRef< HTMLDivElement >( null );
	const stopper = useRef< AbortController | undefined >( undefined );
	const [ at, setAt ] = useState< ScanRun | undefined >();
	const [ paused, setPaused ] = useState< ScanRun | undefined >();
	const [ failed, setFailed ] = useState< Problem | undefined >();
	useEffect( () => () => stopper.current?.abort(), [] );

	const go = useCallback(
		async ( resume: ScanRun | null ) => {
			const stop = new AbortController();
			stopper.current = stop;
			setFailed( undefined );
			try {
				const run = paused ?? resume ?? ( await startScan() ).running;
				if ( ! run || ! into.current ) {
					return;
				}
				setAt( run );
				const state = await walkPages( {
					run,
					into: into.current,
					title: ( path ) =>
						sprintf(
							/* translators: %s: path of a page. */
							__( 'Looking at %s', 'rights-desk' ),
							path
						),
					signal: stop.signal,
					onPage: setAt,
				} );
				if ( state ) {
					setPaused( undefined );
					onChange( state );
				}
			} catch ( cause ) {
				setFailed( problem( cause ) );
			}
			setAt( undefined );
		},
		[ onChange, paused ]
	);
	const pause = useCallback( () => {
		stopper.current?.abort();
		setPaused( at );
		setAt( undefined );
	}, [ at ] );
	const end = useCallback(
		async ( id: number ) => {
			stopper.current?.abort();
			setPaused( undefined );
			try {
				onChange( await endScan( id, 'stopped' ) );
			} catch ( cause ) {
				setFailed( problem( cause ) );
			}
		},
		[ onChange ]
	);
	return { into, at, paused, failed, go, pause, end };
}
