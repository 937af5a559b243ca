import { __ } from '@wordpress/i18n';
import { Link } from '../../router/link';
import { format } from '../../router/path';
import { kept, type Query } from './view';

const ready = (): { label: string; query: Query }[] => [
	{ label: __( 'To do', 'rights-desk' ), query: {} },
	{ label: __( 'New', 'rights-desk' ), query: { state: 'confirmed' } },
	{ label: __( 'Late', 'rights-desk' ), query: { due: 'late' } },
	{
		label: __( 'Waiting for proof', 'rights-desk' ),
		query: { phase: 'unconfirmed', sort: 'received', order: 'desc' },
	},
	{
		label: __( 'All', 'rights-desk' ),
		query: { phase: 'any', sort: 'received', order: 'desc' },
	},
];

/** The views that everyone has. */
export function Tabs( { query }: { query: Query } ) {
	const shown = kept( query );
	return (
		<nav className="rd-tabs" aria-label={ __( 'Views', 'rights-desk' ) }>
			<ul>
				{ ready().map( ( tab ) => (
					<li key={ tab.label }>
						<Link
							to={ format( {
								path: '/requests',
								query: tab.query,
							} ) }
							aria-current={
								kept( tab.query ) === shown ? 'page' : undefined
							}
						>
							{ tab.label }
						</Link>
					</li>
				) ) }
			</ul>
		</nav>
	);
}
