<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

defined( 'ABSPATH' ) || exit;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: what waits for the end of a hold; nothing in it tells whose it is. */
final readonly class HeldController {

	/**
	 * @param \Closure(int): array<string, mixed>          $detail  Of the work on a case.
	 * @param \Closure(int, string, Actor): void           $control
	 * @param \Closure(int, int, string, string, Actor): void $settle
	 */
	public function __construct( private Cases $cases, private \Closure $detail, private \Closure $control, private \Closure $settle ) {}

	public function register( Routes $routes ): void {
		$word = array(
			'type'      => 'string',
			'maxLength' => 20,
			'required'  => true,
		);
		$routes->add( 'GET', '/held', fn (): array => $this->cases->list() );
		$routes->add( 'GET', '/held/{id}/job', $this->job( ... ) );
		$routes->add( 'POST', '/held/{id}/job', $this->act( ... ), array( 'action' => $word ) );
		$routes->add(
			'POST',
			'/held/{id}/findings/{finding}',
			$this->finding( ... ),
			array(
				'action' => $word,
				'reason' => array(
					'type'      => 'string',
					'maxLength' => 1000,
					'default'   => '',
				),
			)
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function job( \WP_REST_Request $call ): array {
		return ( $this->detail )( $this->id( $call ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function act( \WP_REST_Request $call ): array {
		$action = $call['action'];
		( $this->control )( $this->id( $call ), is_string( $action ) ? $action : '', Actor::staff( get_current_user_id() ) );
		return $this->job( $call );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function finding( \WP_REST_Request $call ): array {
		$text = static fn ( string $name ): string => is_string( $call[ $name ] ) ? $call[ $name ] : '';
		( $this->settle )( $this->id( $call ), is_int( $call['finding'] ) ? $call['finding'] : 0, $text( 'action' ), $text( 'reason' ), Actor::staff( get_current_user_id() ) );
		return $this->job( $call );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function id( \WP_REST_Request $call ): int {
		$id = is_int( $call['id'] ) ? $call['id'] : 0;
		return '' === $this->cases->key( $id ) ? throw new Refusal( 'no_case', '', 404 ) : Cases::NUMBERS + $id;
	}
}
