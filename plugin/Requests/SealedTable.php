<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/** Rows that belong to a request, with what is personal in them sealed in one column. */
final readonly class SealedTable {

	private string $table;

	public function __construct( private \wpdb $db, Tables $tables, private Vault $vault, string $name ) {
		$this->table = $tables->name( $name );
	}

	/**
	 * @param array<string, string|int|null> $columns
	 * @param array<string, string>          $secret
	 */
	public function add( int $request_id, array $columns, array $secret ): int {
		$added = $this->db->insert(
			$this->table,
			array(
				'request_id' => $request_id,
				'sealed'     => $this->seal( $secret ),
			) + $columns
		);
		if ( 1 !== $added ) {
			throw new \RuntimeException( 'A row of the request cannot be stored.' );
		}
		return $this->db->insert_id;
	}

	/**
	 * @param array<string, string|int|null> $columns
	 * @param ?array<string, string>         $secret  Null: as it was.
	 */
	public function change( int $id, array $columns, ?array $secret = null ): void {
		$changes = $columns + ( null === $secret ? array() : array( 'sealed' => $this->seal( $secret ) ) );
		if ( false === $this->db->update( $this->table, $changes, array( 'id' => $id ) ) ) {
			throw new \RuntimeException( 'A row of the request cannot be changed.' );
		}
	}

	/** Moves a row if it still is in that state: of two that come at once one does it. */
	public function move( int $id, string $from, string $to ): bool {
		return 1 === $this->db->query( $this->db->prepare( 'UPDATE %i SET state = %s WHERE id = %d AND state = %s', $this->table, $to, $id, $from ) );
	}

	/** Takes one of those that a row has left of $column; false when none is. */
	public function take( int $id, string $column ): bool {
		return 1 === $this->db->query( $this->db->prepare( 'UPDATE %i SET %i = %i - 1 WHERE id = %d AND %i > 0', $this->table, $column, $column, $id, $column ) );
	}

	public function find( int $id ): ?SealedRow {
		return $this->many( 'WHERE id = %d', $id )[0] ?? null;
	}

	/** @return list<SealedRow> Oldest first. */
	public function of( int $request_id ): array {
		return $this->many( 'WHERE request_id = %d ORDER BY id', $request_id );
	}

	public function latest( int $request_id ): ?SealedRow {
		return $this->many( 'WHERE request_id = %d ORDER BY id DESC LIMIT 1', $request_id )[0] ?? null;
	}

	/** @return list<SealedRow> At most 100. */
	public function in_state( string $state ): array {
		return $this->many( 'WHERE state = %s ORDER BY id LIMIT 100', $state );
	}

	public function delete( int $id ): void {
		$this->db->delete( $this->table, array( 'id' => $id ) );
	}

	public function forget( int $request_id ): void {
		$this->db->delete( $this->table, array( 'request_id' => $request_id ) );
	}

	/**
	 * @param string $where A literal of this room, with placeholders.
	 * @return list<SealedRow>
	 */
	public function many( string $where, string|int ...$values ): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i ' . $where, $this->table, ...$values ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- The callers pass literals with placeholders.
		$all  = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$all[] = SealedRow::from( $row, $this->open( (string) ( $row['sealed'] ?? '' ) ) );
		}
		return $all;
	}

	/** @param array<string, string> $secret */
	private function seal( array $secret ): string {
		return $this->vault->seal( (string) wp_json_encode( (object) $secret ) );
	}

	/** @return array<string, string> */
	private function open( string $sealed ): array {
		$read   = json_decode( (string) $this->vault->open( $sealed ), true );
		$secret = array();
		foreach ( is_array( $read ) ? $read : array() as $name => $value ) {
			$secret[ (string) $name ] = is_string( $value ) ? $value : '';
		}
		return $secret;
	}
}
