<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/** The grounds themselves. They go when they end: what remains of them is the history's. */
final readonly class CauseStore {

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/** @param list<string> $purposes */
	public function add( string $email_key, int $request_id, string $ground, array $purposes, bool $stop_list, string $sealed, string $locale ): int {
		$known = $this->db->get_var( $this->db->prepare( 'SELECT id FROM %i WHERE email_key = %s AND request_id = %d AND ground = %s', $this->table(), $email_key, $request_id, $ground ) );
		$row   = array(
			'email_key'  => $email_key,
			'request_id' => $request_id,
			'ground'     => $ground,
			'purposes'   => (string) wp_json_encode( $purposes ),
			'stop_list'  => (int) $stop_list,
			'sealed'     => $sealed,
			'locale'     => $locale,
			'since'      => $this->clock->sql(),
			'lifts_at'   => null,
		);
		if ( null !== $known ) {
			unset( $row['since'] );
			$this->db->update( $this->table(), $row, array( 'id' => (int) $known ) );
			return (int) $known;
		}
		if ( 1 !== $this->db->insert( $this->table(), $row ) ) {
			throw new \RuntimeException( 'The ground cannot be stored.' );
		}
		return $this->db->insert_id;
	}

	/** @return ?array<string, ?string> */
	public function row( int $id ): ?array {
		$row = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->table(), $id ), ARRAY_A );
		return is_array( $row ) ? $row : null;
	}

	/**
	 * @param list<string> $email_keys
	 * @return list<array<string, ?string>> Oldest first; locked, so that of two changes at once the second sees the first.
	 */
	public function rows( array $email_keys ): array {
		$rows = array();
		foreach ( $email_keys as $key ) {
			$rows = array_merge( $rows, $this->found( (string) $this->db->prepare( 'SELECT * FROM %i WHERE email_key = %s ORDER BY id FOR UPDATE', $this->table(), $key ) ) );
		}
		return $rows;
	}

	/** @return list<array<string, ?string>> */
	public function of_request( int $request_id ): array {
		return $this->found( (string) $this->db->prepare( 'SELECT * FROM %i WHERE request_id = %d ORDER BY id', $this->table(), $request_id ) );
	}

	/** @return list<array<string, ?string>> Whose last day has come. */
	public function due(): array {
		return $this->found( (string) $this->db->prepare( 'SELECT * FROM %i WHERE lifts_at <= %s ORDER BY id LIMIT 100', $this->table(), $this->clock->sql() ) );
	}

	/** @return list<array<string, ?string>> Newest first. */
	public function page( int $page, int $per_page ): array {
		return $this->found( (string) $this->db->prepare( 'SELECT * FROM %i ORDER BY id DESC LIMIT %d OFFSET %d', $this->table(), $per_page, ( $page - 1 ) * $per_page ) );
	}

	/** @return list<array<string, ?string>> Of which the person's content is out of reach. */
	public function whole(): array {
		return $this->found( (string) $this->db->prepare( "SELECT * FROM %i WHERE ground <> %s AND purposes = '[]'", $this->table(), Cause::BAR ) );
	}

	public function count(): int {
		return (int) $this->db->get_var( $this->db->prepare( 'SELECT COUNT(*) FROM %i', $this->table() ) );
	}

	public function lift_on( int $request_id, \DateTimeImmutable $day ): void {
		$this->db->query( $this->db->prepare( 'UPDATE %i SET lifts_at = %s WHERE request_id = %d AND ground = %s', $this->table(), $day->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' ), $request_id, Cause::OBJECTION ) );
	}

	public function remove( int $id ): void {
		$this->db->delete( $this->table(), array( 'id' => $id ) );
	}

	/** A stop list is kept by the keyed hash alone. */
	public function bare( int $id ): void {
		$this->db->update( $this->table(), array( 'sealed' => '', 'request_id' => 0, 'locale' => '' ), array( 'id' => $id ) );
	}

	private function table(): string {
		return $this->tables->name( 'standing_causes' );
	}

	/**
	 * @return list<array<string, ?string>>
	 * @throws StandingFault When the query fails: that there are no grounds would set the person free.
	 */
	private function found( string $query ): array {
		return ( new Reading( $this->db ) )->rows( $query );
	}
}
