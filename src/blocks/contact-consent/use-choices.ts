import apiFetch from '@wordpress/api-fetch';
import { useEffect, useState } from '@wordpress/element';

import type { Choice } from './types';

/** The purposes that rest on consent; none for who may not see the register. */
export function useChoices(): Choice[] {
	const [ choices, setChoices ] = useState< Choice[] >( [] );

	useEffect( () => {
		const controller = new AbortController();
		apiFetch< { purposes: Choice[] } >( {
			path: '/rights-desk/v1/consents/setup',
			signal: controller.signal,
		} )
			.then( ( { purposes } ) => setChoices( purposes ) )
			.catch( () => undefined );
		return () => controller.abort();
	}, [] );

	return choices;
}
