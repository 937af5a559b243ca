<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Signals;

use RightsDesk\Platform\Routes;

/** REST: what a page deletes when its visitor withdraws. It reads no more of the visitor than their own cookies, and keeps nothing. */
final readonly class ClearController {

	public function __construct( private Clearing $clearing ) {}

	public function register( Routes $routes ): void {
		$routes->add(
			'POST',
			'/choices/clear',
			$this->clear( ... ),
			array(
				'locale' => array( 'type' => 'string', 'pattern' => '^[A-Za-z_0-9-]{0,20}$', 'default' => '' ), // phpcs:ignore WordPress.Arrays
			)
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function clear( \WP_REST_Request $request ): \WP_REST_Response {
		if ( 'cross-site' === $request->get_header( 'sec_fetch_site' ) ) {
			// Another site's page deletes nothing here.
			return new \WP_REST_Response( null, 403, array( 'Cache-Control' => 'no-store' ) );
		}
		$locale   = $request['locale'];
		$switched = is_string( $locale ) && '' !== $locale && switch_to_locale( $locale );
		$answer   = $this->clearing->answer();
		if ( $switched ) {
			restore_previous_locale();
		}
		$host = $_SERVER['HTTP_HOST'] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Held against the form of a host.
		$sent = $_SERVER['HTTP_COOKIE'] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Held against the form of names.
		$this->clearing->expire( $this->clearing->stale( is_string( $sent ) ? $sent : '' ), is_string( $host ) ? $host : '' );
		$response = new \WP_REST_Response( $answer );
		$response->header( 'Cache-Control', 'no-store, private' );
		return $response;
	}
}
