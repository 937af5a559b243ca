<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Platform\Routes;

defined( 'ABSPATH' ) || exit;

/**
 * REST: handled requests, a page at a time, or all of them as a file.
 *
 * @phpstan-import-type Filters from RequestList
 */
final readonly class RegisterController {

	/** @param \Closure(): array<int, true> $protected Erased requests that a restored backup would undo, and that the ledger then does again. */
	public function __construct( private RequestList $list, private RequestStore $store, private RequestsController $requests, private RegisterFile $file, private Schemas $schemas, private \Closure $protected ) {}

	public function register( Routes $routes ): void {
		$routes->add(
			'GET',
			'/register',
			$this->answer( ... ),
			array(
				'format' => array(
					'type' => 'string',
					'enum' => array( 'csv', 'json' ),
				),
			) + $this->schemas->filters()
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	public function answer( \WP_REST_Request $call ): \WP_REST_Response {
		$filters          = $this->schemas->read_filters( $call );
		$filters['phase'] = array( 'closed' );
		$format  = $call['format'];
		if ( 'csv' === $format || 'json' === $format ) {
			return $this->stream( $format, $filters );
		}
		$page = $this->requests->page( $this->store->all( $this->list->ids( $filters ) ), $this->list->total( $filters ), $filters['per_page'] ?? 20 );
		$safe = ( $this->protected )();
		$rows = $page->get_data();
		$page->set_data( array_map( static fn ( mixed $row ): mixed => is_array( $row ) && is_int( $row['id'] ?? null ) ? $row + array( 'protected' => isset( $safe[ $row['id'] ] ) ) : $row, is_array( $rows ) ? $rows : array() ) );
		return $page;
	}

	/**
	 * @param 'csv'|'json' $format
	 * @param Filters      $filters
	 */
	private function stream( string $format, array $filters ): \WP_REST_Response {
		$answer = new \WP_REST_Response();
		$answer->header( 'Content-Type', 'csv' === $format ? 'text/csv; charset=UTF-8' : 'application/json; charset=UTF-8' );
		$answer->header( 'Content-Disposition', 'attachment; filename="register.' . $format . '"' );
		$answer->header( 'Cache-Control', 'no-store, private' );
		add_filter(
			'rest_pre_serve_request',
			function ( bool $served, mixed $result, \WP_REST_Request $call ) use ( $answer, $format, $filters ): bool {
				if ( $result !== $answer || 'GET' !== $call->get_method() ) {
					return $served;
				}
				// The register is sent as it is read: what WordPress would gather first must not grow.
				while ( ob_get_level() > 0 && ob_end_flush() ) {
					continue;
				}
				$this->file->send( $format, $filters['kind'] ?? array(), $filters['outcome'] ?? array() );
				return true;
			},
			10,
			3
		);
		return $answer;
	}
}
