<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/** @phpstan-type PackageRow array{id: int, request_id: int, job_id: int, state: string, public_key: string, folder: string, downloads: int, bytes: int, expires_at: string} */
final readonly class PackageStore {

	private string $table;

	public function __construct( private \wpdb $db, Tables $tables, private Clock $clock ) {
		$this->table = $tables->name( 'packages' );
	}

	/** @param string $public_key 32 bytes. */
	public function create( int $request_id, string $public_key ): int {
		$this->db->insert(
			$this->table,
			array(
				'request_id' => $request_id,
				'job_id'     => 0,
				'state'      => 'building',
				'public_key' => bin2hex( $public_key ),
				'folder'     => bin2hex( random_bytes( 20 ) ),
			)
		);
		return $this->db->insert_id;
	}

	public function ready( int $id, int $job_id, int $bytes, \DateTimeImmutable $expires ): void {
		$this->db->update(
			$this->table,
			array(
				'state'      => 'ready',
				'job_id'     => $job_id,
				'bytes'      => $bytes,
				'built_at'   => $this->clock->sql(),
				'expires_at' => $expires->format( 'Y-m-d H:i:s' ),
			),
			array(
				'id'    => $id,
				'state' => 'building',
			)
		);
	}

	/** @param string $state expired or gone. */
	public function end( int $id, string $state ): void {
		$this->db->update( $this->table, array( 'state' => $state ), array( 'id' => $id ) );
	}

	/** @return int Downloads so far, this one included. */
	public function downloaded( int $id ): int {
		$this->db->query( (string) $this->db->prepare( 'UPDATE %i SET downloads = downloads + 1 WHERE id = %d', $this->table, $id ) );
		return (int) $this->db->get_var( $this->db->prepare( 'SELECT downloads FROM %i WHERE id = %d', $this->table, $id ) );
	}

	/** @return PackageRow|null */
	public function find( int $id ): ?array {
		return $this->many( (string) $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->table, $id ) )[0] ?? null;
	}

	/** @return PackageRow|null The newest of a request. */
	public function latest( int $request_id ): ?array {
		return $this->many( (string) $this->db->prepare( 'SELECT * FROM %i WHERE request_id = %d ORDER BY id DESC LIMIT 1', $this->table, $request_id ) )[0] ?? null;
	}

	/** @return list<PackageRow> */
	public function of( int $request_id ): array {
		return $this->many( (string) $this->db->prepare( 'SELECT * FROM %i WHERE request_id = %d ORDER BY id', $this->table, $request_id ) );
	}

	/** @return list<PackageRow> Ready, and past their end. */
	public function overdue(): array {
		return $this->many( (string) $this->db->prepare( "SELECT * FROM %i WHERE state = 'ready' AND expires_at <= %s LIMIT 100", $this->table, $this->clock->sql() ) );
	}

	public function forget( int $request_id ): void {
		$this->db->delete( $this->table, array( 'request_id' => $request_id ) );
	}

	/** @return list<PackageRow> */
	private function many( string $sql ): array {
		$rows = $this->db->get_results( $sql, ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Prepared by the caller.
		$all  = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$all[] = array(
				'id'         => (int) $row['id'],
				'request_id' => (int) $row['request_id'],
				'job_id'     => (int) $row['job_id'],
				'state'      => (string) $row['state'],
				'public_key' => (string) $row['public_key'],
				'folder'     => (string) $row['folder'],
				'downloads'  => (int) $row['downloads'],
				'bytes'      => (int) $row['bytes'],
				'expires_at' => (string) $row['expires_at'],
			);
		}
		return $all;
	}
}
