import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import {
	lookAt,
	withLooked,
	type PolicyPromise,
	type Promises,
} from '../../../../data/promises';
import { useCommand } from '../../../../data/resource';

/** Looks at promises one after another, and shows each as it comes. */
export function useLooking(
	data: Promises | undefined,
	show: ( data: Promises ) => void
) {
	const { busy, problem, run } = useCommand();
	const [ at, setAt ] = useState( '' );
	const look = async ( which: PolicyPromise[] ) => {
		let now = data;
		await run( async () => {
			for ( const promise of which ) {
				setAt( promise.number );
				const looked = await lookAt( promise );
				if ( now ) {
					now = withLooked( now, looked );
					show( now );
				}
				if ( which.length === 1 ) {
					speak( `${ looked.state_label }. ${ looked.says }` );
				}
			}
			if ( which.length > 1 && now ) {
				speak(
					sprintf(
						/* translators: 1: number of promises that are broken, 2: number at risk. */
						__(
							'All looked at. Broken: %1$d. At risk: %2$d.',
							'rights-desk'
						),
						now.counts.broken,
						now.counts.at_risk
					)
				);
			}
		} );
		setAt( '' );
	};
	return { busy, problem, at, look };
}
