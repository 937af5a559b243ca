import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/collected',
	menu: () => __( 'What the site collects', 'rights-desk' ),
	group: 'setup',
	stage: lazy(
		() =>
			import(
				/* webpackChunkName: "admin/screens/collected" */ './stage'
			)
	),
};
