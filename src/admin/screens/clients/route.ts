import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/clients',
	menu: () => __( 'Clients', 'rights-desk' ),
	group: 'people',
	stage: lazy(
		() =>
			import( /* webpackChunkName: "admin/screens/clients" */ './stage' )
	),
};
