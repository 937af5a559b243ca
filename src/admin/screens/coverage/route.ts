import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/coverage',
	menu: () => __( 'Coverage', 'rights-desk' ),
	group: 'setup',
	stage: lazy(
		() =>
			import( /* webpackChunkName: "admin/screens/coverage" */ './stage' )
	),
};
