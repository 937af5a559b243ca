<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** How often something may happen. What is counted is a keyed hash that goes when its time is over. */
final readonly class Limits {

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault ) {}

	/**
	 * Takes one of the $most that fit in a window of $seconds, which starts at the first.
	 *
	 * @param string $what What is limited, and for whom.
	 * @return bool False when none is left.
	 */
	public function take( string $what, int $most, int $seconds ): bool {
		$table  = $this->tables->name( 'limits' );
		$bucket = $this->vault->hmac( 'limit', $what . '/' . $seconds );
		$now    = $this->clock->now();
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE bucket = %s AND expires_at <= %s', $table, $bucket, $this->clock->sql() ) );
		$this->db->query(
			$this->db->prepare(
				'INSERT IGNORE INTO %i (bucket, used, expires_at) VALUES (%s, 0, %s)',
				$table,
				$bucket,
				$now->modify( "+$seconds seconds" )->format( 'Y-m-d H:i:s' )
			)
		);
		return 1 === $this->db->query( $this->db->prepare( 'UPDATE %i SET used = used + 1 WHERE bucket = %s AND used < %d', $table, $bucket, $most ) );
	}

	/** Forgets that something was done, such as mailed to somebody who is erased: a hash leads back too, for who has the key. */
	public function forget( string $what, int $seconds ): void {
		$this->db->delete( $this->tables->name( 'limits' ), array( 'bucket' => $this->vault->hmac( 'limit', $what . '/' . $seconds ) ) );
	}

	/** The visitor's network, wide enough that one household or phone cannot step around a limit. */
	public function network(): string {
		$address = isset( $_SERVER['REMOTE_ADDR'] ) && is_string( $_SERVER['REMOTE_ADDR'] ) ? sanitize_text_field( wp_unslash( $_SERVER['REMOTE_ADDR'] ) ) : '';
		/** For sites behind a proxy: the visitor's address. A header that visitors can write makes the limit worthless. */
		$address = apply_filters( 'rights_desk_network', $address );
		$packed  = is_string( $address ) && false !== filter_var( $address, FILTER_VALIDATE_IP ) ? inet_pton( $address ) : false;
		if ( false === $packed ) {
			return 'unknown';
		}
		return bin2hex( substr( $packed, 0, 4 === strlen( $packed ) ? 3 : 6 ) );
	}

	public function sweep(): void {
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE expires_at <= %s', $this->tables->name( 'limits' ), $this->clock->sql() ) );
	}
}
