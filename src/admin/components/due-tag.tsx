import { __ } from '@wordpress/i18n';
import type { Due } from '../../data/types';
import { daysLeft, shortDay } from '../labels/when';

/** The earlier clock, in words first: colour only repeats what the text says. */
export function DueTag( { due }: { due: Due | null } ) {
	if ( ! due ) {
		return <span className="rd-quiet">—</span>;
	}
	return (
		<span className={ `rd-due is-${ due.status }` }>
			<strong>{ daysLeft( due ) }</strong>{ ' ' }
			<span className="rd-due__day">{ shortDay( due.earlier ) }</span>
			{ due.paused && (
				<span className="rd-due__day">
					{ ' · ' + __( 'paused', 'rights-desk' ) }
				</span>
			) }
		</span>
	);
}
