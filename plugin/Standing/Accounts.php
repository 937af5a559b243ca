<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/**
 * Accounts that were given another address while something held for the one they had.
 *
 * Anyone may write any address on their account, so the new one says nothing of whose it is: it is
 * joined to nobody and restricted by nothing. What held goes on for the account alone.
 */
final class Accounts {

	/** @var array<int, list<string>> */
	private array $read = array();

	private readonly Reading $reading;

	public function __construct( private readonly \wpdb $db, private readonly Tables $tables, private readonly Vault $vault, private readonly Addresses $addresses ) {
		$this->reading = new Reading( $db );
	}

	/** @throws StandingFault */
	public function follow( int $user_id, string $email ): void {
		unset( $this->read[ $user_id ] );
		$row = $this->db->prepare( 'INSERT IGNORE INTO %i (user_id, email_key, sealed) VALUES (%d, %s, %s)', $this->table(), $user_id, $this->addresses->key( $email ), $this->vault->seal( Addresses::plain( $email ) ) );
		if ( false === $this->db->query( $row ) ) {
			throw new StandingFault( 'What holds for the account cannot be stored.' );
		}
	}

	/**
	 * @return list<string> Where the account stood before.
	 * @throws StandingFault
	 */
	public function before( int $user_id ): array {
		if ( ! isset( $this->read[ $user_id ] ) ) {
			$sealed = $this->reading->column( (string) $this->db->prepare( 'SELECT sealed FROM %i WHERE user_id = %d', $this->table(), $user_id ) );

			$this->read[ $user_id ] = array_values( array_filter( array_map( fn ( string $each ): string => (string) $this->vault->open( $each ), $sealed ), static fn ( string $email ): bool => '' !== $email ) );
		}
		return $this->read[ $user_id ];
	}

	/**
	 * @return list<int> Accounts that stood at the address before.
	 * @throws StandingFault
	 */
	public function once_at( string $email ): array {
		return array_map( intval( ... ), $this->reading->column( (string) $this->db->prepare( 'SELECT user_id FROM %i WHERE email_key = %s', $this->table(), $this->addresses->key( $email ) ) ) );
	}

	/** Nothing holds for the address any more. */
	public function forget( string $email_key ): void {
		$this->read = array();
		$this->db->delete( $this->table(), array( 'email_key' => $email_key ) );
	}

	public function drop( int $user_id ): void {
		unset( $this->read[ $user_id ] );
		$this->db->delete( $this->table(), array( 'user_id' => $user_id ) );
	}

	private function table(): string {
		return $this->tables->name( 'standing_accounts' );
	}
}
