<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Jobs\JobDesk;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Settings;

/**
 * REST: what is late, due and new, what needs a person, and how long answers took.
 *
 * @phpstan-import-type Filters from RequestList
 */
final readonly class OverviewController {

	private const SHOWN = 10;

	public function __construct( private RequestList $list, private RequestStore $store, private RequestShape $shape, private JobDesk $jobs, private Figures $figures, private Clock $clock, private Settings $settings ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/overview', $this->answer( ... ) );
	}

	/** @return array<string, mixed> */
	public function answer(): array {
		$piles = array(
			'late'      => array( 'due' => array( 'late' ), 'orderby' => 'due', 'order' => 'asc' ),
			'soon'      => array( 'due' => array( 'today', 'soon' ), 'orderby' => 'due', 'order' => 'asc' ),
			'came_in'   => array( 'state' => array( State::Confirmed->value ) ),
			'attention' => array( 'attention' => true, 'orderby' => 'due', 'order' => 'asc' ),
		);
		$ids   = array_map( fn ( array $filters ): array => $this->list->ids( array( 'per_page' => self::SHOWN ) + $filters ), $piles );
		$shown = $this->shown( array_values( array_unique( array_merge( ...array_values( $ids ) ) ) ) );
		$answer = array(
			'today'        => $this->clock->today(),
			'promise_days' => $this->settings->number( 'promise_days' ),
			'unconfirmed'  => $this->list->total( array( 'phase' => array( 'unconfirmed' ) ) ),
			'open'         => $this->list->total( array( 'phase' => array( 'open', 'decided' ) ) ),
			'months'       => $this->figures->months(),
		);
		foreach ( $piles as $name => $filters ) {
			$answer[ $name ] = array(
				'total'    => count( $ids[ $name ] ) < self::SHOWN ? count( $ids[ $name ] ) : $this->list->total( $filters ),
				'requests' => array_values( array_intersect_key( array_replace( array_flip( $ids[ $name ] ), $shown ), array_flip( $ids[ $name ] ) ) ),
			);
		}
		return $answer;
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, array<string, mixed>>
	 */
	private function shown( array $ids ): array {
		$jobs  = $this->jobs->shapes( $ids );
		$shown = array();
		foreach ( $this->store->all( $ids ) as $request ) {
			$shown[ $request->id ] = $this->shape->of( $request, $jobs[ $request->id ] ?? null );
		}
		return $shown;
	}
}
