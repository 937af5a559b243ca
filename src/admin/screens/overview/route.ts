import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/overview',
	menu: () => __( 'Overview', 'rights-desk' ),
	stage: lazy(
		() =>
			import( /* webpackChunkName: "admin/screens/overview" */ './stage' )
	),
};
