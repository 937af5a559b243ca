<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/** WordPress's export of all content asks the database directly: marked posts and comments are left out there too. */
final readonly class Wxr {

	public function __construct( private \wpdb $db, private Veil $veil ) {}

	public function hook(): void {
		add_action( 'export_wp', $this->begin( ... ) );
	}

	/** The file leaves the house: what is hidden from the public is not for it either. */
	private function begin(): void {
		$this->veil->draw();
		add_filter( 'query', $this->query( ... ), 9999 );
	}

	private function query( mixed $sql ): mixed {
		if ( ! is_string( $sql ) ) {
			return $sql;
		}
		return match ( true ) {
			str_starts_with( $sql, "SELECT * FROM {$this->db->posts} WHERE ID IN" )                  => $sql . $this->veil->condition( "{$this->db->posts}.ID", '', Posts::types( $this->db->posts ) ),
			str_starts_with( $sql, "SELECT * FROM {$this->db->comments} WHERE comment_post_ID =" )    => $sql . $this->veil->condition( "{$this->db->comments}.comment_ID", '', array( 'comment' => '' ) ),
			str_starts_with( $sql, "SELECT DISTINCT post_author FROM {$this->db->posts} WHERE" )     => $sql . $this->veil->condition( "{$this->db->posts}.post_author", '', array( 'user' => '' ) ),
			default                                                                                 => $sql,
		};
	}
}
