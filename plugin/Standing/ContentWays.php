<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/**
 * Work on the person's account, posts and comments, as staff and plugins do it.
 *
 * What goes on is asked, not done: whoever listens to a change would send it on. What is to be stopped is done,
 * since then nobody hears of it; only where the tables could take it back.
 */
final readonly class ContentWays {

	private const MARK = 'Rights Desk tries whether this can be written.';

	public function __construct( private Belongings $belongings, private StandingDesk $desk, private Undo $undo ) {}

	/** @return list<Way> */
	public function of( string $email ): array {
		$whole   = $this->desk->of( $email )->whole();
		$has     = $this->belongings->of( $email );
		$user    = $has['user'][0] ?? 0;
		$comment = $has['comment'][0] ?? 0;
		$post    = $has['post'][0] ?? 0;
		$undone  = $this->undo->of_content();
		$stops   = array(
			'quick_edit' => array( __( 'Quick edit of a post of theirs', 'rights-desk' ), $post, $this->quick_edit( ... ) ),
			'rest_edit'  => array( __( 'Changing it through REST', 'rights-desk' ), max( $post, $comment, $user ), fn (): bool => $this->rest_edit( $user, $comment, $post ) ),
			'approval'   => array( __( 'Approving or holding their comment', 'rights-desk' ), $comment, $this->moderate( ... ) ),
			'comment'    => array( __( 'A plugin rewrites their comment', 'rights-desk' ), $comment, $this->rewrite( ... ) ),
			'profile'    => array( __( 'A plugin changes their profile', 'rights-desk' ), $user, $this->profile( ... ) ),
			'delete'     => array( __( 'Deleting their account', 'rights-desk' ), $user, $this->delete( ... ) ),
			'purge'      => array( __( 'Purging their posts or comments, as scheduled work does', 'rights-desk' ), max( $post, $comment ), fn (): bool => $this->purge( $comment, $post ) ),
		);
		$ways    = array();
		foreach ( $stops as $key => [ $label, $id, $try ] ) {
			$ways[] = new Way( $key, $label, $whole, fn (): ?bool => $id < 1 || ! $whole || ( ! $undone && 'approval' !== $key ) ? null : $try( $id ) );
		}
		return array_merge(
			$ways,
			array(
				new Way( 'login', __( 'The person logs in', 'rights-desk' ), false, fn (): ?bool => $user < 1 ? null : $this->login( $user ) ),
				new Way( 'own', __( 'The person changes their own profile', 'rights-desk' ), false, fn (): ?bool => $user < 1 ? null : $this->own( $user ) ),
			)
		);
	}

	private function quick_edit( int $post ): bool {
		return ! current_user_can( 'edit_post', $post ) && ! $this->wrote( $post );
	}

	private function wrote( int $post ): bool {
		wp_update_post( array( 'ID' => $post, 'post_title' => self::MARK ) ); // phpcs:ignore WordPress.Arrays
		clean_post_cache( $post );
		return self::MARK === get_post( $post )?->post_title;
	}

	private function rest_edit( int $user, int $comment, int $post ): bool {
		[ $path, $field ] = $post > 0 ? array( "/wp/v2/posts/$post", 'title' ) : ( $comment > 0 ? array( "/wp/v2/comments/$comment", 'content' ) : array( "/wp/v2/users/$user", 'description' ) );

		$request = new \WP_REST_Request( 'POST', $path );
		$request->set_param( $field, self::MARK );
		return rest_do_request( $request )->get_status() >= 400;
	}

	/** Told as WordPress tells it once it has changed the state; nothing is changed. */
	private function moderate( int $id ): bool {
		$comment = get_comment( $id );
		if ( $comment instanceof \WP_Comment ) {
			wp_transition_comment_status( '1' === $comment->comment_approved ? 'hold' : 'approve', $comment->comment_approved, $comment );
		}
		return false;
	}

	private function rewrite( int $comment ): bool {
		wp_update_comment( array( 'comment_ID' => $comment, 'comment_content' => self::MARK ) ); // phpcs:ignore WordPress.Arrays
		clean_comment_cache( $comment );
		return self::MARK !== get_comment( $comment )?->comment_content;
	}

	private function profile( int $user ): bool {
		wp_update_user( array( 'ID' => $user, 'description' => self::MARK ) ); // phpcs:ignore WordPress.Arrays
		update_user_meta( $user, 'first_name', self::MARK );
		clean_user_cache( $user );
		$now = get_userdata( $user );
		return $now instanceof \WP_User && self::MARK !== $now->description && self::MARK !== $now->first_name;
	}

	private function delete( int $user ): bool {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		wp_delete_user( $user );
		clean_user_cache( $user );
		return false !== get_userdata( $user );
	}

	private function purge( int $comment, int $post ): bool {
		if ( $post > 0 ) {
			wp_delete_post( $post, true );
			clean_post_cache( $post );
			return get_post( $post ) instanceof \WP_Post;
		}
		wp_delete_comment( $comment, true );
		clean_comment_cache( $comment );
		return get_comment( $comment ) instanceof \WP_Comment;
	}

	private function login( int $user ): bool {
		$account = apply_filters( 'wp_authenticate_user', get_userdata( $user ), '' ); // phpcs:ignore WordPress.NamingConventions -- Core's own: what keeps an account from logging in.
		return ! $account instanceof \WP_User;
	}

	private function own( int $user ): bool {
		$before = get_current_user_id();
		wp_set_current_user( $user );
		$may = current_user_can( 'read' ) && null === apply_filters( 'update_user_metadata', null, $user, 'description', self::MARK, '' ); // phpcs:ignore WordPress.NamingConventions -- Core's own: what keeps it from being written.
		wp_set_current_user( $before );
		return ! $may;
	}
}
