import { useEffect, useRef } from '@wordpress/element';
import type { ReactNode } from 'react';

/** A form that opens where a button was pressed: who typed there types on in it. */
export function InPlace( { children }: { children: ReactNode } ) {
	const ref = useRef< HTMLDivElement >( null );
	useEffect( () => {
		ref.current
			?.querySelector< HTMLElement >( 'input, select, button' )
			?.focus();
	}, [] );
	return <div ref={ ref }>{ children }</div>;
}
