<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** The table of counts: numbers by name, by month or for all time. Its rows are also where those who change the same thing wait for one another. */
final readonly class Counts {

	public function __construct( private \wpdb $db, private Tables $tables ) {}

	/**
	 * One more. Within a transaction: who adds to the same waits here until it ends.
	 *
	 * @param string $month As 2026-11; '' for all time.
	 * @return bool false: the database didn't take it.
	 */
	public function add( string $name, string $month = '' ): bool {
		$add   = $this->db->prepare( 'UPDATE %i SET n = n + 1 WHERE month = %s AND name = %s', $this->table(), $month, $name );
		$added = $this->db->query( $add );
		if ( 0 === $added ) {
			$this->begin( $name, $month );
			$added = $this->db->query( $add );
		}
		return 1 === $added;
	}

	/** As it stands. */
	public function of( string $name, string $month = '' ): int {
		return (int) $this->db->get_var( $this->db->prepare( 'SELECT n FROM %i WHERE month = %s AND name = %s', $this->table(), $month, $name ) );
	}

	/** Within a transaction: waits as add() does, and counts nothing. */
	public function wait( string $name, string $month = '' ): void {
		// Not by inserting alone: of several that find it there each would keep the others from it.
		$there = $this->db->get_var( $this->db->prepare( 'SELECT n FROM %i WHERE month = %s AND name = %s FOR UPDATE', $this->table(), $month, $name ) );
		if ( null === $there && '' === $this->db->last_error ) {
			$this->begin( $name, $month );
		}
		// SQLite waits at a write.
		if ( '' === $this->db->last_error ) {
			$this->db->query( $this->db->prepare( 'UPDATE %i SET n = n WHERE month = %s AND name = %s', $this->table(), $month, $name ) );
		}
	}

	private function begin( string $name, string $month ): void {
		$this->db->query( $this->db->prepare( 'INSERT IGNORE INTO %i (month, name, n) VALUES (%s, %s, 0)', $this->table(), $month, $name ) );
	}

	private function table(): string {
		return $this->tables->name( 'counts' );
	}
}
