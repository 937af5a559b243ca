<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

/** REST: who is restricted, what was recorded on them, and the test button. */
final readonly class StandingsController {

	public function __construct( private Persons $persons, private Addresses $addresses, private Uses $uses, private Trial $trial ) {}

	public function register( Routes $routes ): void {
		$routes->add(
			'GET',
			'/standings',
			$this->list( ... ),
			array(
				'page'     => array( 'type' => 'integer', 'minimum' => 1, 'default' => 1 ), // phpcs:ignore WordPress.Arrays
				'per_page' => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => 100, 'default' => 20 ), // phpcs:ignore WordPress.Arrays
			)
		);
		$routes->add( 'GET', '/standings/{id}', fn ( \WP_REST_Request $call ): array => $this->person( $call ) );
		$routes->add( 'POST', '/standings/{id}/trial', fn ( \WP_REST_Request $call ): array => array( 'tries' => $this->trial->of( $this->email( $call ) ) ) );
		$routes->add(
			'POST',
			'/standings/{id}/uses',
			$this->use( ... ),
			array(
				'what'  => array( 'type' => 'string', 'enum' => Uses::WHATS, 'required' => true ), // phpcs:ignore WordPress.Arrays
				'basis' => array( 'type' => 'string', 'enum' => Uses::GROUNDS, 'required' => true ), // phpcs:ignore WordPress.Arrays
				'why'   => array( 'type' => 'string', 'maxLength' => 2000, 'required' => true ), // phpcs:ignore WordPress.Arrays
			)
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function list( \WP_REST_Request $call ): \WP_REST_Response {
		$per_page = is_numeric( $call['per_page'] ) ? (int) $call['per_page'] : 20;
		$answer   = new \WP_REST_Response( $this->persons->page( is_numeric( $call['page'] ) ? (int) $call['page'] : 1, $per_page ) );
		$answer->header( 'X-WP-Total', (string) $this->persons->total() );
		$answer->header( 'X-WP-TotalPages', (string) (int) ceil( $this->persons->total() / $per_page ) );
		return $answer;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function use( \WP_REST_Request $call ): array {
		$text = static fn ( string $name ): string => is_string( $call[ $name ] ) ? trim( $call[ $name ] ) : '';
		if ( '' === $text( 'why' ) ) {
			throw new Refusal( 'reason_missing', 'why' );
		}
		$this->uses->record( $this->addresses->key( $this->email( $call ) ), get_current_user_id(), $text( 'what' ), $text( 'basis' ), $text( 'why' ) );
		return $this->person( $call );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function person( \WP_REST_Request $call ): array {
		return $this->persons->one( $this->id( $call ), $this->email( $call ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function email( \WP_REST_Request $call ): string {
		$email = $this->persons->email( $this->id( $call ) );
		return '' === $email ? throw new Refusal( 'not_found', '', 404 ) : $email;
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function id( \WP_REST_Request $call ): int {
		return is_numeric( $call['id'] ) ? (int) $call['id'] : 0;
	}
}
