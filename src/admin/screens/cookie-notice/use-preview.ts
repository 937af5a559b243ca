/** The notice as it would be with what is being edited; asked a moment after the last change. */
import { useEffect, useState } from '@wordpress/element';
import { problem as asProblem, type Problem } from '../../../data/client';
import {
	previewLook,
	type CookieLook,
	type PreviewAnswer,
} from '../../../data/cookie-look';

const PAUSE = 300;

export interface Shown {
	shown: PreviewAnswer | undefined;
	problem: Problem | undefined;
}

export function usePreview(
	look: CookieLook,
	locale: string,
	dark: boolean
): Shown {
	const [ state, setState ] = useState< Shown >( {
		shown: undefined,
		problem: undefined,
	} );
	const key = JSON.stringify( look );
	useEffect( () => {
		let latest = true;
		const timer = setTimeout( () => {
			previewLook( JSON.parse( key ) as CookieLook, locale, dark )
				.then( ( shown ) => {
					if ( latest ) {
						setState( { shown, problem: undefined } );
					}
				} )
				.catch( ( cause: unknown ) => {
					if ( latest ) {
						setState( ( { shown } ) => ( {
							shown,
							problem: asProblem( cause ),
						} ) );
					}
				} );
		}, PAUSE );
		return () => {
			latest = false;
			clearTimeout( timer );
		};
	}, [ key, locale, dark ] );
	return state;
}
