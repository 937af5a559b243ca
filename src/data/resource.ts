/** A read that a screen shows: loading, data or problem, and read again when a command changed something. */
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { problem, type Problem } from './client';

export interface Resource< T > {
	data: T | undefined;
	problem: Problem | undefined;
	loading: boolean;
	reload: () => void;
	replace: ( data: T ) => void;
}

/**
 * @param key  What is read; another key is another resource.
 * @param load Reads it; called when the key changes and on reload.
 */
export function useResource< T >(
	key: string,
	load: ( signal: AbortSignal ) => Promise< T >
): Resource< T > {
	const [ shown, show ] = useState< {
		key: string;
		data?: T;
		problem?: Problem;
	} >( { key: '' } );
	const [ loading, setLoading ] = useState( true );
	const [ turn, setTurn ] = useState( 0 );
	const latest = useRef( load );
	latest.current = load;

	useEffect( () => {
		const stop = new AbortController();
		setLoading( true );
		latest
			.current( stop.signal )
			.then( ( data ) => {
				if ( ! stop.signal.aborted ) {
					show( { key, data } );
					setLoading( false );
				}
			} )
			.catch( ( cause: unknown ) => {
				if ( ! stop.signal.aborted ) {
					show( { key, problem: problem( cause ) } );
					setLoading( false );
				}
			} );
		return () => stop.abort();
	}, [ key, turn ] );

	return {
		data: shown.data,
		problem: shown.key === key ? shown.problem : undefined,
		loading,
		reload: useCallback( () => setTurn( ( n ) => n + 1 ), [] ),
		replace: useCallback( ( data: T ) => show( { key, data } ), [ key ] ),
	};
}

/** A command in flight: one at a time, with its problem. */
export function useCommand() {
	const [ busy, setBusy ] = useState( false );
	const [ failed, setFailed ] = useState< Problem | undefined >();
	const run = useCallback( async < T >( command: () => Promise< T > ) => {
		setBusy( true );
		setFailed( undefined );
		try {
			return await command();
		} catch ( cause ) {
			setFailed( problem( cause ) );
			return undefined;
		} finally {
			setBusy( false );
		}
	}, [] );
	return {
		busy,
		problem: failed,
		run,
		forget: useCallback( () => setFailed( undefined ), [] ),
	};
}
