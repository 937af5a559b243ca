<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/**
 * Whether a table holds anything at all, in an autoloaded option, so that a site where it holds
 * nothing asks its database nothing.
 *
 * Who guards by such a note must never find it too low: writers wait for one another, it is summed
 * from what the others have committed, and caches let go of it only once it is committed.
 */
final readonly class Presence {

	public function __construct( private \wpdb $db, private Tables $tables, private Transaction $transaction ) {}

	/**
	 * @param \Closure(): void                              $write Changes the table.
	 * @param \Closure(): array<string, int|list<string>> $sum   What it holds then, by locking reads (FOR UPDATE): plain ones may be older than the lock.
	 */
	public function write( string $option, \Closure $write, \Closure $sum ): void {
		$this->transaction->run(
			function () use ( $option, $write, $sum ): void {
				( new Counts( $this->db, $this->tables ) )->add( $option );
				$write();
				$this->store( $option, $sum() );
			}
		);
		$this->transaction->then( static fn () => self::let_go( $option ) );
	}

	/**
	 * Straight to the row: update_option() leaves it out when an older reading happens to be equal.
	 *
	 * @param array<string, int|list<string>> $value
	 */
	private function store( string $option, array $value ): void {
		$stored = $this->db->query(
			$this->db->prepare(
				"INSERT INTO %i (option_name, option_value, autoload) VALUES (%s, %s, 'on') ON DUPLICATE KEY UPDATE option_name = VALUES(option_name), option_value = VALUES(option_value), autoload = VALUES(autoload)",
				$this->db->options,
				$option,
				serialize( $value ) // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.serialize_serialize -- As update_option() does.
			)
		);
		if ( false === $stored ) {
			throw new \RuntimeException( 'The note cannot be stored.' );
		}
		self::let_go( $option );
	}

	private static function let_go( string $option ): void {
		wp_cache_delete_multiple( array( 'alloptions', 'notoptions', $option ), 'options' );
	}
}
