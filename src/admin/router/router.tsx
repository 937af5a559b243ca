/** Where we are, and the ways to leave: history, back button, and a guard for unsaved work. */
import {
	createContext,
	useCallback,
	useContext,
	useEffect,
	useMemo,
	useRef,
	useState,
} from '@wordpress/element';
import type { ReactNode } from 'react';
import { current, format, href, parse, type Place } from './path';

export interface Router {
	place: Place;
	navigate: ( to: string, how?: { replace?: boolean } ) => void;
	setQuery: ( query: Record< string, string > ) => void;
	guard: ( message: string | undefined ) => void;
}

const Context = createContext< Router | undefined >( undefined );

export function RouterProvider( { children }: { children: ReactNode } ) {
	const [ place, setPlace ] = useState( () =>
		current( window.location.search )
	);
	const here = useRef( place );
	here.current = place;
	const message = useRef< string | undefined >( undefined );

	const mayLeave = useCallback( () => {
		// eslint-disable-next-line no-alert -- The browser's own dialog is the only one that also works for the back button.
		if ( message.current && ! window.confirm( message.current ) ) {
			return false;
		}
		message.current = undefined;
		return true;
	}, [] );

	useEffect( () => {
		const moved = () => {
			const next = current( window.location.search );
			if ( next.path !== here.current.path && ! mayLeave() ) {
				window.history.pushState(
					null,
					'',
					href( format( here.current ) )
				);
				return;
			}
			setPlace( next );
		};
		const leaving = ( event: BeforeUnloadEvent ) => {
			if ( message.current ) {
				event.preventDefault();
			}
		};
		window.addEventListener( 'popstate', moved );
		window.addEventListener( 'beforeunload', leaving );
		return () => {
			window.removeEventListener( 'popstate', moved );
			window.removeEventListener( 'beforeunload', leaving );
		};
	}, [ mayLeave ] );

	const router = useMemo< Router >( () => {
		const go = ( next: Place, replace: boolean ) => {
			window.history[ replace ? 'replaceState' : 'pushState' ](
				null,
				'',
				href( format( next ) )
			);
			setPlace( next );
		};
		return {
			place,
			navigate: ( to, how = {} ) => {
				const next = parse( to );
				if ( next.path === here.current.path || mayLeave() ) {
					go( next, how.replace ?? false );
				}
			},
			setQuery: ( query ) =>
				go( { path: here.current.path, query }, true ),
			guard: ( text ) => {
				message.current = text;
			},
		};
	}, [ place, mayLeave ] );

	return <Context.Provider value={ router }>{ children }</Context.Provider>;
}

export function useRouter(): Router {
	const router = useContext( Context );
	if ( ! router ) {
		throw new Error( 'No router above this component' );
	}
	return router;
}

/** Asks before this screen is left, while there is something to lose. */
export function useGuard( message: string | undefined ) {
	const { guard } = useRouter();
	useEffect( () => {
		guard( message );
		return () => guard( undefined );
	}, [ guard, message ] );
}
