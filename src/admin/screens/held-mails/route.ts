import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/held-mails',
	menu: () => __( 'Held mail', 'rights-desk' ),
	group: 'people',
	stage: lazy(
		() =>
			import(
				/* webpackChunkName: "admin/screens/held-mails" */ './stage'
			)
	),
};
