<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/** Keeps marked accounts out of lists of users, and hidden ones' public pages shut. */
final readonly class Users {

	public function __construct( private \wpdb $db, private Veil $veil ) {}

	public function hook(): void {
		add_action( 'pre_user_query', $this->where( ... ), 9999 );
		add_action( 'wp', $this->shut( ... ), 1 );
	}

	private function where( \WP_User_Query $query ): void {
		$where              = is_string( $query->query_where ) ? $query->query_where : '';
		$query->query_where = $where . $this->veil->condition( $this->db->users . '.ID', $this->db->users . '.ID', array( 'user' => '' ) );
	}

	/** The page of an author who is out of sight does not say that they are. */
	private function shut(): void {
		global $wp_query;
		if ( ! $wp_query instanceof \WP_Query || ! $wp_query->is_author() ) {
			return;
		}
		$id = $wp_query->get_queried_object_id();
		if ( get_current_user_id() !== $id && $this->veil->covers( 'user', $id ) ) {
			$wp_query->set_404();
			status_header( 404 );
			nocache_headers();
		}
	}
}
