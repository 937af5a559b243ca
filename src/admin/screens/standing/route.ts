import { lazy } from '@wordpress/element';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/standings/:id',
	under: '/standings',
	stage: lazy(
		() =>
			import( /* webpackChunkName: "admin/screens/standing" */ './stage' )
	),
};
