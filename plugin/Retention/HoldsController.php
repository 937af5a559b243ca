<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Settings;

defined( 'ABSPATH' ) || exit;

/** REST: legal holds, and what stops their release. */
final readonly class HoldsController {

	public function __construct( private HoldDesk $desk, private HoldStore $store, private Disputes $disputes, private Settings $settings ) {}

	public function register( Routes $routes ): void {
		$fields = array(
			'label'       => self::text( 190 ),
			'law'         => self::text( 190 ),
			'article'     => self::text( 190 ),
			'months'      => array(
				'type'    => 'integer',
				'minimum' => 1,
				'maximum' => 1200,
			),
			'starts'      => array(
				'type' => 'string',
				'enum' => Term::STARTS,
			),
			'covers'      => array(
				'type'     => 'array',
				'maxItems' => 50,
				'items'    => self::text( 60 ),
			),
			'valid_from'  => self::text( 10 ),
			'valid_until' => self::text( 10 ),
			'source'      => self::text( 500 ),
			'checked_on'  => self::text( 10 ),
			'active'      => array( 'type' => 'boolean' ),
		);
		$routes->add( 'GET', '/holds', $this->list( ... ) );
		$routes->add( 'POST', '/holds', $this->add( ... ), $fields );
		$routes->add( 'PUT', '/holds/{id}', $this->change( ... ), $fields );
		$routes->add( 'POST', '/holds/presets', $this->bring( ... ), array( 'country' => self::text( 2 ) + array( 'required' => true ) ) );
		$routes->add( 'GET', '/disputes', fn (): array => $this->disputes->list() );
		$routes->add(
			'POST',
			'/disputes',
			$this->dispute( ... ),
			array(
				'scope' => array(
					'type'     => 'string',
					'enum'     => Disputes::SCOPES,
					'required' => true,
				),
				'ref'   => array(
					'type'    => 'integer',
					'minimum' => 0,
					'default' => 0,
				),
				'email' => self::text( 190 ) + array( 'default' => '' ),
				'kind'  => array(
					'type'     => 'string',
					'enum'     => Disputes::KINDS,
					'required' => true,
				),
				'note'  => self::text( 2000 ) + array( 'default' => '' ),
			)
		);
		$routes->add( 'POST', '/disputes/{id}/close', $this->close( ... ) );
	}

	/** @return array<string, mixed> */
	private function list(): array {
		return array(
			'holds'     => array_map( static fn ( Hold $hold ): array => $hold->shape(), $this->store->all() ),
			'records'   => $this->desk->records(),
			'countries' => array_keys( $this->store->presets() ),
			'country'   => $this->settings->text( 'authority_country' ),
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function add( \WP_REST_Request $call ): \WP_REST_Response {
		$this->desk->add( self::values( $call ), self::staff() );
		return new \WP_REST_Response( $this->list(), 201 );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		$this->desk->change( self::number( $call['id'] ), self::values( $call ), self::staff() );
		return $this->list();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function bring( \WP_REST_Request $call ): array {
		$country = $call['country'];
		$this->desk->bring( is_string( $country ) ? strtoupper( $country ) : '', self::staff() );
		return $this->list();
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function dispute( \WP_REST_Request $call ): \WP_REST_Response {
		$text = static fn ( string $name ): string => is_string( $call[ $name ] ) ? trim( $call[ $name ] ) : '';
		$id   = $this->desk->dispute( $text( 'scope' ), self::number( $call['ref'] ), $text( 'email' ), $text( 'kind' ), $text( 'note' ), self::staff() );
		return new \WP_REST_Response( array( 'id' => $id ), 201 );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return list<array<string, mixed>>
	 */
	private function close( \WP_REST_Request $call ): array {
		$this->desk->close( self::number( $call['id'] ), self::staff() );
		return $this->disputes->list();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private static function values( \WP_REST_Request $call ): array {
		$values = array();
		foreach ( array( 'label', 'law', 'article', 'months', 'starts', 'covers', 'valid_from', 'valid_until', 'source', 'checked_on', 'active' ) as $name ) {
			if ( null !== $call[ $name ] ) {
				$values[ $name ] = is_string( $call[ $name ] ) ? trim( $call[ $name ] ) : $call[ $name ];
			}
		}
		return $values;
	}

	/** @return array{type: string, maxLength: int} */
	private static function text( int $longest ): array {
		return array(
			'type'      => 'string',
			'maxLength' => $longest,
		);
	}

	private static function number( mixed $value ): int {
		return is_int( $value ) ? $value : 0;
	}

	private static function staff(): Actor {
		return Actor::staff( get_current_user_id() );
	}
}
