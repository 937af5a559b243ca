import { lazy } from '@wordpress/element';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/notices/:id',
	under: '/notices',
	stage: lazy(
		() => import( /* webpackChunkName: "admin/screens/notice" */ './stage' )
	),
};
