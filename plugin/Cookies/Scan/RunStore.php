<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/**
 * The table of scans: the one under way, and the last ones.
 *
 * @phpstan-import-type Page from Pages
 */
final readonly class RunStore {

	private const KEPT = 20;

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/** @param list<Page> $pages */
	public function start( string $way, string $mode, array $pages, int $of ): int {
		$this->db->query( $this->db->prepare( "UPDATE %i SET state = 'stopped', ended_at = %s WHERE way = %s AND state = 'running'", $this->table(), $this->clock->sql(), $way ) );
		$this->db->insert( $this->table(), array( 'way' => $way, 'mode' => $mode, 'state' => 'running', 'started_at' => $this->clock->sql(), 'pages' => (string) wp_json_encode( $pages ), 'of_pages' => $of ) );
		$id = $this->db->insert_id;
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE id <= %d', $this->table(), $id - self::KEPT ) );
		return $id;
	}

	public function find( int $id ): ?Run {
		return $this->one( 'SELECT * FROM %i WHERE id = %d', $id );
	}

	/** Within a transaction: who else tells of a page of it waits. */
	public function hold( int $id ): ?Run {
		return $this->one( 'SELECT * FROM %i WHERE id = %d FOR UPDATE', $id );
	}

	public function running( string $way ): ?Run {
		return $this->one( "SELECT * FROM %i WHERE way = %s AND state = 'running' ORDER BY id DESC LIMIT 1", $way );
	}

	/** The last one that went to its end. */
	public function last( string $way ): ?Run {
		return $this->one( "SELECT * FROM %i WHERE way = %s AND state = 'done' ORDER BY id DESC LIMIT 1", $way );
	}

	/** @param list<Page> $pages */
	public function pages( int $id, array $pages ): void {
		$this->db->update( $this->table(), array( 'pages' => (string) wp_json_encode( $pages ) ), array( 'id' => $id ) );
	}

	/** @return bool Whether this call ended it. */
	public function end( int $id, string $state ): bool {
		return 1 === $this->db->query( $this->db->prepare( "UPDATE %i SET state = %s, ended_at = %s WHERE id = %d AND state = 'running'", $this->table(), $state, $this->clock->sql(), $id ) );
	}

	private function one( string $sql, int|string $value ): ?Run {
		$row = $this->db->get_row( $this->db->prepare( $sql, $this->table(), $value ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Texts of this file.
		return is_array( $row ) ? Run::from( $row ) : null;
	}

	private function table(): string {
		return $this->tables->name( 'cookie_scans' );
	}
}
