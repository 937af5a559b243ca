<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Platform\Routes;

/** REST: what the other rooms know of one request, each under its own name. */
final readonly class MoreController {

	private const NAMES = array( 'identity', 'corrections', 'delivery', 'objection', 'standing', 'tasks', 'redactions', 'holds', 'mandate' );

	/** @param array<string, \Closure(Request): mixed> $providers By name. */
	public function __construct( private RequestDesk $desk, private array $providers ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/requests/{id}/more', $this->show( ... ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function show( \WP_REST_Request $call ): array {
		$request = $this->desk->get( is_numeric( $call['id'] ) ? (int) $call['id'] : 0 );
		$more    = array_fill_keys( self::NAMES, null );
		// Of an anonymous request there are only sums of what a law keeps.
		foreach ( $request->anonymised ? array_intersect_key( $this->providers, array( 'holds' => true ) ) : $this->providers as $name => $provider ) {
			$more[ $name ] = $provider( $request );
		}
		return $more + array( 'pending' => $request->anonymised ? 0 : $this->desk->pending( $request ) );
	}
}
