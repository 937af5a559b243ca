import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/purposes',
	menu: () => __( 'Purposes', 'rights-desk' ),
	group: 'processors',
	stage: lazy(
		() =>
			import( /* webpackChunkName: "admin/screens/purposes" */ './stage' )
	),
};
