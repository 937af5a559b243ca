import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/sealed',
	menu: () => __( 'Sealed records', 'rights-desk' ),
	group: 'records',
	stage: lazy(
		() => import( /* webpackChunkName: "admin/screens/sealed" */ './stage' )
	),
};
