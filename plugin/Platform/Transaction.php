<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** All or nothing. What lies within another belongs to that one. */
final class Transaction {

	private const ATTEMPTS = 5;

	private bool $open = false;

	/** @var list<\Closure(): mixed> */
	private array $after = array();

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
				$this->open = false;
				$this->after();
				return $result;
			} catch ( \Throwable $fault ) {
				$gave_way = (bool) preg_match( '/deadlock|lock wait timeout|database is locked/i', $this->db->last_error );
				$this->db->query( 'ROLLBACK' );
				$this->after();
				if ( ! $gave_way || $attempt >= self::ATTEMPTS ) {
					throw $fault;
				}
				usleep( random_int( 5000, 50000 ) );
			} finally {
				$this->open = false;
			}
		}
	}

	/** Whether one is under way, so that a statement in it must not be made again alone. */
	public function open(): bool {
		return $this->open;
	}

	/** Done once this has ended, either way; at once when nothing is open. @param \Closure(): mixed $work Such as emptying a cache that others fill meanwhile. */
	public function then( \Closure $work ): void {
		if ( ! $this->open ) {
			$work();
			return;
		}
		$this->after[] = $work;
	}

	private function after(): void {
		$after       = $this->after;
		$this->after = array();
		foreach ( $after as $work ) {
			$work();
		}
	}
}
