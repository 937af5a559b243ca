<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Jobs\FindingStore;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * Looks for a person in the text of one table, in stretches by its key.
 *
 * The database picks the rows (LIKE, without regard to case); here it is told which column and what
 * it is, more strictly: a name must end where a word ends.
 *
 * @phpstan-import-type Found from FindingStore
 */
final readonly class Search {

	private const STRETCH = 5000;
	private const BATCH   = 25;
	private const SECONDS = 5;

	/** SQLite takes no condition deeper than a thousand. */
	private const CONDITIONS = 400;

	public function __construct( private \wpdb $db, private Schema $schema ) {}

	/**
	 * @param list<Needle> $needles
	 * @param string       $after Key value where the last stretch ended, or ''.
	 * @param array<string, list<int>> $but Column → values of the rows that are left out, since a law keeps them.
	 * @return array{found: list<Found>, rows: int, after: string|null} after is null when the table is done.
	 */
	public function table( string $table, array $needles, string $after, array $but = array() ): array {
		$shape = $this->schema->of( $table );
		$until = microtime( true ) + self::SECONDS;
		$tally = new Tally( $table );
		if ( array() === $shape['text'] ) {
			$after = null;
		} elseif ( '' === $shape['key'] ) {
			$this->stretch( $table, $shape['text'], '', '', null, $needles, $tally, $but );
			$after = null;
		} else {
			do {
				$end = $this->end( $table, $shape['key'], $after );
				$this->stretch( $table, $shape['text'], $shape['key'], $after, $end, $needles, $tally, $but );
				$after = $end;
			} while ( null !== $after && microtime( true ) < $until );
		}
		return array(
			'found' => $tally->found(),
			'rows'  => $tally->rows(),
			'after' => $after,
		);
	}

	/** Key of the last row of the stretch, or null when it is the last. */
	private function end( string $table, string $key, string $after ): ?string {
		$end = '' === $after
			? $this->db->get_var( (string) $this->db->prepare( 'SELECT %i FROM %i ORDER BY %i LIMIT 1 OFFSET %d', $key, $table, $key, self::STRETCH - 1 ) )
			: $this->db->get_var( (string) $this->db->prepare( 'SELECT %i FROM %i WHERE %i > %s ORDER BY %i LIMIT 1 OFFSET %d', $key, $table, $key, $after, $key, self::STRETCH - 1 ) );
		$this->check();
		return $end;
	}

	/**
	 * @param list<string>             $columns
	 * @param list<Needle>             $needles
	 * @param array<string, list<int>> $but
	 */
	private function stretch( string $table, array $columns, string $key, string $after, ?string $end, array $needles, Tally $tally, array $but ): void {
		$many = max( 1, intdiv( self::CONDITIONS, max( 1, count( $needles ) ) ) );
		if ( count( $columns ) > $many ) {
			foreach ( array_chunk( $columns, $many ) as $some ) {
				$this->stretch( $table, $some, $key, $after, $end, $needles, $tally, $but );
			}
			return;
		}
		list( $where, $values ) = $this->condition( $columns, $needles );
		$selected               = '' === $key ? $columns : array_merge( array( $key ), $columns );
		$last                   = $after;
		$offset                 = 0;
		do {
			list( $bounds, $limits ) = $this->without( $but );
			if ( '' !== $key && '' !== $last ) {
				$bounds .= ' AND %i > %s';
				array_push( $limits, $key, $last );
			}
			if ( '' !== $key && null !== $end ) {
				$bounds .= ' AND %i <= %s';
				array_push( $limits, $key, $end );
			}
			$sql = 'SELECT ' . implode( ', ', array_fill( 0, count( $selected ), '%i' ) ) . " FROM %i WHERE ( $where )$bounds" . ( '' === $key ? '' : ' ORDER BY %i' ) . ' LIMIT %d OFFSET %d';
			$all = array_merge( $selected, array( $table ), $values, $limits, '' === $key ? array() : array( $key ), array( self::BATCH, '' === $key ? $offset : 0 ) );
			// A text of our own with only placeholders in it.
			$rows = $this->db->get_results( (string) $this->db->prepare( $sql, $all ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL
			$this->check();
			$rows = is_array( $rows ) ? $rows : array();
			foreach ( $rows as $row ) {
				$last = '' === $key ? '' : (string) $row[ $key ];
				foreach ( $columns as $column ) {
					$tally->look( $column, (string) $row[ $column ], $needles, '' === $key ? '' : "$key $last" );
				}
			}
			$offset += self::BATCH;
		} while ( self::BATCH === count( $rows ) );
	}

	/**
	 * @param list<string> $columns
	 * @param list<Needle> $needles
	 * @return array{string, list<string>} Condition and its values.
	 */
	private function condition( array $columns, array $needles ): array {
		$parts  = array();
		$values = array();
		foreach ( $columns as $column ) {
			foreach ( $needles as $needle ) {
				$parts[] = '%i LIKE %s';
				array_push( $values, $column, $needle->whole ? $this->db->esc_like( $needle->text ) : '%' . $this->db->esc_like( $needle->text ) . '%' );
			}
		}
		return array( implode( ' OR ', $parts ), $values );
	}

	/**
	 * @param array<string, list<int>> $but
	 * @return array{string, list<string|int>} More of the condition, and its values.
	 */
	private function without( array $but ): array {
		$parts  = '';
		$values = array();
		foreach ( $but as $column => $ids ) {
			$parts .= ' AND ( %i IS NULL OR %i NOT IN ( ' . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ' ) )';
			array_push( $values, $column, $column, ...$ids );
		}
		return array( $parts, $values );
	}

	/** A query that failed found nothing, which proves nothing. */
	private function check(): void {
		if ( '' !== $this->db->last_error ) {
			throw SourceFault::says( $this->db->last_error );
		}
	}
}
