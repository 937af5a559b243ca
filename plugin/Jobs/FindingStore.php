<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

use RightsDesk\Platform\Tables;

/**
 * What a proof found: where and how much, never the data itself.
 *
 * @phpstan-type Found array{place: string, what: string, rows: int, sample: list<string>}
 */
final readonly class FindingStore {

	private string $table;

	public function __construct( private \wpdb $db, Tables $tables ) {
		$this->table = $tables->name( 'findings' );
	}

	/**
	 * Makes the findings of a job these; one that staff settled before stays settled while it is no more than it was.
	 *
	 * @param list<Found> $found
	 */
	public function replace( int $job_id, array $found ): void {
		$before = array();
		foreach ( $this->of( $job_id ) as $row ) {
			$before[ $row['place'] . "\n" . $row['what'] ] = $row;
		}
		foreach ( $found as $one ) {
			$place = mb_substr( $one['place'], 0, 190 );
			$known = $before[ $place . "\n" . $one['what'] ] ?? null;
			unset( $before[ $place . "\n" . $one['what'] ] );
			$values = array(
				'rows_found' => $one['rows'],
				'sample'     => implode( ', ', array_slice( $one['sample'], 0, 5 ) ),
			);
			if ( null === $known ) {
				$this->db->query(
					(string) $this->db->prepare( "INSERT IGNORE INTO %i ( job_id, place, what, rows_found, sample, state, reason ) VALUES ( %d, %s, %s, %d, %s, 'left', '' )", $this->table, $job_id, $place, $one['what'], $values['rows_found'], $values['sample'] )
				);
			} else {
				$this->db->update( $this->table, $one['rows'] > $known['rows'] ? $values + array( 'state' => 'left' ) : $values, array( 'id' => $known['id'] ) );
			}
		}
		foreach ( $before as $gone ) {
			$this->db->delete( $this->table, array( 'id' => $gone['id'] ) );
		}
	}

	/** @return list<array{id: int, place: string, what: string, rows: int, sample: string, state: string, reason: string}> */
	public function of( int $job_id ): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i WHERE job_id = %d ORDER BY id', $this->table, $job_id ), ARRAY_A );
		$all  = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$all[] = array(
				'id'     => (int) $row['id'],
				'place'  => (string) $row['place'],
				'what'   => (string) $row['what'],
				'rows'   => (int) $row['rows_found'],
				'sample' => (string) $row['sample'],
				'state'  => (string) $row['state'],
				'reason' => (string) $row['reason'],
			);
		}
		return $all;
	}

	public function left( int $job_id ): int {
		return $this->left_of( array( $job_id ) )[ $job_id ] ?? 0;
	}

	/**
	 * @param non-empty-list<int> $job_ids
	 * @return array<int, int> Unsettled findings by job.
	 */
	public function left_of( array $job_ids ): array {
		$rows = $this->db->get_results(
			$this->db->prepare( "SELECT job_id, COUNT(*) AS n FROM %i WHERE state = 'left' AND job_id IN ( " . implode( ', ', array_fill( 0, count( $job_ids ), '%d' ) ) . ' ) GROUP BY job_id', array_merge( array( $this->table ), $job_ids ) ), // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders are added.
			ARRAY_A
		);
		if ( '' !== $this->db->last_error ) {
			throw new \RuntimeException( 'The findings cannot be counted.' );
		}
		$left = array();
		foreach ( $rows ?? array() as $row ) {
			$left[ (int) $row['job_id'] ] = (int) $row['n'];
		}
		return $left;
	}

	/** @param string $state kept or dismissed. */
	public function settle( int $job_id, int $id, string $state, string $reason ): bool {
		return false !== $this->db->update(
			$this->table,
			array(
				'state'  => $state,
				'reason' => $reason,
			),
			array(
				'id'     => $id,
				'job_id' => $job_id,
			)
		);
	}

	public function forget( int $job_id ): void {
		$this->db->delete( $this->table, array( 'job_id' => $job_id ) );
	}
}
