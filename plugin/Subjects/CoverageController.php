<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;

/** REST: the coverage map. */
final readonly class CoverageController {

	private const SECONDS = 8;

	public function __construct( private Coverage $coverage ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/coverage', fn (): array => $this->coverage->map() );
		$routes->add(
			'POST',
			'/coverage/scan',
			fn ( \WP_REST_Request $call ): array => $this->coverage->scan( is_string( $call['after'] ) ? $call['after'] : '', self::SECONDS ),
			array(
				'after' => array(
					'type'      => 'string',
					'maxLength' => 64,
					'default'   => '',
				),
			)
		);
		$routes->add(
			'PUT',
			'/coverage/{place}',
			fn ( \WP_REST_Request $call ): array => $this->coverage->settle(
				is_numeric( $call['place'] ) ? (int) $call['place'] : 0,
				is_string( $call['class'] ) ? $call['class'] : '',
				is_string( $call['note'] ) ? $call['note'] : '',
				Actor::staff( get_current_user_id() )
			),
			array(
				'class' => array(
					'type'     => 'string',
					'enum'     => Coverage::CLASSES,
					'required' => true,
				),
				'note'  => array(
					'type'      => 'string',
					'maxLength' => 1000,
					'default'   => '',
				),
			)
		);
	}
}
