import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/register',
	menu: () => __( 'Register', 'rights-desk' ),
	stage: lazy(
		() =>
			import( /* webpackChunkName: "admin/screens/register" */ './stage' )
	),
};
