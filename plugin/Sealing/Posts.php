<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/** Keeps marked posts out of lists, searches, feeds, archives, sitemaps and counts. */
final readonly class Posts {

	/** The name under which a query that lets no filter in takes the condition along all the same. */
	private const LABEL = 'rights_desk';

	public function __construct( private \wpdb $db, private Veil $veil, private Marks $marks ) {}

	public function hook(): void {
		add_action( 'pre_get_posts', $this->label( ... ), 9999 );
		add_filter( 'posts_where', $this->where( ... ), 9999 );
		add_filter( 'get_date_sql', $this->labelled( ... ), 9999, 2 );
		add_filter( 'comment_feed_where', $this->feed( ... ), 9999 );
		add_filter( 'getarchives_where', $this->archives( ... ), 9999 );
		add_filter( 'get_next_post_where', $this->neighbour( ... ), 9999 );
		add_filter( 'get_previous_post_where', $this->neighbour( ... ), 9999 );
		add_filter( 'wp_count_posts', $this->count( ... ), 9999, 2 );
	}

	/** get_posts() switches all filters of a query off but the one of its dates. */
	private function label( mixed $query ): void {
		if ( $query instanceof \WP_Query && '' !== $this->condition() && (bool) $query->get( 'suppress_filters' ) ) {
			$dates = $query->get( 'date_query' );
			$dates = is_array( $dates ) ? $dates : array();
			$query->set( 'date_query', array( self::LABEL => true ) + $dates );
		}
	}

	private function where( mixed $where ): mixed {
		return is_string( $where ) ? $where . $this->condition() : $where;
	}

	/** Other plugins pass their own kinds of query through this filter. */
	private function labelled( mixed $where, mixed $dates ): mixed {
		$queries = $dates instanceof \WP_Date_Query ? $dates->queries : array();
		$first   = $queries[0] ?? null;
		return is_string( $where ) && ( isset( $queries[ self::LABEL ] ) || ( is_array( $first ) && isset( $first[ self::LABEL ] ) ) ) ? $where . $this->condition() : $where;
	}

	private function feed( mixed $where ): mixed {
		return ! is_string( $where ) || '' === $where ? $where : $where . $this->veil->condition( $this->db->comments . '.comment_post_ID', '', array( 'post' => '' ) ) . $this->veil->condition( $this->db->comments . '.comment_ID', '', array( 'comment' => '' ) );
	}

	private function archives( mixed $where ): mixed {
		return ! is_string( $where ) ? $where : $where . $this->veil->condition( $this->db->posts . '.ID', '', array( 'post' => '' ) );
	}

	private function neighbour( mixed $where ): mixed {
		return ! is_string( $where ) ? $where : $where . $this->veil->condition( 'p.ID', '', array( 'post' => '' ) );
	}

	private function count( mixed $counts, mixed $type ): mixed {
		if ( ! $counts instanceof \stdClass || ! is_string( $type ) || '' === $this->veil->view( 'post', 'order' ) ) {
			return $counts;
		}
		$shown = clone $counts;
		$types = str_starts_with( $type, 'shop_order' ) ? array( 'post', 'order' ) : array( 'post' );
		foreach ( $this->veil->hiding( ...$types ) as $condition ) {
			$rows = $this->db->get_results( $this->db->prepare( "SELECT p.post_status AS status, COUNT( DISTINCT p.ID ) AS n FROM %i rdm JOIN %i p ON p.ID = rdm.object_id WHERE $condition AND p.post_type = %s GROUP BY p.post_status", $this->marks->table(), $this->db->posts, $type ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Prepared in Veil.
			foreach ( is_array( $rows ) ? $rows : array() as $row ) {
				$status = (string) $row['status'];
				if ( isset( $shown->$status ) && is_numeric( $shown->$status ) ) {
					$shown->$status = max( 0, (int) $shown->$status - (int) $row['n'] );
				}
			}
		}
		return $shown;
	}

	/**
	 * Orders may be posts; those of a table of their own may bear the number of a post that has nothing to do with them.
	 *
	 * @return array<string, string>
	 */
	public static function types( string $table ): array {
		return array(
			'post'  => '',
			'order' => "$table.post_type IN ( 'shop_order', 'shop_order_refund' )",
		);
	}

	private function condition(): string {
		return $this->veil->condition( $this->db->posts . '.ID', $this->db->posts . '.post_author', self::types( $this->db->posts ) );
	}
}
