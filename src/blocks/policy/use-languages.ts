import apiFetch from '@wordpress/api-fetch';
import { useEffect, useState } from '@wordpress/element';

export interface Language {
	locale: string;
	language: string;
}

/** Those that the policy can be shown in; none for who may not see the policy's desk. */
export function useLanguages(): Language[] {
	const [ languages, setLanguages ] = useState< Language[] >( [] );
	useEffect( () => {
		let there = true;
		apiFetch< { languages: Language[] } >( {
			path: '/rights-desk/v1/policy',
		} )
			.then( ( policy ) => there && setLanguages( policy.languages ) )
			.catch( () => undefined );
		return () => {
			there = false;
		};
	}, [] );
	return languages;
}
