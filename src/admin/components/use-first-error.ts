import { useEffect } from '@wordpress/element';
import type { Problem } from '../../data/client';

/** Takes the keyboard to the field that a refusal names; its text is tied to it and so read out. */
export function useFirstError( problem: Problem | undefined ) {
	useEffect( () => {
		if ( problem?.field ) {
			document
				.querySelector< HTMLElement >(
					'.rd-field.is-invalid :is(input, textarea, select)'
				)
				?.focus();
		}
	}, [ problem ] );
}
