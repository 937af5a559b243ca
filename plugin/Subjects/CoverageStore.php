<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/**
 * Rows of the coverage map.
 *
 * @phpstan-type PlaceRow array{id: int, place: string, table: string, column: string, key: string, owner: string, rows: int, found_in: string, class: string, auto: bool, note: string}
 */
final readonly class CoverageStore {

	private string $table;

	public function __construct( private \wpdb $db, Tables $tables, private Clock $clock ) {
		$this->table = $tables->name( 'coverage' );
	}

	/** @return list<PlaceRow> What staff must still class first, then by name. */
	public function all(): array {
		return $this->many( (string) $this->db->prepare( "SELECT * FROM %i ORDER BY CASE WHEN class = 'new' THEN 0 ELSE 1 END, place", $this->table ) );
	}

	/** @return PlaceRow|null */
	public function find( int $id ): ?array {
		return $this->many( (string) $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->table, $id ) )[0] ?? null;
	}

	/** What a scan saw; what staff said of a place stays. */
	public function saw( Place $place, string $owner, string $class ): void {
		$done = $this->db->query(
			(string) $this->db->prepare(
				'INSERT IGNORE INTO %i ( place, table_name, column_name, item, owner, class, auto, note ) VALUES ( %s, %s, %s, %s, %s, %s, 1, %s )',
				$this->table,
				$place->name(),
				mb_substr( $place->table, 0, 64 ),
				mb_substr( $place->column, 0, 64 ),
				$place->key,
				mb_substr( $owner, 0, 100 ),
				$class,
				''
			)
		);
		$seen = $this->db->query(
			(string) $this->db->prepare(
				'UPDATE %i SET held = %d, found_in = %s, owner = %s, seen_at = %s, class = CASE WHEN auto = 1 THEN %s ELSE class END WHERE place = %s',
				$this->table,
				$place->rows,
				$place->form,
				mb_substr( $owner, 0, 100 ),
				$this->clock->sql(),
				$class,
				$place->name()
			)
		);
		if ( false === $done || false === $seen ) {
			throw new \RuntimeException( 'The coverage map cannot be stored.' );
		}
	}

	/**
	 * What this scan of a table did not find again: forgotten, or kept as empty where staff said something of it.
	 *
	 * @param list<string> $found Names of places.
	 */
	public function gone( string $table, array $found ): void {
		foreach ( $this->all() as $row ) {
			if ( $row['table'] === $table && ! in_array( $row['place'], $found, true ) ) {
				if ( $row['auto'] ) {
					$this->db->delete( $this->table, array( 'id' => $row['id'] ) );
				} else {
					$this->db->update( $this->table, array( 'held' => 0 ), array( 'id' => $row['id'] ) );
				}
			}
		}
	}

	/** @param list<string> $tables That are there; what was found in others is gone with them. */
	public function only( array $tables ): void {
		foreach ( array_diff( array_unique( array_column( $this->all(), 'table' ) ), $tables ) as $table ) {
			$this->gone( $table, array() );
		}
	}

	public function settle( int $id, string $class, string $note ): void {
		$done = $this->db->update(
			$this->table,
			array(
				'class' => $class,
				'note'  => $note,
				'auto'  => 0,
			),
			array( 'id' => $id )
		);
		if ( false === $done ) {
			throw new \RuntimeException( 'The coverage map cannot be stored.' );
		}
	}

	/** @return list<PlaceRow> */
	private function many( string $sql ): array {
		$rows = $this->db->get_results( $sql, ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Prepared by the caller.
		$all  = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$all[] = array(
				'id'       => (int) $row['id'],
				'place'    => (string) $row['place'],
				'table'    => (string) $row['table_name'],
				'column'   => (string) $row['column_name'],
				'key'      => (string) $row['item'],
				'owner'    => (string) $row['owner'],
				'rows'     => (int) $row['held'],
				'found_in' => (string) $row['found_in'],
				'class'    => (string) $row['class'],
				'auto'     => '1' === (string) $row['auto'],
				'note'     => (string) $row['note'],
			);
		}
		return $all;
	}
}
