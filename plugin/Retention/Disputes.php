<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/**
 * Audits, disputes and claims that are open: what is held waits for their end (Art. 17(3)(e)).
 *
 * @phpstan-type Dispute array{id: int, scope: string, ref: int, kind: string, note: string, email: string, opened_on: string, closed_on: string}
 */
final readonly class Disputes {

	public const SCOPES = array( 'all', 'hold', 'case', 'person' );
	public const KINDS  = array( 'audit', 'dispute', 'claim' );

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault ) {}

	/** @param string $email Of whom, for the scope person; sealed. */
	public function open( string $scope, int $ref, string $email, string $kind, string $note, int $user_id ): int {
		$this->db->insert(
			$this->table(),
			array(
				'scope'     => $scope,
				'ref'       => $ref,
				'email_key' => '' === $email ? '' : $this->key( $email ),
				'kind'      => $kind,
				'told'      => $this->vault->seal( (string) wp_json_encode( compact( 'email', 'note' ) ) ),
				'opened_on' => $this->clock->today(),
				'opened_by' => $user_id,
			)
		);
		return $this->db->insert_id;
	}

	public function close( int $id ): bool {
		return 1 === $this->db->query( $this->db->prepare( 'UPDATE %i SET closed_on = %s WHERE id = %d AND closed_on IS NULL', $this->table(), $this->clock->today(), $id ) );
	}

	/** Whether one is open for the holder of this address, under this hold. */
	public function stop( string $email, int $hold_id ): bool {
		return null !== $this->db->get_var(
			$this->db->prepare( "SELECT id FROM %i WHERE closed_on IS NULL AND ( scope = 'all' OR ( scope = 'hold' AND ref = %d ) OR ( scope = 'person' AND email_key = %s ) ) LIMIT 1", $this->table(), $hold_id, $this->key( $email ) )
		);
	}

	/** Whether one is open for someone whose records wait under this number. */
	public function stops_case( int $case_id, int $hold_id ): bool {
		return null !== $this->db->get_var(
			$this->db->prepare( "SELECT id FROM %i WHERE closed_on IS NULL AND ( scope = 'all' OR ( scope = 'hold' AND ref = %d ) OR ( scope = 'case' AND ref = %d ) ) LIMIT 1", $this->table(), $hold_id, $case_id )
		);
	}

	/** The person goes: what is open against them goes over to the number under which their records wait, or ends. */
	public function move( string $email, int $case_id ): void {
		$mine = array( 'email_key' => $this->key( $email ) );
		if ( $case_id > 0 ) {
			foreach ( $this->list( $mine['email_key'] ) as $one ) {
				$this->db->update(
					$this->table(),
					array(
						'scope'     => 'case',
						'ref'       => $case_id,
						'email_key' => '',
						'told'      => $this->vault->seal( (string) wp_json_encode( array( 'email' => '', 'note' => '' ) ) ),
					),
					array( 'id' => $one['id'] )
				);
			}
		}
		$this->db->delete( $this->table(), $mine );
	}

	public function forget_case( int $case_id ): void {
		$this->db->delete( $this->table(), array( 'scope' => 'case', 'ref' => $case_id ) );
	}

	/** @return list<Dispute> Open ones first. */
	public function list( string $email_key = '' ): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i WHERE ( %s = %s OR email_key = %s ) ORDER BY closed_on IS NULL DESC, id DESC LIMIT 500', $this->table(), $email_key, '', $email_key ), ARRAY_A );
		$all  = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$told  = json_decode( $this->vault->open( (string) $row['told'] ) ?? '', true );
			$told  = is_array( $told ) ? $told : array();
			$all[] = array(
				'id'        => (int) $row['id'],
				'scope'     => (string) $row['scope'],
				'ref'       => (int) $row['ref'],
				'kind'      => (string) $row['kind'],
				'note'      => is_string( $told['note'] ?? null ) ? $told['note'] : '',
				'email'     => is_string( $told['email'] ?? null ) ? $told['email'] : '',
				'opened_on' => (string) $row['opened_on'],
				'closed_on' => (string) $row['closed_on'],
			);
		}
		return $all;
	}

	private function key( string $email ): string {
		return $this->vault->hmac( 'email', strtolower( trim( $email ) ) );
	}

	private function table(): string {
		return $this->tables->name( 'disputes' );
	}
}
