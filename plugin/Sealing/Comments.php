<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/** Keeps marked comments, and those under marked posts and orders, out of lists, feeds and counts. */
final readonly class Comments {

	public function __construct( private \wpdb $db, private Veil $veil, private Marks $marks ) {}

	public function hook(): void {
		add_action( 'pre_get_comments', $this->separate( ... ), 9999 );
		add_filter( 'comments_clauses', $this->clauses( ... ), 9999 );
		add_filter( 'pre_wp_update_comment_count_now', $this->count( ... ), 9999, 3 );
	}

	/** Lists of comments are cached by what was asked, not by the SQL: staff's list must not be served to visitors. */
	private function separate( \WP_Comment_Query $query ): void {
		$view = $this->veil->view( 'comment', 'post', 'order' );
		if ( '' !== $view ) {
			$domain                            = $query->query_vars['cache_domain'] ?? 'core';
			$query->query_vars['cache_domain'] = ( is_string( $domain ) ? $domain : 'core' ) . '/' . $view;
		}
	}

	private function clauses( mixed $clauses ): mixed {
		$table     = $this->db->comments;
		$condition = $this->veil->condition( "$table.comment_ID", "$table.user_id", array( 'comment' => '' ) ) . $this->veil->condition(
			"$table.comment_post_ID",
			'',
			array(
				'post'  => '',
				'order' => "$table.comment_type = 'order_note'",
			)
		);
		if ( '' !== $condition && is_array( $clauses ) ) {
			$where            = is_string( $clauses['where'] ?? null ) ? trim( $clauses['where'] ) : '';
			$clauses['where'] = ( '' === $where ? '1 = 1' : $where ) . $condition;
		}
		return $clauses;
	}

	/** The number that is stored with a post, and printed under it. */
	private function count( mixed $known, int $old, int $post_id ): mixed {
		if ( null !== $known || ! $this->marks->any( Marks::HIDDEN, 'comment' ) && ! $this->marks->any( Marks::SEALED, 'comment' ) ) {
			return $known;
		}
		return (int) $this->db->get_var(
			$this->db->prepare(
				"SELECT COUNT(*) FROM %i c WHERE c.comment_post_ID = %d AND c.comment_approved = '1' AND c.comment_type <> 'note' AND NOT EXISTS ( SELECT 1 FROM %i rdm WHERE rdm.type = 'comment' AND rdm.object_id = c.comment_ID )",
				$this->db->comments,
				$post_id,
				$this->marks->table()
			)
		);
	}
}
