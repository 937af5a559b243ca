<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/** Several addresses of one person, joined once each was proven by its own mail. */
final readonly class Addresses {

	public function __construct( private \wpdb $db, private Tables $tables, private Vault $vault, private Clock $clock ) {}

	public function key( string $email ): string {
		return $this->vault->hmac( 'email', self::plain( $email ) );
	}

	public static function plain( string $email ): string {
		return strtolower( trim( $email ) );
	}

	/** @return list<string> Itself first, then the others that were proven. */
	public function of( string $email ): array {
		$all = array( self::plain( $email ) );
		foreach ( $this->rows( $this->key( $email ) ) as $row ) {
			$other = $this->vault->open( (string) $row['sealed'] );
			if ( null !== $other && ! in_array( $other, $all, true ) ) {
				$all[] = $other;
			}
		}
		return $all;
	}

	/** @return list<string> Itself first. */
	public function keys( string $email_key ): array {
		return array_values( array_unique( array_merge( array( $email_key ), array_map( static fn ( array $row ): string => (string) $row['email_key'], $this->rows( $email_key ) ) ) ) );
	}

	/**
	 * Of many addresses at once those that are one of several.
	 *
	 * @param list<string> $email_keys
	 * @return array<string, string> By key: what their person's addresses share.
	 */
	public function persons( array $email_keys ): array {
		$persons = array();
		if ( array() !== $email_keys ) {
			$marks = implode( ', ', array_fill( 0, count( $email_keys ), '%s' ) );
			foreach ( (array) $this->db->get_results( $this->db->prepare( "SELECT email_key, person FROM %i WHERE email_key IN ( $marks )", $this->table(), ...$email_keys ), ARRAY_A ) as $row ) { // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
				$persons[ (string) $row['email_key'] ] = (string) $row['person'];
			}
		}
		return $persons;
	}

	/** Both addresses were proven: they are one person's from now on. StandingDesk::join() is the way here. */
	public function join( string $email, string $other ): void {
		$person = $this->person( $email ) ?? $this->person( $other ) ?? bin2hex( random_bytes( 16 ) );
		$second = $this->person( $other );
		if ( null !== $second && $second !== $person ) {
			$this->db->update( $this->table(), array( 'person' => $person ), array( 'person' => $second ) );
		}
		foreach ( array( $email, $other ) as $each ) {
			if ( null === $this->person( $each ) ) {
				$this->db->insert(
					$this->table(),
					array(
						'person'    => $person,
						'email_key' => $this->key( $each ),
						'sealed'    => $this->vault->seal( self::plain( $each ) ),
						'proven_at' => $this->clock->sql(),
					)
				);
			}
		}
	}

	/** The address is no longer theirs, or all that is known of it goes. */
	public function forget( string $email_key ): void {
		$rows = $this->rows( $email_key );
		$this->db->delete( $this->table(), array( 'email_key' => $email_key ) );
		if ( 2 === count( $rows ) ) {
			// Alone, an address joins nothing.
			$this->db->delete( $this->table(), array( 'person' => (string) $rows[0]['person'] ) );
		}
	}

	private function person( string $email ): ?string {
		return $this->db->get_var( $this->db->prepare( 'SELECT person FROM %i WHERE email_key = %s', $this->table(), $this->key( $email ) ) );
	}

	/**
	 * @return list<array<string, ?string>> Of the person whose address this is, when there is more than one.
	 * @throws StandingFault When the query fails: what holds for one would not hold for the others.
	 */
	private function rows( string $email_key ): array {
		return ( new Reading( $this->db ) )->rows( (string) $this->db->prepare( 'SELECT a.* FROM %i a INNER JOIN %i b ON b.person = a.person WHERE b.email_key = %s ORDER BY a.id', $this->table(), $this->table(), $email_key ) );
	}

	private function table(): string {
		return $this->tables->name( 'addresses' );
	}
}
