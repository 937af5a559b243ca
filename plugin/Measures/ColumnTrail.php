<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/**
 * Traces in columns of a table of their own.
 *
 * @phpstan-import-type Trace from Trail
 */
final readonly class ColumnTrail implements Trail {

	/**
	 * @param string $table  Full name.
	 * @param string $date   Column of a moment in UTC.
	 * @param string $email  Column, or ''.
	 * @param string $agent  Column, or ''.
	 * @param string $record Type that seals know it by, or ''.
	 * @param ?\Closure(int): mixed $changed Told of each row that was changed, such as to clean a cache.
	 */
	public function __construct(
		private \wpdb $db,
		private string $key,
		private string $label,
		private string $purpose,
		private string $table,
		private string $id,
		private string $date,
		private string $email,
		private string $address,
		private string $agent,
		private string $record = '',
		private ?\Closure $changed = null,
	) {}

	public function key(): string {
		return $this->key;
	}

	public function label(): string {
		return $this->label;
	}

	public function notes(): array {
		return array( 'address' => true, 'agent' => '' !== $this->agent );
	}

	public function purpose(): string {
		return $this->purpose;
	}

	public function record(): string {
		return $this->record;
	}

	public function rows(): int {
		return (int) $this->db->get_var( 'SELECT COUNT(*) ' . $this->where( 'delete' ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- where() prepares.
	}

	public function due( string $before, string $how ): int {
		return (int) $this->db->get_var( 'SELECT COUNT(*) ' . $this->where( $how ) . $this->older( $before ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared
	}

	public function slice( string $before, string $how, int $after, int $limit ): array {
		$columns = $this->db->prepare( '%i AS id, %i AS address', $this->id, $this->address ) . ( '' === $this->email ? '' : $this->db->prepare( ', %i AS email', $this->email ) ) . ( '' === $this->agent ? '' : $this->db->prepare( ', %i AS agent', $this->agent ) );
		$rows    = $this->db->get_results( "SELECT $columns " . $this->where( $how ) . $this->older( $before ) . $this->db->prepare( ' AND %i > %d ORDER BY %i LIMIT %d', $this->id, $after, $this->id, $limit ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared
		return array_values(
			array_map(
				static fn ( array $row ): array => array(
					'id'      => (int) $row['id'],
					'email'   => (string) ( $row['email'] ?? '' ),
					'address' => (string) $row['address'],
					'agent'   => (string) ( $row['agent'] ?? '' ),
				),
				is_array( $rows ) ? $rows : array()
			)
		);
	}

	public function write( array $trace ): void {
		$this->db->update( $this->table, array( $this->address => $trace['address'] ) + ( '' === $this->agent ? array() : array( $this->agent => $trace['agent'] ) ), array( $this->id => $trace['id'] ) );
		if ( null !== $this->changed ) {
			( $this->changed )( $trace['id'] );
		}
	}

	/** Rows that still hold what goes. */
	private function where( string $how ): string {
		$address = $this->db->prepare( "%i <> ''", $this->address );
		if ( 'shorten' === $how ) {
			// As wp_privacy_anonymize_ip() leaves them: 203.0.113.0, 2001:db8::.
			$address .= $this->db->prepare( ' AND %i NOT LIKE %s AND %i NOT LIKE %s', $this->address, '%.0', $this->address, '%::' );
		}
		$agent = '' === $this->agent ? '' : $this->db->prepare( " OR %i <> ''", $this->agent );
		return $this->db->prepare( 'FROM %i', $this->table ) . " WHERE ( ( $address )$agent )";
	}

	private function older( string $before ): string {
		return $this->db->prepare( ' AND %i < %s', $this->date, $before );
	}
}
