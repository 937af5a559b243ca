import { __ } from '@wordpress/i18n';
import type { Overview } from '../../../data/types';
import { Link } from '../../router/link';

/** The four numbers that say how the desk stands; each leads to its list. */
export function Figures( { overview }: { overview: Overview } ) {
	const figures = [
		{
			label: __( 'Late', 'rights-desk' ),
			n: overview.late.total,
			to: '/requests?due=late',
			tone: overview.late.total > 0 ? 'late' : 'fine',
		},
		{
			label: __( 'Due within 7 days', 'rights-desk' ),
			n: overview.soon.total,
			to: '/requests?due=today,soon',
			tone: overview.soon.total > 0 ? 'soon' : 'plain',
		},
		{
			label: __( 'New', 'rights-desk' ),
			n: overview.came_in.total,
			to: '/requests?state=confirmed',
			tone: 'plain',
		},
		{
			label: __( 'Open in all', 'rights-desk' ),
			n: overview.open,
			to: '/requests',
			tone: 'plain',
		},
		{
			label: __( 'Waiting for proof of address', 'rights-desk' ),
			n: overview.unconfirmed,
			to: '/requests?phase=unconfirmed&sort=received&order=desc',
			tone: 'plain',
		},
	];
	return (
		<ul className="rd-figures">
			{ figures.map( ( figure ) => (
				<li key={ figure.label } className={ `is-${ figure.tone }` }>
					<Link to={ figure.to }>
						<strong>{ figure.n }</strong>
						<span>{ figure.label }</span>
					</Link>
				</li>
			) ) }
		</ul>
	);
}
