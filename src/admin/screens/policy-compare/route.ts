import { lazy } from '@wordpress/element';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/policy/compare',
	under: '/policy/versions',
	stage: lazy(
		() =>
			import(
				/* webpackChunkName: "admin/screens/policy-compare" */ './stage'
			)
	),
};
