<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

/** REST: what staff withhold from a copy. */
final readonly class RedactionsController {

	/** @param \Closure(int): ?Person $person Of a request. */
	public function __construct( private Redactions $redactions, private \Closure $person ) {}

	public function register( Routes $routes ): void {
		$text = static fn ( int $longest ): array => array(
			'type'      => 'string',
			'maxLength' => $longest,
			'default'   => '',
		);
		$routes->add( 'GET', '/requests/{id}/redactions', fn ( \WP_REST_Request $call ): array => $this->redactions->told( $this->request( $call ) ) );
		$routes->add(
			'POST',
			'/requests/{id}/redactions',
			$this->add( ... ),
			array(
				'source' => array( 'required' => true ) + $text( 190 ),
				'item'   => array( 'required' => true ) + $text( 40 ),
				'field'  => $text( 40 ),
				'group'  => $text( 190 ),
				'name'   => $text( 190 ),
				'reason' => array( 'required' => true ) + $text( 1000 ),
			)
		);
		$routes->add( 'DELETE', '/requests/{id}/redactions/{redaction}', $this->remove( ... ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function add( \WP_REST_Request $call ): array {
		$id   = $this->request( $call );
		$text = static fn ( string $name ): string => is_string( $call[ $name ] ) ? trim( $call[ $name ] ) : '';
		$this->redactions->add( $id, new Redaction( 0, $text( 'source' ), $text( 'item' ), $text( 'field' ), $text( 'group' ), $text( 'name' ), $text( 'reason' ), get_current_user_id(), '', 0 ), $this->staff() );
		return $this->redactions->told( $id );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function remove( \WP_REST_Request $call ): array {
		$id = $this->request( $call );
		$this->redactions->remove( $id, is_numeric( $call['redaction'] ) ? (int) $call['redaction'] : 0, $this->staff() );
		return $this->redactions->told( $id );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function request( \WP_REST_Request $call ): int {
		$id = is_numeric( $call['id'] ) ? (int) $call['id'] : 0;
		return null === ( $this->person )( $id ) ? throw new Refusal( 'not_found', '', 404 ) : $id;
	}

	private function staff(): Actor {
		return Actor::staff( get_current_user_id() );
	}
}
