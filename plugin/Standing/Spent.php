<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** A recorded use is a single one: it is used up by what it was recorded for. */
final readonly class Spent {

	public function __construct( private StandingStore $standings, private Uses $uses ) {}

	public function hook(): void {
		add_action( 'post_updated', fn ( int $id, \WP_Post $post ) => $this->post( $post, array( 'edit', 'publish' ) ), 99, 2 );
		add_action( 'deleted_post', fn ( int $id, \WP_Post $post ) => $this->post( $post, array( 'delete' ) ), 99, 2 );
		add_action( 'trashed_post', fn ( int $id ) => $this->post( get_post( $id ), array( 'delete' ) ), 99 );
		add_action( 'edit_comment', fn ( int|string $id ) => $this->comment( get_comment( (int) $id ), array( 'edit' ) ), 99 );
		add_action( 'transition_comment_status', fn ( mixed $to, mixed $from, mixed $comment ) => $this->comment( $comment, array( 'publish' ) ), 99, 3 );
		add_action( 'deleted_comment', fn ( int|string $id, mixed $comment ) => $this->comment( $comment, array( 'delete' ) ), 99, 2 );
		add_action( 'profile_update', fn ( int $id ) => $this->user( get_userdata( $id ), array( 'edit' ) ), 99 );
	}

	/** @param list<string> $whats */
	private function post( mixed $post, array $whats ): void {
		if ( $post instanceof \WP_Post && 'revision' !== $post->post_type && $this->standings->any() ) {
			$this->user( get_userdata( (int) $post->post_author ), $whats );
		}
	}

	/** @param list<string> $whats */
	private function comment( mixed $comment, array $whats ): void {
		if ( $comment instanceof \WP_Comment ) {
			$this->spend( $comment->comment_author_email, $whats );
		}
	}

	/** @param list<string> $whats */
	private function user( mixed $user, array $whats ): void {
		if ( $user instanceof \WP_User ) {
			$this->spend( $user->user_email, $whats );
		}
	}

	/** @param list<string> $whats */
	private function spend( string $email, array $whats ): void {
		foreach ( '' !== $email && $this->standings->any() ? $whats : array() as $what ) {
			if ( $this->uses->spend( $email, $what ) ) {
				return;
			}
		}
	}
}
