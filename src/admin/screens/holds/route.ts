import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/holds',
	menu: () => __( 'Legal holds', 'rights-desk' ),
	group: 'records',
	stage: lazy(
		() => import( /* webpackChunkName: "admin/screens/holds" */ './stage' )
	),
};
