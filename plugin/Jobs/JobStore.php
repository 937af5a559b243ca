<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

final readonly class JobStore {

	private string $table;

	public function __construct( private \wpdb $db, Tables $tables, private Clock $clock ) {
		$this->table = $tables->name( 'jobs' );
	}

	/** @param array<string, mixed> $data */
	public function create( int $request_id, string $kind, array $data ): Job {
		$made = $this->db->insert(
			$this->table,
			array(
				'request_id' => $request_id,
				'kind'       => $kind,
				'state'      => 'queued',
				'phase'      => 'sources',
				'state_json' => (string) wp_json_encode( $data ),
				'started_at' => $this->clock->sql(),
			)
		);
		$job = $made ? $this->job( $this->db->insert_id ) : null;
		return $job ?? throw new \RuntimeException( 'The job could not be stored.' );
	}

	public function job( int $id ): ?Job {
		return $this->one( (string) $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->table, $id ) );
	}

	public function latest( int $request_id ): ?Job {
		return $this->one( (string) $this->db->prepare( 'SELECT * FROM %i WHERE request_id = %d ORDER BY id DESC LIMIT 1', $this->table, $request_id ) );
	}

	/**
	 * @param non-empty-list<int> $request_ids
	 * @return array<int, Job> The newest job by request.
	 */
	public function latest_of( array $request_ids ): array {
		$rows = $this->db->get_results(
			$this->db->prepare( 'SELECT * FROM %i WHERE request_id IN ( ' . implode( ', ', array_fill( 0, count( $request_ids ), '%d' ) ) . ' ) ORDER BY id', array_merge( array( $this->table ), $request_ids ) ), // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders are added.
			ARRAY_A
		);
		$jobs = array();
		foreach ( $rows ?? array() as $row ) {
			$jobs[ (int) $row['request_id'] ] = Job::from_row( $row );
		}
		return $jobs;
	}

	/** @return list<Job> Jobs that may run, oldest first. */
	public function due(): array {
		$rows = $this->db->get_results( $this->db->prepare( "SELECT * FROM %i WHERE state IN ( 'queued', 'running' ) ORDER BY id LIMIT 50", $this->table ), ARRAY_A );
		$jobs = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$jobs[] = Job::from_row( $row );
		}
		return $jobs;
	}

	/**
	 * @param list<string> $from
	 * @return bool Whether it was this call that moved it.
	 */
	public function move( int $id, array $from, string $to, string $message = '' ): bool {
		$moved = 1 === $this->db->query(
			(string) $this->db->prepare(
				'UPDATE %i SET state = %s, message = %s WHERE id = %d AND state <> %s AND state IN ( ' . implode( ', ', array_fill( 0, count( $from ), '%s' ) ) . ' )', // phpcs:ignore WordPress.DB.PreparedSQL -- Only placeholders are added.
				array_merge( array( $this->table, $to, mb_substr( $message, 0, 190 ), $id, $to ), $from )
			)
		);
		if ( $moved && in_array( $to, array( 'done', 'failed' ), true ) ) {
			$this->db->update( $this->table, array( 'finished_at' => $this->clock->sql() ), array( 'id' => $id ) );
		}
		return $moved;
	}

	/** A job that is stopped meanwhile keeps that state. */
	public function enter( Job $job, string $phase, int $round ): void {
		$this->db->update(
			$this->table,
			array(
				'phase' => $phase,
				'round' => $round,
			),
			array( 'id' => $job->id )
		);
	}

	public function say( int $id, string $message ): void {
		$this->db->update( $this->table, array( 'message' => mb_substr( $message, 0, 190 ) ), array( 'id' => $id ) );
	}

	/** @param array<string, mixed> $data */
	public function remember( Job $job, array $data ): void {
		$this->db->update( $this->table, array( 'state_json' => (string) wp_json_encode( array_merge( $job->data, $data ) ) ), array( 'id' => $job->id ) );
	}

	/** @return list<int> All jobs of a request. */
	public function ids( int $request_id ): array {
		return array_values( array_map( 'intval', $this->db->get_col( $this->db->prepare( 'SELECT id FROM %i WHERE request_id = %d', $this->table, $request_id ) ) ) );
	}

	public function forget( int $request_id ): void {
		$this->db->delete( $this->table, array( 'request_id' => $request_id ) );
	}

	private function one( string $sql ): ?Job {
		$row = $this->db->get_row( $sql, ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Prepared by the caller.
		return is_array( $row ) ? Job::from_row( $row ) : null;
	}
}
