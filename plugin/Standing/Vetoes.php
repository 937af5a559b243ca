<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** What asks no capability: plugins, commands, scheduled work. Vetoed where WordPress lets one, ended where it doesn't. */
final readonly class Vetoes {

	/** What of an account's fields tells of the person; sessions and keys are the subject's own business. */
	private const PROFILE = '/^(first_name|last_name|nickname|description|billing_\w+|shipping_\w+|\w*capabilities|\w*user_level)$/';

	private const TELLING = array( 'user_email', 'user_url', 'user_nicename', 'display_name', 'first_name', 'last_name', 'nickname', 'description', 'role' );

	public function __construct( private Keep $keep, private Refused $refused, private \wpdb $db ) {}

	public function hook(): void {
		add_filter( 'pre_delete_post', $this->delete_post( ... ), PHP_INT_MAX, 2 );
		add_filter( 'pre_delete_post', $this->delete_under( ... ), PHP_INT_MAX, 2 );
		add_filter( 'pre_trash_post', $this->delete_post( ... ), PHP_INT_MAX, 2 );
		add_filter( 'pre_delete_attachment', $this->delete_post( ... ), PHP_INT_MAX, 2 );
		add_filter( 'wp_insert_post_empty_content', $this->write_post( ... ), PHP_INT_MAX, 2 );
		add_action( 'publish_future_post', $this->publish( ... ), 1 );
		add_filter( 'wp_update_comment_data', $this->write_comment( ... ), PHP_INT_MAX, 2 );
		foreach ( array( 'delete_comment', 'trash_comment', 'spam_comment' ) as $action ) {
			add_action( $action, $this->delete_comment( ... ), PHP_INT_MIN );
		}
		add_action( 'transition_comment_status', $this->moderate( ... ), PHP_INT_MIN, 3 );
		add_filter( 'wp_pre_insert_user_data', $this->write_user( ... ), PHP_INT_MAX, 4 );
		add_action( 'delete_user', $this->delete_user( ... ), PHP_INT_MIN );
		add_action( 'wpmu_delete_user', $this->delete_user( ... ), PHP_INT_MIN );
		foreach ( array( 'add', 'update', 'delete' ) as $way ) {
			add_filter( "{$way}_user_metadata", $this->write_meta( ... ), PHP_INT_MAX, 3 );
		}
	}

	private function delete_post( mixed $before, mixed $post ): mixed {
		return $post instanceof \WP_Post && null !== $this->keep->post( $post->ID, 'delete' ) ? $this->veto( false ) : $before;
	}

	/** With a post go its comments: half of them would be gone before one is refused. */
	private function delete_under( mixed $before, mixed $post ): mixed {
		if ( $this->keep->idle() || false === $before || ! $post instanceof \WP_Post || 0 === (int) $post->comment_count ) {
			return $before;
		}
		foreach ( get_comments( array( 'post_id' => $post->ID, 'fields' => 'ids', 'status' => 'any' ) ) as $id ) { // phpcs:ignore WordPress.Arrays
			if ( is_numeric( $id ) && null !== $this->keep->comment( (int) $id, 'delete' ) ) {
				return $this->veto( false );
			}
		}
		return $before;
	}

	private function write_post( mixed $empty, mixed $post ): mixed {
		$id = is_array( $post ) && is_numeric( $post['ID'] ?? null ) ? (int) $post['ID'] : 0;
		if ( $id < 1 || in_array( get_post_type( $id ), array( 'shop_order', 'shop_order_refund' ), true ) ) {
			return $empty;
		}
		return null !== $this->keep->post( $id, 'edit' ) && null !== $this->keep->post( $id, 'publish' ) ? $this->veto( true ) : $empty;
	}

	/** An appointment to publish is let go: the post stays as it is. */
	private function publish( mixed $post_id ): void {
		if ( ! is_numeric( $post_id ) || null === $this->keep->post( (int) $post_id, 'publish' ) ) {
			return;
		}
		remove_action( 'publish_future_post', 'check_and_publish_future_post', 10 );
		add_action( 'publish_future_post', static fn () => add_action( 'publish_future_post', 'check_and_publish_future_post', 10 ), PHP_INT_MAX );
	}

	private function write_comment( mixed $data, mixed $comment ): mixed {
		$id = is_array( $comment ) && is_numeric( $comment['comment_ID'] ?? null ) ? (int) $comment['comment_ID'] : 0;
		return $id > 0 && null !== $this->keep->comment( $id, 'edit' ) ? $this->veto( new \WP_Error( Refused::CODE, $this->refused->words(), array( 'status' => 403 ) ) ) : $data;
	}

	private function delete_comment( mixed $comment_id ): void {
		if ( is_numeric( $comment_id ) && null !== $this->keep->comment( (int) $comment_id, 'delete' ) ) {
			$this->refused->end();
		}
	}

	/** WordPress changes the state first and tells afterwards: it is put back. */
	private function moderate( mixed $to, mixed $from, mixed $comment ): void {
		if ( ! $comment instanceof \WP_Comment || $to === $from || ( null === $this->keep->comment( (int) $comment->comment_ID, 'publish' ) ) ) {
			return;
		}
		$stored = array( 'approved' => '1', 'unapproved' => '0' )[ is_string( $from ) ? $from : '' ] ?? $from; // phpcs:ignore WordPress.Arrays
		$this->db->update( $this->db->comments, array( 'comment_approved' => $stored ), array( 'comment_ID' => (int) $comment->comment_ID ) );
		clean_comment_cache( (int) $comment->comment_ID );
		wp_update_comment_count( (int) $comment->comment_post_ID );
		$this->refused->end();
	}

	/** Nothing to write: wp_update_user() then answers with an error. Keys for a new password go through. */
	private function write_user( mixed $data, mixed $update, mixed $user_id, mixed $given ): mixed {
		if ( true !== $update || ! is_array( $data ) || ! is_numeric( $user_id ) || null === $this->keep->user( (int) $user_id, 'edit' ) ) {
			return $data;
		}
		$user = get_userdata( (int) $user_id );
		foreach ( array_merge( $data, is_array( $given ) ? $given : array() ) as $field => $value ) {
			if ( in_array( $field, self::TELLING, true ) && $user instanceof \WP_User && wp_unslash( $value ) !== $user->get( (string) $field ) ) {
				return $this->veto( array() );
			}
		}
		return $data;
	}

	private function delete_user( mixed $user_id ): void {
		if ( is_numeric( $user_id ) && null !== $this->keep->user( (int) $user_id, 'delete' ) ) {
			$this->refused->end();
		}
	}

	private function write_meta( mixed $before, mixed $user_id, mixed $key ): mixed {
		if ( ! is_string( $key ) || ! is_numeric( $user_id ) || ! preg_match( self::PROFILE, $key ) ) {
			return $before;
		}
		return null !== $this->keep->user( (int) $user_id, 'edit' ) ? false : $before;
	}

	private function veto( mixed $answer ): mixed {
		$this->refused->veto();
		return $answer;
	}
}
