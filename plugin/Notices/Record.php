<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/** Reads the record of delivery: figures, who needs staff, what one person was sent. */
final readonly class Record {

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault ) {}

	/** @return array<string, int> People by state; those with none are left out. */
	public function figures( int $notice_id ): array {
		$figures = array();
		foreach ( (array) $this->db->get_results( $this->db->prepare( 'SELECT state, COUNT(*) AS people FROM %i WHERE notice_id = %d GROUP BY state', $this->table(), $notice_id ), ARRAY_A ) as $row ) {
			$figures[ (string) $row['state'] ] = (int) $row['people'];
		}
		return $figures;
	}

	/** Whether somebody has not got it yet. A query that failed says nothing of that. */
	public function left( int $notice_id ): bool {
		$one = $this->db->get_var( $this->db->prepare( "SELECT 1 FROM %i WHERE notice_id = %d AND state IN ( 'waiting', 'claimed', 'sending', 'unsure' ) LIMIT 1", $this->table(), $notice_id ) );
		if ( '' !== $this->db->last_error ) {
			throw new \RuntimeException( 'The outbox cannot be read.' );
		}
		return null !== $one;
	}

	/** Whether something could be done now: somebody waits, or a dead worker's claim is over, or SparkPost can be asked. */
	public function due( int $notice_id ): bool {
		$now = $this->clock->sql();
		return null !== $this->db->get_var( $this->db->prepare( "SELECT 1 FROM %i WHERE notice_id = %d AND ( ( state IN ( 'waiting', 'unsure' ) AND ( next_at IS NULL OR next_at <= %s ) ) OR ( state IN ( 'claimed', 'sending' ) AND claimed_until < %s ) ) LIMIT 1", $this->table(), $notice_id, $now, $now ) );
	}

	/** When the next thing can be done, if not now. */
	public function next( int $notice_id ): ?\DateTimeImmutable {
		return $this->clock->read( $this->db->get_var( $this->db->prepare( "SELECT MIN( IF( state IN ( 'waiting', 'unsure' ), COALESCE( next_at, %s ), claimed_until ) ) FROM %i WHERE notice_id = %d AND state IN ( 'waiting', 'claimed', 'sending', 'unsure' )", $this->clock->sql(), $this->table(), $notice_id ) ) );
	}

	/** @return list<array{id: int, email: string, state: string, reason: string, at: ?string}> Those whom staff must look at. */
	public function troubled( int $notice_id, string $state, int $page, int $per_page ): array {
		$found = array();
		foreach ( (array) $this->db->get_results( $this->db->prepare( 'SELECT id, sealed, state, reason, changed_at FROM %i WHERE notice_id = %d AND state = %s ORDER BY id LIMIT %d OFFSET %d', $this->table(), $notice_id, $state, $per_page, ( $page - 1 ) * $per_page ), ARRAY_A ) as $row ) {
			$data    = '' === $row['sealed'] ? null : json_decode( (string) $this->vault->open( (string) $row['sealed'] ), true );
			$found[] = array(
				'id'     => (int) $row['id'],
				'email'  => is_array( $data ) && is_string( $data['email'] ?? null ) ? $data['email'] : '',
				'state'  => (string) $row['state'],
				'reason' => (string) $row['reason'],
				'at'     => $this->clock->iso( $row['changed_at'] ),
			);
		}
		return $found;
	}

	/** @return list<array{id: int, notice: int, version: int, state: string, reason: string, at: ?string}> What was sent to an address. */
	public function of( string $email_key, int $notice_id = 0 ): array {
		$rows = (array) $this->db->get_results( $this->db->prepare( 'SELECT r.id, r.notice_id, n.version, r.state, r.reason, r.changed_at FROM %i r JOIN %i n ON n.id = r.notice_id WHERE r.email_key = %s AND ( %d = 0 OR r.notice_id = %d ) ORDER BY r.id', $this->table(), $this->tables->name( 'notices' ), $email_key, $notice_id, $notice_id ), ARRAY_A );
		return array_map(
			fn ( array $row ): array => array(
				'id'      => (int) $row['id'],
				'notice'  => (int) $row['notice_id'],
				'version' => (int) $row['version'],
				'state'   => (string) $row['state'],
				'reason'  => (string) $row['reason'],
				'at'      => $this->clock->iso( $row['changed_at'] ),
			),
			array_values( $rows )
		);
	}

	/**
	 * An erasure: also who was still to get it.
	 *
	 * @return int How many rows went.
	 */
	public function forget( string $email_key ): int {
		return (int) $this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE email_key = %s', $this->table(), $email_key ) );
	}

	/**
	 * The record has served its time: in stretches that no database chokes on.
	 *
	 * @return bool Whether all is gone.
	 */
	public function remove( int $notice_id, int $most = 5000 ): bool {
		$last = $this->db->get_var( $this->db->prepare( 'SELECT MAX( id ) FROM ( SELECT id FROM %i WHERE notice_id = %d ORDER BY id LIMIT %d ) first', $this->table(), $notice_id, $most ) );
		return null === $last || $most > (int) $this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE notice_id = %d AND id <= %d', $this->table(), $notice_id, (int) $last ) );
	}

	/** Who hasn't got it yet never does. */
	public function cancel( int $notice_id ): void {
		$this->db->query( $this->db->prepare( "DELETE FROM %i WHERE notice_id = %d AND state IN ( 'waiting', 'claimed' )", $this->table(), $notice_id ) );
	}

	private function table(): string {
		return $this->tables->name( 'notice_recipients' );
	}
}
