import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/transport',
	menu: () => __( 'How mail leaves', 'rights-desk' ),
	group: 'mail',
	stage: lazy(
		() =>
			import(
				/* webpackChunkName: "admin/screens/transport" */ './stage'
			)
	),
};
