<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

use RightsDesk\Platform\Routes;

/** REST: what a policy may quote, for the editor. */
final readonly class FactsController {

	public function __construct( private Facts $facts ) {}

	public function register( Routes $routes ): void {
		$routes->add(
			'GET',
			'/policy/facts',
			$this->list( ... ),
			array(
				'locale' => array(
					'type'      => 'string',
					'maxLength' => 20,
					'default'   => '',
				),
			)
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array{facts: list<array{name: string, label: string, group: string, value: string}>}
	 */
	private function list( \WP_REST_Request $call ): array {
		$locale = is_string( $call['locale'] ) ? $call['locale'] : '';
		return array( 'facts' => array_map( static fn ( Fact $fact ): array => $fact->shape(), $this->facts->all( $locale ) ) );
	}
}
