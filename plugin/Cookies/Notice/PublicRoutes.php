<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Notice;

/**
 * Plugins that close REST to visitors would close what the notice needs: the list of what is kept, shown before
 * a choice, and the deletion on withdrawal. Neither tells or takes anything of anybody.
 */
final readonly class PublicRoutes {

	private const ROUTES = array( '/rights-desk/v1/choices/list', '/rights-desk/v1/choices/clear' );

	/** At the end of rest_authentication_errors; asked as nobody. */
	public static function open( mixed $errors ): mixed {
		$asked = $GLOBALS['wp'] ?? null;
		$route = $asked instanceof \WP ? $asked->query_vars['rest_route'] ?? '' : '';
		if ( ! is_wp_error( $errors ) || ! is_string( $route ) || ! in_array( untrailingslashit( $route ), self::ROUTES, true ) ) {
			return $errors;
		}
		wp_set_current_user( 0 );
		return true;
	}
}
