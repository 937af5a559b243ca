<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Where WordPress asks whether somebody may, a restricted person's content is out of everyone's reach but their own. */
final readonly class Capabilities {

	/** Capability → type, and what it would do. */
	private const GUARDED = array(
		'edit_post'            => array( 'post', 'edit' ),
		'edit_page'            => array( 'post', 'edit' ),
		'edit_post_meta'       => array( 'post', 'edit' ),
		'add_post_meta'        => array( 'post', 'edit' ),
		'delete_post_meta'     => array( 'post', 'edit' ),
		'publish_post'         => array( 'post', 'publish' ),
		'delete_post'          => array( 'post', 'delete' ),
		'delete_page'          => array( 'post', 'delete' ),
		'edit_comment'         => array( 'comment', 'edit' ),
		'edit_comment_meta'    => array( 'comment', 'edit' ),
		'edit_user'            => array( 'user', 'edit' ),
		'edit_user_meta'       => array( 'user', 'edit' ),
		'promote_user'         => array( 'user', 'edit' ),
		'delete_user'          => array( 'user', 'delete' ),
		'remove_user'          => array( 'user', 'delete' ),
	);

	public function __construct( private Keep $keep, private Refused $refused ) {}

	public function hook(): void {
		add_filter( 'map_meta_cap', $this->map( ... ), PHP_INT_MAX, 4 );
		add_filter( 'display_post_states', $this->post_state( ... ), 10, 2 );
		add_filter( 'comment_row_actions', $this->comment_row( ... ), 99, 2 );
		add_filter( 'user_row_actions', $this->user_row( ... ), 99, 2 );
	}

	private function map( mixed $caps, mixed $cap, mixed $user_id, mixed $args ): mixed {
		if ( ! is_string( $cap ) || ! isset( self::GUARDED[ $cap ] ) || $this->keep->idle() || ! is_int( $user_id ) || $user_id < 1 || ! is_array( $args ) ) {
			return $caps;
		}
		$id            = $args[0] ?? 0;
		$id            = $id instanceof \WP_Post ? $id->ID : ( is_numeric( $id ) ? (int) $id : 0 );
		[$type, $what] = self::GUARDED[ $cap ];
		// Asked about somebody else than who acts now: a use is the one's who recorded it.
		if ( null === $this->whose( $type, $id, $what ) ) {
			return $caps;
		}
		if ( 'edit' === $what && null === $this->whose( $type, $id, 'publish' ) ) {
			return $caps;
		}
		$this->refused->note();
		return array( 'do_not_allow' );
	}

	private function whose( string $type, int $id, string $what ): ?string {
		return match ( $type ) {
			// Orders are guarded where they are saved: refunds and payments go on.
			'post'    => in_array( get_post_type( $id ), array( 'shop_order', 'shop_order_refund' ), true ) && 'delete' !== $what ? null : $this->keep->post( $id, $what ),
			'comment' => $this->keep->comment( $id, $what ),
			default   => $this->keep->user( $id, $what ),
		};
	}

	private function post_state( mixed $states, mixed $post ): mixed {
		if ( is_array( $states ) && $post instanceof \WP_Post && null !== $this->keep->post( $post->ID, 'edit' ) ) {
			$states['rights-desk'] = __( 'Restricted by its author', 'rights-desk' );
		}
		return $states;
	}

	private function comment_row( mixed $actions, mixed $comment ): mixed {
		if ( is_array( $actions ) && $comment instanceof \WP_Comment && null !== $this->keep->comment( (int) $comment->comment_ID, 'edit' ) ) {
			$actions['rights-desk'] = esc_html__( 'Restricted by its author', 'rights-desk' );
		}
		return $actions;
	}

	private function user_row( mixed $actions, mixed $user ): mixed {
		if ( is_array( $actions ) && $user instanceof \WP_User && null !== $this->keep->user( $user->ID, 'edit' ) ) {
			$actions['rights-desk'] = esc_html__( 'Restricted by this person', 'rights-desk' );
		}
		return $actions;
	}
}
