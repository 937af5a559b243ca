import { lazy } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { Route } from '../../router/route';

export const route: Route = {
	path: '/consents',
	menu: () => __( 'Consents', 'rights-desk' ),
	group: 'people',
	stage: lazy(
		() =>
			import( /* webpackChunkName: "admin/screens/consents" */ './stage' )
	),
};
