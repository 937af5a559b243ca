<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** All or nothing. What lies within another belongs to that one. */
final class Transaction {

	private const ATTEMPTS = 5;

	private bool $open = false;

	public function __construct( private readonly \wpdb $db ) {}

	/**
	 * @template T
	 * @param \Closure(): T $work Run again when the database gave way to another (deadlock); only writes to tables belong in it.
	 * @return T
	 */
	public function run( \Closure $work ): mixed {
		if ( $this->open ) {
			return $work();
		}
		for ( $attempt = 1; ; $attempt++ ) {
			$this->open = true;
			$this->db->query( 'START TRANSACTION' );
			try {
				$result = $work();
				if ( false === $this->db->query( 'COMMIT' ) ) {
					throw new \RuntimeException( 'The database does not keep this.' );
				}
				return $result;
			} catch ( \Throwable $fault ) {
				$gave_way = (bool) preg_match( '/deadlock|lock wait timeout|database is locked/i', $this->db->last_error );
				$this->db->query( 'ROLLBACK' );
				if ( ! $gave_way || $attempt >= self::ATTEMPTS ) {
					throw $fault;
				}
				usleep( random_int( 5000, 50000 ) );
			} finally {
				$this->open = false;
			}
		}
	}
}
