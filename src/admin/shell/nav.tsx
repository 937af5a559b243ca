/** The menu: groups in its first row, the screens of the present group in its second. */
import { __ } from '@wordpress/i18n';
import { Link } from '../router/link';
import { routes } from '../router/routes';
import { menuGroups } from './groups';

export function Nav( { at }: { at: string } ) {
	const groups = menuGroups( routes );
	const present = groups.find( ( group ) =>
		group.routes.some( ( route ) => route.path === at )
	);
	return (
		<div className="rd-top">
			<div className="rd-top__row">
				<span className="rd-top__name">
					{ __( 'Rights Desk', 'rights-desk' ) }
				</span>
				<nav
					className="rd-nav"
					aria-label={ __( 'Rights Desk', 'rights-desk' ) }
				>
					<ul>
						{ groups.map( ( group ) => {
							const inside = group === present;
							const current =
								group.routes.length === 1 ? 'page' : 'true';
							return (
								<li key={ group.group }>
									<Link
										to={ group.routes[ 0 ]?.path ?? '' }
										aria-current={
											inside ? current : undefined
										}
									>
										{ group.label }
									</Link>
								</li>
							);
						} ) }
					</ul>
				</nav>
			</div>
			{ present && present.routes.length > 1 && (
				<nav className="rd-nav is-inner" aria-label={ present.label }>
					<ul>
						{ present.routes.map( ( { path, menu } ) => (
							<li key={ path }>
								<Link
									to={ path }
									aria-current={
										path === at ? 'page' : undefined
									}
								>
									{ menu?.() }
								</Link>
							</li>
						) ) }
					</ul>
				</nav>
			) }
		</div>
	);
}
