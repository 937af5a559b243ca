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
		$emails = $this->everyone->emails();
		$users  = $this->everyone->users();
		if ( array() !== $emails ) {
			// Runs to the end of the request: WordPress ends it with the export.
			add_filter( 'query', fn ( mixed $query ): mixed => is_string( $query ) ? $this->narrow( $query, $emails, $users ) : $query, PHP_INT_MAX );
		}
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
