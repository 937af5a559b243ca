import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/policy',
	menu: () => __( 'Policy', 'rights-desk' ),
	group: 'policy',
	stage: lazy(
		() => import( /* webpackChunkName: "admin/screens/policy" */ './stage' )
	),
};
