import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/cookies/scan',
	menu: () => __( 'Scan of the pages', 'rights-desk' ),
	group: 'cookies',
	stage: lazy(
		() =>
			import(
				/* webpackChunkName: "admin/screens/cookie-scan" */ './stage'
			)
	),
};
