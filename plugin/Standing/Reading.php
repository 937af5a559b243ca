<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Rows of a query, or a fault. A query that fails finds no row either, and that would read as "nobody". */
final readonly class Reading {

	public function __construct( private \wpdb $db ) {}

	/**
	 * @return list<array<string, ?string>>
	 * @throws StandingFault
	 */
	public function rows( string $query ): array {
		// Also false where the connection is lost and no error is told.
		if ( false === $this->db->query( $query ) ) {
			throw new StandingFault( 'How somebody stands cannot be read.' );
		}
		$rows = array();
		foreach ( $this->db->last_result ?? array() as $row ) {
			/** @var array<string, ?string> $columns */
			$columns = get_object_vars( $row );
			$rows[]  = $columns;
		}
		return $rows;
	}

	/**
	 * @return list<string> The first column.
	 * @throws StandingFault
	 */
	public function column( string $query ): array {
		return array_map( static fn ( array $row ): string => (string) ( array_values( $row )[0] ?? '' ), $this->rows( $query ) );
	}
}
