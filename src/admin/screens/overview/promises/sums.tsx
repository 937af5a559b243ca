import { __, sprintf } from '@wordpress/i18n';
import { STATES, type Promises } from '../../../../data/promises';
import { promiseLabels } from '../../../labels/promises';

/** How many are kept, and how many are not; as a bar too. */
export function Sums( { counts }: { counts: Promises[ 'counts' ] } ) {
	const labels = promiseLabels();
	const all = [
		...STATES.map( ( state ) => ( {
			state: state as string,
			label: labels[ state ],
			n: counts[ state ],
		} ) ),
		{
			state: 'never',
			label: __( 'Not looked at yet', 'rights-desk' ),
			n: counts.never,
		},
	].filter( ( { n, state } ) => n > 0 || state !== 'never' );
	return (
		<>
			<div className="rd-promise-bar" aria-hidden="true">
				{ all.map( ( { state, n } ) => (
					<span
						key={ state }
						className={ `is-${ state }` }
						style={ { flexGrow: n } }
					/>
				) ) }
			</div>
			<ul className="rd-promise-sums">
				{ all.map( ( { state, label, n } ) => (
					<li key={ state } className={ `is-${ state }` }>
						{ sprintf(
							/* translators: 1: a state such as Kept, 2: number of promises. */
							__( '%1$s: %2$d', 'rights-desk' ),
							label,
							n
						) }
					</li>
				) ) }
			</ul>
		</>
	);
}
