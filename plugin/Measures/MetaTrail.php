<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/** Traces in the meta of posts: orders, on shops that keep them as posts still. */
final readonly class MetaTrail implements Trail {

	/** @param array<string, string> $keys Meta keys of email, address, agent ('' when there is none). */
	public function __construct( private \wpdb $db, private string $key, private string $label, private string $purpose, private string $type, private array $keys, private string $record ) {}

	public function key(): string {
		return $this->key;
	}

	public function label(): string {
		return $this->label;
	}

	public function notes(): array {
		return array( 'address' => true, 'agent' => '' !== $this->keys['agent'] );
	}

	public function purpose(): string {
		return $this->purpose;
	}

	public function record(): string {
		return $this->record;
	}

	public function rows(): int {
		return (int) $this->db->get_var( 'SELECT COUNT(DISTINCT p.ID) ' . $this->where( 'delete', '9999-12-31' ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- where() prepares.
	}

	public function due( string $before, string $how ): int {
		return (int) $this->db->get_var( 'SELECT COUNT(DISTINCT p.ID) ' . $this->where( $how, $before ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared
	}

	public function slice( string $before, string $how, int $after, int $limit ): array {
		$ids = $this->db->get_col( 'SELECT DISTINCT p.ID ' . $this->where( $how, $before ) . $this->db->prepare( ' AND p.ID > %d ORDER BY p.ID LIMIT %d', $after, $limit ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared
		return array_values(
			array_map(
				fn ( ?string $id ): array => array(
					'id'      => (int) $id,
					'email'   => $this->meta( (int) $id, $this->keys['email'] ),
					'address' => $this->meta( (int) $id, $this->keys['address'] ),
					'agent'   => $this->meta( (int) $id, $this->keys['agent'] ),
				),
				$ids
			)
		);
	}

	public function write( array $trace ): void {
		update_post_meta( $trace['id'], $this->keys['address'], $trace['address'] );
		if ( '' !== $this->keys['agent'] ) {
			update_post_meta( $trace['id'], $this->keys['agent'], $trace['agent'] );
		}
	}

	private function where( string $how, string $before ): string {
		$shortened = 'shorten' === $how ? $this->db->prepare( ' AND NOT ( m.meta_key = %s AND ( m.meta_value LIKE %s OR m.meta_value LIKE %s ) )', $this->keys['address'], '%.0', '%::' ) : '';
		return $this->db->prepare( "FROM %i p JOIN %i m ON m.post_id = p.ID AND m.meta_key IN ( %s, %s ) AND m.meta_value <> '' WHERE p.post_type = %s AND p.post_date_gmt < %s", $this->db->posts, $this->db->postmeta, $this->keys['address'], $this->keys['agent'], $this->type, $before ) . $shortened;
	}

	private function meta( int $id, string $key ): string {
		$value = '' === $key ? '' : get_post_meta( $id, $key, true );
		return is_string( $value ) ? $value : '';
	}
}
