import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/documents',
	menu: () => __( 'Client documents', 'rights-desk' ),
	group: 'records',
	stage: lazy(
		() =>
			import(
				/* webpackChunkName: "admin/screens/documents" */ './stage'
			)
	),
};
