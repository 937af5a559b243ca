import { lazy } from '@wordpress/element';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/requests/:id',
	under: '/requests',
	stage: lazy(
		() =>
			import( /* webpackChunkName: "admin/screens/request" */ './stage' )
	),
};
