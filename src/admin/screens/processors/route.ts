import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/processors',
	menu: () => __( 'Processors', 'rights-desk' ),
	group: 'processors',
	stage: lazy(
		() =>
			import(
				/* webpackChunkName: "admin/screens/processors" */ './stage'
			)
	),
};
