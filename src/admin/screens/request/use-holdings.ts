/** Reads what the site holds on this person, source by source and page by page; stored nowhere. */
import { useCallback, useEffect, useRef, useState } from '@wordpress/element';
import { problem } from '../../../data/client';
import { holdingPage, holdingSources } from '../../../data/jobs';
import type {
	Fate,
	HoldingItem,
	HoldingSource,
	Withheld,
} from '../../../data/types';
import type { Redacting } from './redact';

export interface Held {
	source: HoldingSource;
	items: HoldingItem[];
	state: 'waiting' | 'reading' | 'done' | 'failed';
	fate: Fate;
	why: string;
	trouble: string;
}

export type Reading = 'idle' | 'reading' | 'stopped' | 'done' | 'failed';

/** A source that never says that it is done is left at this page. */
const MOST_PAGES = 500;

const mark = (
	item: HoldingItem,
	field: string,
	withheld: Withheld | null
): HoldingItem =>
	field === ''
		? { ...item, withheld }
		: {
				...item,
				fields: item.fields.map( ( one ) =>
					one.key === field ? { ...one, withheld } : one
				),
			};

export function useHoldings( request: number ) {
	const [ held, setHeld ] = useState< Held[] >( [] );
	const [ reading, setReading ] = useState< Reading >( 'idle' );
	const [ trouble, setTrouble ] = useState( '' );
	const stopper = useRef< AbortController | undefined >( undefined );
	useEffect( () => () => stopper.current?.abort(), [] );

	const readSource = useCallback(
		async ( key: string, signal: AbortSignal ) => {
			const change = ( how: ( one: Held ) => Held ) =>
				setHeld( ( all ) =>
					all.map( ( one ) =>
						one.source.key === key ? how( one ) : one
					)
				);
			change( ( one ) => ( { ...one, state: 'reading' } ) );
			try {
				for ( let page = 1; page <= MOST_PAGES; page++ ) {
					const answer = await holdingPage(
						request,
						key,
						page,
						signal
					);
					if ( signal.aborted ) {
						return;
					}
					change( ( one ) => ( {
						...one,
						items: [ ...one.items, ...answer.items ],
						fate: answer.fate,
						why: answer.why || one.why,
						state: answer.done ? 'done' : 'reading',
					} ) );
					if ( answer.done ) {
						return;
					}
				}
				throw new Error();
			} catch ( cause ) {
				if ( ! signal.aborted ) {
					change( ( one ) => ( {
						...one,
						state: 'failed',
						trouble: problem( cause ).message,
					} ) );
				}
			}
		},
		[ request ]
	);

	const start = useCallback( async () => {
		const stop = new AbortController();
		stopper.current = stop;
		setReading( 'reading' );
		setTrouble( '' );
		try {
			const { sources } = await holdingSources( request, stop.signal );
			setHeld(
				sources.map( ( source ) => ( {
					source,
					items: [],
					state: 'waiting',
					fate: 'unknown',
					why: '',
					trouble: '',
				} ) )
			);
			for ( const source of sources ) {
				await readSource( source.key, stop.signal );
				if ( stop.signal.aborted ) {
					return;
				}
			}
			setReading( 'done' );
		} catch ( cause ) {
			if ( ! stop.signal.aborted ) {
				setReading( 'failed' );
				setTrouble( problem( cause ).message );
			}
		}
	}, [ request, readSource ] );

	const stop = useCallback( () => {
		stopper.current?.abort();
		setReading( 'stopped' );
	}, [] );

	/** Shows what was just left out, or put back, without reading it all again. */
	const withhold: Redacting[ 'withhold' ] = useCallback(
		( source, key, field, withheld ) =>
			setHeld( ( all ) =>
				all.map( ( one ) =>
					one.source.key === source
						? {
								...one,
								items: one.items.map( ( item ) =>
									item.key === key
										? mark( item, field, withheld )
										: item
								),
							}
						: one
				)
			),
		[]
	);

	return { held, reading, trouble, start, stop, withhold };
}
