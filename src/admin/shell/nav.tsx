import { __ } from '@wordpress/i18n';
import { Link } from '../router/link';
import { routes } from '../router/routes';

export function Nav( { at }: { at: string } ) {
	return (
		<div className="rd-top">
			<span className="rd-top__name">
				{ __( 'Rights Desk', 'rights-desk' ) }
			</span>
			<nav
				className="rd-nav"
				aria-label={ __( 'Rights Desk', 'rights-desk' ) }
			>
				<ul>
					{ routes.map(
						( route ) =>
							route.menu && (
								<li key={ route.path }>
									<Link
										to={ route.path }
										aria-current={
											route.path === at
												? 'page'
												: undefined
										}
									>
										{ route.menu() }
									</Link>
								</li>
							)
					) }
				</ul>
			</nav>
		</div>
	);
}
