/** Follows a job while it runs, and does its work from this page, for sites where cron or loopback are dead. */
import { useEffect, useRef, useState } from '@wordpress/element';
import { readJob, work } from '../../../data/jobs';
import { problem, type Problem } from '../../../data/client';
import type { JobDetail } from '../../../data/types';

const PAUSE = 2500;
const RUNS = [ 'queued', 'running' ];

export const runs = ( detail: JobDetail | undefined ): boolean =>
	RUNS.includes( detail?.job?.state ?? '' );

const wait = ( ms: number, signal: AbortSignal ) =>
	new Promise< void >( ( done ) => {
		const timer = setTimeout( done, ms );
		signal.addEventListener( 'abort', () => {
			clearTimeout( timer );
			done();
		} );
	} );

interface Work {
	detail: JobDetail | undefined;
	problem: Problem | undefined;
	/** Shows another state of the job, and follows it if it runs. */
	follow: ( detail?: JobDetail ) => void;
}

/**
 * @param request Whose job.
 * @param expects Whether there is a job to follow.
 * @param onEnd   Called once each time a job that ran has come to rest.
 */
export function useWork(
	request: number,
	expects: boolean,
	onEnd: () => void
): Work {
	const [ detail, show ] = useState< JobDetail | undefined >();
	const [ failed, setFailed ] = useState< Problem | undefined >();
	const [ turn, setTurn ] = useState( 0 );
	const end = useRef( onEnd );
	end.current = onEnd;

	useEffect( () => {
		if ( ! expects ) {
			return undefined;
		}
		const stop = new AbortController();
		const { signal } = stop;
		const go = async () => {
			let ran = false;
			while ( ! signal.aborted ) {
				try {
					const next = await readJob( request, signal );
					if ( signal.aborted ) {
						return;
					}
					show( next );
					setFailed( undefined );
					if ( ! runs( next ) ) {
						if ( ran ) {
							end.current();
						}
						return;
					}
					ran = true;
					const { more } = await work( request, signal );
					await wait( more ? 0 : PAUSE, signal );
				} catch ( cause ) {
					if ( ! signal.aborted ) {
						setFailed( problem( cause ) );
						await wait( PAUSE * 2, signal );
					}
				}
			}
		};
		void go();
		return () => stop.abort();
	}, [ request, expects, turn ] );

	return {
		detail,
		problem: failed,
		follow: ( next ) => {
			if ( next ) {
				show( next );
			}
			setTurn( ( n ) => n + 1 );
		},
	};
}
