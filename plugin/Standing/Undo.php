<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Whether what is tried on somebody's data can be taken back: a table without transactions keeps what was written. */
final readonly class Undo {

	private const TRANSACTIONAL = array( 'innodb', 'rocksdb', 'tokudb', 'ndbcluster', 'ndb' );

	private const ORDERS = array( 'wc_orders', 'wc_orders_meta', 'wc_order_addresses', 'wc_order_operational_data' );

	public function __construct( private \wpdb $db ) {}

	public function of_content(): bool {
		return $this->of( array( $this->db->users, $this->db->usermeta, $this->db->posts, $this->db->postmeta, $this->db->comments, $this->db->commentmeta ) );
	}

	public function of_orders(): bool {
		return $this->of_content() && $this->of( array_map( fn ( string $name ): string => $this->db->prefix . $name, self::ORDERS ) );
	}

	/** @param list<string> $tables Those that there are count. */
	private function of( array $tables ): bool {
		if ( defined( 'DB_ENGINE' ) && 'sqlite' === DB_ENGINE ) {
			return true;
		}
		$hidden = $this->db->suppress_errors( true );
		$kinds  = $this->db->get_col( $this->db->prepare( 'SELECT ENGINE FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND ENGINE IS NOT NULL AND TABLE_NAME IN ( ' . implode( ', ', array_fill( 0, count( $tables ), '%s' ) ) . ' )', ...$tables ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Placeholders alone.
		$this->db->suppress_errors( $hidden );
		return '' === $this->db->last_error && array() === array_diff( array_map( static fn ( ?string $kind ): string => strtolower( (string) $kind ), $kinds ), self::TRANSACTIONAL );
	}
}
