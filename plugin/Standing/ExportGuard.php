<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/**
 * Leaves restricted people out of WordPress's own export of the whole site: it asks no filter for
 * its rows, so its queries are narrowed while it runs.
 */
final readonly class ExportGuard {

	public function __construct( private Everyone $everyone, private \wpdb $db ) {}

	public function hook(): void {
		add_action( 'export_wp', $this->begin( ... ) );
	}

	private function begin(): void {
		$narrowed = $this->narrowed();
		if ( null !== $narrowed ) {
			// Runs to the end of the request: WordPress ends it with the export.
			add_filter( 'query', $narrowed, PHP_INT_MAX );
		}
	}

	/**
	 * Asks as the export does, and looks whether this is among it.
	 *
	 * @param array{user: list<int>, comment: list<int>, post: list<int>} $has
	 */
	public function left_out( array $has ): ?bool {
		if ( array() === $has['post'] && array() === $has['comment'] ) {
			return null;
		}
		$narrowed = $this->narrowed();
		if ( null !== $narrowed ) {
			add_filter( 'query', $narrowed, PHP_INT_MAX );
		}
		try {
			$found = array() !== array_intersect( array_map( intval( ... ), $this->db->get_col( "SELECT ID FROM {$this->db->posts}  WHERE {$this->db->posts}.post_status != 'auto-draft'" ) ), $has['post'] );
			foreach ( $has['comment'] as $id ) {
				$under = (int) get_comment( $id )?->comment_post_ID;
				$ids   = $this->db->get_col( (string) $this->db->prepare( "SELECT * FROM {$this->db->comments} WHERE comment_post_ID = %d AND comment_approved <> 'spam'", $under ) );
				$found = $found || in_array( $id, array_map( intval( ... ), $ids ), true );
			}
		} finally {
			if ( null !== $narrowed ) {
				remove_filter( 'query', $narrowed, PHP_INT_MAX );
			}
		}
		return ! $found;
	}

	/** @return (\Closure(mixed): mixed)|null Null when nobody is restricted. */
	private function narrowed(): ?\Closure {
		$emails = $this->everyone->emails();
		$users  = $this->everyone->users();
		return array() === $emails ? null : fn ( mixed $query ): mixed => is_string( $query ) ? $this->narrow( $query, $emails, $users ) : $query;
	}

	/**
	 * @param list<string> $emails
	 * @param list<int>    $users
	 */
	private function narrow( string $query, array $emails, array $users ): string {
		$not = implode( ',', array_map( intval( ... ), array() === $users ? array( 0 ) : $users ) );
		if ( str_starts_with( $query, "SELECT ID FROM {$this->db->posts} " ) && str_contains( $query, ' WHERE ' ) ) {
			return $query . " AND {$this->db->posts}.post_author NOT IN ($not)";
		}
		if ( str_starts_with( $query, "SELECT DISTINCT post_author FROM {$this->db->posts} WHERE " ) ) {
			return $query . " AND post_author NOT IN ($not)";
		}
		if ( str_starts_with( $query, "SELECT * FROM {$this->db->comments} WHERE comment_post_ID" ) ) {
			$names = implode( ', ', array_fill( 0, count( $emails ), '%s' ) );
			return $query . $this->db->prepare( " AND user_id NOT IN ($not) AND comment_author_email NOT IN ($names)", ...$emails ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared, WordPress.DB.PreparedSQLPlaceholders -- Numbers and placeholders alone.
		}
		return $query;
	}
}
