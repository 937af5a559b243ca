<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

defined( 'ABSPATH' ) || exit;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: clients, since when, until when. */
final readonly class RelationsController {

	public function __construct( private Relations $relations ) {}

	public function register( Routes $routes ): void {
		$text = static fn ( int $longest ): array => array(
			'type'      => 'string',
			'maxLength' => $longest,
			'default'   => '',
		);
		$routes->add( 'GET', '/relations', $this->list( ... ), array( 'search' => $text( 190 ) ) );
		$routes->add(
			'POST',
			'/relations',
			$this->note( ... ),
			array(
				'email' => $text( 190 ) + array( 'required' => true ),
				'name'  => $text( 190 ),
				'since' => $text( 10 ),
			)
		);
		$routes->add( 'POST', '/relations/{id}/end', $this->end( ... ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return list<array<string, mixed>>
	 */
	private function list( \WP_REST_Request $call ): array {
		$search = $call['search'];
		return $this->relations->list( is_string( $search ) ? trim( $search ) : '' );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function note( \WP_REST_Request $call ): \WP_REST_Response {
		$text  = static fn ( string $name ): string => is_string( $call[ $name ] ) ? trim( $call[ $name ] ) : '';
		$since = $text( 'since' );
		if ( ! is_email( $text( 'email' ) ) ) {
			throw new Refusal( 'email_invalid', 'email' );
		}
		if ( '' !== $since && ! HoldDesk::is_day( $since ) ) {
			throw new Refusal( 'day_invalid', 'since' );
		}
		$id = $this->relations->note( $text( 'email' ), $text( 'name' ), $since, Actor::staff( get_current_user_id() ) );
		return new \WP_REST_Response( $this->relations->find( $id ), 201 );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array{request: int}
	 */
	private function end( \WP_REST_Request $call ): array {
		$relation = $this->relations->find( is_int( $call['id'] ) ? $call['id'] : 0 ) ?? throw new Refusal( 'not_found', '', 404 );
		return array( 'request' => $this->relations->end( $relation['email'], $relation['name'], 'staff', Actor::staff( get_current_user_id() ) ) );
	}
}
