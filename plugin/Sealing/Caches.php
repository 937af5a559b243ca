<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/** What is cached about objects whose marks change goes: also pages of full-page caches, which listen to the same actions. */
final readonly class Caches {

	/** @param list<int> $ids */
	public function drop( string $type, array $ids ): void {
		foreach ( $ids as $id ) {
			match ( $type ) {
				'post', 'order' => clean_post_cache( $id ),
				'comment'       => $this->comment( $id ),
				'user'          => clean_user_cache( $id ),
				default         => null,
			};
		}
		// Lists that were cached by their query.
		wp_cache_set_posts_last_changed();
		wp_cache_set_comments_last_changed();
		wp_cache_set_users_last_changed();
		wp_cache_delete( 'comments-0', 'counts' );
	}

	/** The number under a post is stored with it. */
	private function comment( int $id ): void {
		clean_comment_cache( $id );
		$comment = get_comment( $id );
		if ( $comment instanceof \WP_Comment ) {
			wp_update_comment_count_now( (int) $comment->comment_post_ID );
			clean_post_cache( (int) $comment->comment_post_ID );
		}
	}
}
