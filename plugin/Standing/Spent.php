<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/**
 * What got past the guards was the person's own, or a recorded use: that use is used up by it, and
 * the rows are remembered as they are now.
 */
final readonly class Spent {

	public function __construct( private StandingStore $standings, private StandingDesk $desk, private Accounts $accounts, private Uses $uses, private Prints $prints ) {}

	public function hook(): void {
		add_action( 'post_updated', fn ( mixed $id ) => $this->post( $id, array( 'edit', 'publish' ) ), 99 );
		add_action( 'transition_post_status', fn ( mixed $to, mixed $from, mixed $post ) => $to === $from ? null : $this->post( $post, array() ), 99, 3 );
		add_action( 'trashed_post', fn ( mixed $id ) => $this->post( $id, array( 'delete' ) ), 99 );
		add_action( 'deleted_post', fn ( mixed $id, mixed $post ) => $this->post( $post, array( 'delete' ), true ), 99, 2 );
		add_action( 'trashed_post_comments', $this->under( ... ), 99 );
		add_action( 'untrashed_post_comments', $this->under( ... ), 99 );
		add_action( 'edit_comment', fn ( mixed $id ) => $this->comment( $id, array( 'edit' ) ), 99 );
		add_action( 'wp_set_comment_status', fn ( mixed $id, mixed $to ) => $this->comment( $id, array( 'trash' === $to ? 'delete' : 'publish' ) ), 99, 2 );
		add_action( 'deleted_comment', fn ( mixed $id, mixed $comment ) => $this->comment( $comment, array( 'delete' ), true ), 99, 2 );
		add_action( 'profile_update', $this->profile( ... ), 99, 2 );
		add_action( 'deleted_user', fn ( mixed $id, mixed $to, mixed $user ) => $this->user( $user, array( 'delete' ), true ), 99, 3 );
	}

	/** @param list<string> $whats */
	private function post( mixed $post, array $whats, bool $gone = false ): void {
		$post = $this->standings->any() ? ( is_numeric( $post ) ? get_post( (int) $post ) : $post ) : null;
		if ( $post instanceof \WP_Post && 'revision' !== $post->post_type ) {
			$author = get_userdata( (int) $post->post_author );
			$this->settle( $author instanceof \WP_User ? $this->desk->addresses_of( $author ) : array(), $whats, 'post', $post->ID, $gone );
		}
	}

	/** Comments go to the bin and come back with their post. */
	private function under( mixed $post_id ): void {
		$ids = is_numeric( $post_id ) && $this->standings->any() ? get_comments( array( 'post_id' => (int) $post_id, 'fields' => 'ids', 'status' => 'any' ) ) : array(); // phpcs:ignore WordPress.Arrays
		foreach ( is_array( $ids ) ? $ids : array() as $id ) {
			$this->prints->renew( 'comment', is_numeric( $id ) ? (int) $id : 0 );
		}
	}

	/** @param list<string> $whats */
	private function comment( mixed $comment, array $whats, bool $gone = false ): void {
		$comment = $this->standings->any() ? ( is_numeric( $comment ) ? get_comment( (int) $comment ) : $comment ) : null;
		if ( $comment instanceof \WP_Comment ) {
			$this->settle( array( $comment->comment_author_email ), $whats, 'comment', (int) $comment->comment_ID, $gone );
		}
	}

	/** @param list<string> $whats */
	private function user( mixed $user, array $whats, bool $gone = false ): void {
		if ( $user instanceof \WP_User && $this->standings->any() ) {
			$this->settle( $this->desk->addresses_of( $user ), $whats, 'user', $user->ID, $gone );
			if ( $gone ) {
				$this->accounts->drop( $user->ID );
			}
		}
	}

	/** An account that gets another address takes its standing along; the address, of which nobody has proven anything, gets none of it. */
	private function profile( mixed $user_id, mixed $before ): void {
		$user = is_numeric( $user_id ) && $this->standings->any() ? get_userdata( (int) $user_id ) : false;
		if ( ! $user instanceof \WP_User || ! $before instanceof \WP_User ) {
			return;
		}
		if ( Addresses::plain( $user->user_email ) !== Addresses::plain( $before->user_email ) && ! $this->desk->of( $before->user_email )->free() && ! in_array( Addresses::plain( $user->user_email ), $this->desk->addresses( $before->user_email ), true ) ) {
			$this->accounts->follow( $user->ID, $before->user_email );
		}
		$this->user( $user, array( 'edit' ) );
	}

	/**
	 * @param list<string> $emails
	 * @param list<string> $whats
	 */
	private function settle( array $emails, array $whats, string $type, int $id, bool $gone ): void {
		$gone ? $this->prints->drop( $type, $id ) : $this->prints->renew( $type, $id );
		foreach ( array_filter( $emails, static fn ( string $email ): bool => '' !== $email ) as $email ) {
			foreach ( $whats as $what ) {
				if ( $this->uses->spend( $email, $what ) ) {
					return;
				}
			}
		}
	}
}
