import { __ } from '@wordpress/i18n';
import type { Group, Route } from '../router/route';

export interface MenuGroup {
	group: Group;
	label: string;
	routes: Route[];
}

const labels = (): Record< Group, string > => ( {
	requests: __( 'Requests', 'rights-desk' ),
	people: __( 'People', 'rights-desk' ),
	records: __( 'Kept records', 'rights-desk' ),
	processors: __( 'Processors', 'rights-desk' ),
	policy: __( 'Policy', 'rights-desk' ),
	cookies: __( 'Cookies', 'rights-desk' ),
	mail: __( 'Mail', 'rights-desk' ),
	setup: __( 'Setup', 'rights-desk' ),
} );

/** What the menu shows, in its order. A group of one screen bears that screen's name. */
export function menuGroups( routes: Route[] ): MenuGroup[] {
	return Object.entries( labels() )
		.map( ( [ name, label ] ) => {
			const group = name as Group;
			const inIt = routes.filter(
				( route ) =>
					route.menu && ( route.group ?? 'requests' ) === group
			);
			const [ only, another ] = inIt;
			return {
				group,
				label: only?.menu && ! another ? only.menu() : label,
				routes: inIt,
			};
		} )
		.filter( ( { routes: inIt } ) => inIt.length > 0 );
}
