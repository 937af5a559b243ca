<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/** What is withheld, by request; staff's words lie sealed. */
final readonly class RedactionStore {

	private string $table;

	public function __construct( private \wpdb $db, Tables $tables, private Clock $clock, private Vault $vault ) {
		$this->table = $tables->name( 'redactions' );
	}

	/** @return list<Redaction> */
	public function of( int $request_id ): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i WHERE request_id = %d ORDER BY id', $this->table, $request_id ), ARRAY_A );
		if ( '' !== $this->db->last_error ) {
			// What cannot be read must not be taken for "nothing is withheld".
			throw new \RuntimeException( 'The redactions cannot be read.' );
		}
		return array_map( $this->read( ... ), array_values( is_array( $rows ) ? $rows : array() ) );
	}

	public function add( int $request_id, Redaction $one ): void {
		$added = $this->db->insert(
			$this->table,
			array(
				'request_id' => $request_id,
				'source'     => $one->source,
				'item_key'   => $one->item,
				'field_key'  => $one->field,
				'said'       => $this->vault->seal(
					(string) wp_json_encode(
						array(
							'group'  => $one->group,
							'name'   => $one->name,
							'reason' => $one->reason,
						)
					)
				),
				'user_id'    => $one->user_id,
				'made_at'    => $this->clock->sql(),
				'job_id'     => 0,
			)
		);
		if ( 1 !== $added ) {
			throw new \RuntimeException( 'The redaction cannot be stored.' );
		}
	}

	public function remove( int $request_id, int $id ): bool {
		return 1 === $this->db->delete(
			$this->table,
			array(
				'id'         => $id,
				'request_id' => $request_id,
			)
		);
	}

	/** @param non-empty-list<int> $ids */
	public function met( array $ids, int $job_id ): void {
		$done = $this->db->query( (string) $this->db->prepare( 'UPDATE %i SET job_id = %d WHERE id IN ( ' . implode( ', ', array_fill( 0, count( $ids ), '%d' ) ) . ' )', array_merge( array( $this->table, $job_id ), $ids ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders are added.
		if ( false === $done ) {
			throw new \RuntimeException( 'The redaction cannot be stored.' );
		}
	}

	public function forget( int $request_id ): void {
		$this->db->delete( $this->table, array( 'request_id' => $request_id ) );
	}

	/** @param array<string, ?string> $row */
	private function read( array $row ): Redaction {
		$said = json_decode( $this->vault->open( (string) $row['said'] ) ?? '', true );
		$text = static fn ( string $name ): string => is_array( $said ) && is_string( $said[ $name ] ?? null ) ? $said[ $name ] : '';
		return new Redaction( (int) $row['id'], (string) $row['source'], (string) $row['item_key'], (string) $row['field_key'], $text( 'group' ), $text( 'name' ), $text( 'reason' ), (int) $row['user_id'], (string) $row['made_at'], (int) $row['job_id'] );
	}
}
