<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Platform\Routes;

/** REST: the versions that were published, and what differs between two. */
final readonly class VersionsController {

	public function __construct( private PolicyDesk $desk, private VersionShape $shape ) {}

	public function register( Routes $routes ): void {
		$id = array( 'type' => 'integer', 'minimum' => 1, 'required' => true );
		$routes->add(
			'GET',
			'/policy/versions',
			$this->list( ... ),
			array(
				'locale'   => array( 'type' => 'string', 'maxLength' => 20, 'default' => '' ),
				'page'     => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => 100000, 'default' => 1 ),
				'per_page' => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => 100, 'default' => 25 ),
			)
		);
		$routes->add( 'GET', '/policy/versions/{id}', $this->one( ... ) );
		$routes->add( 'GET', '/policy/compare', $this->compare( ... ), array( 'from' => $id, 'to' => $id ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function list( \WP_REST_Request $call ): \WP_REST_Response {
		$locale = is_string( $call['locale'] ) ? $call['locale'] : '';
		$size   = self::number( $call['per_page'] );
		$total  = count( $this->desk->editions( $locale ) );
		$answer = new \WP_REST_Response( array_map( $this->shape->brief( ... ), $this->desk->versions( $locale, self::number( $call['page'] ), $size ) ) );
		$answer->header( 'X-WP-Total', (string) $total );
		$answer->header( 'X-WP-TotalPages', (string) (int) ceil( $total / max( 1, $size ) ) );
		return $answer;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function one( \WP_REST_Request $call ): array {
		return $this->shape->whole( $this->desk->version( self::number( $call['id'] ) ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function compare( \WP_REST_Request $call ): array {
		[ $from, $to ] = array( self::number( $call['from'] ), self::number( $call['to'] ) );
		return array(
			'from' => $this->shape->brief( $this->desk->version( $from ) ),
			'to'   => $this->shape->brief( $this->desk->version( $to ) ),
			'html' => $this->desk->compare( $from, $to ),
		);
	}

	private static function number( mixed $value ): int {
		return is_numeric( $value ) ? (int) $value : 0;
	}
}
