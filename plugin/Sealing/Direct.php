<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/** Shuts the ways past the lists: an address with a number in it, a REST route of one object, a menu. */
final readonly class Direct {

	private const CAPS = array(
		'edit_post'      => 'post',
		'read_post'      => 'post',
		'delete_post'    => 'post',
		'publish_post'   => 'post',
		'edit_page'      => 'post',
		'read_page'      => 'post',
		'delete_page'    => 'post',
		'edit_comment'   => 'comment',
		'edit_user'      => 'user',
		'delete_user'    => 'user',
		'promote_user'   => 'user',
		'remove_user'    => 'user',
	);

	public function __construct( private Veil $veil ) {}

	public function hook(): void {
		add_filter( 'map_meta_cap', $this->caps( ... ), 9999, 4 );
		add_filter( 'rest_request_before_callbacks', $this->rest( ... ), 1, 3 );
		add_filter( 'oembed_request_post_id', fn ( mixed $id ): mixed => is_numeric( $id ) && $this->covers( 'post', (int) $id ) ? 0 : $id );
		add_filter( 'wp_get_nav_menu_items', $this->menu( ... ) );
	}

	/**
	 * @param list<string>      $caps
	 * @param array<int, mixed> $args
	 * @return list<string>
	 */
	private function caps( array $caps, string $cap, int $user_id, array $args ): array {
		$type = self::CAPS[ $cap ] ?? null;
		$id   = is_numeric( $args[0] ?? null ) ? (int) $args[0] : ( ( $args[0] ?? null ) instanceof \WP_Post ? $args[0]->ID : 0 );
		if ( null === $type || $id < 1 || ( 'user' === $type && $id === $user_id ) || ! $this->covers( $type, $id ) ) {
			return $caps;
		}
		return array( 'do_not_allow' );
	}

	/** @param array<string, mixed> $handler */
	private function rest( mixed $answer, array $handler, \WP_REST_Request $call ): mixed {
		$callback   = $handler['callback'] ?? null;
		$controller = is_array( $callback ) ? ( $callback[0] ?? null ) : null;
		list( $type, $name ) = match ( true ) {
			$controller instanceof \WP_REST_Revisions_Controller => array( 'post', 'parent' ),
			$controller instanceof \WP_REST_Posts_Controller     => array( 'post', 'id' ),
			$controller instanceof \WP_REST_Comments_Controller  => array( 'comment', 'id' ),
			$controller instanceof \WP_REST_Users_Controller     => array( 'user', 'id' ),
			1 === preg_match( '#^/wc[/-].*/orders/\d+/#', $call->get_route() ) && null !== $call['order_id'] => array( 'order', 'order_id' ),
			1 === preg_match( '#^/wc[/-].*/orders/\d+#', $call->get_route() ) => array( 'order', 'id' ),
			default                                              => array( '', '' ),
		};
		$id = '' === $type ? null : $call[ $name ];
		if ( ! is_numeric( $id ) || ! $this->covers( $type, (int) $id ) ) {
			return $answer;
		}
		return new \WP_Error( 'rest_' . $type . '_invalid_id', __( 'There is no such record.', 'rights-desk' ), array( 'status' => 404 ) );
	}

	private function menu( mixed $items ): mixed {
		if ( ! is_array( $items ) || '' === $this->veil->view( 'post' ) || is_admin() ) {
			return $items;
		}
		return array_filter( $items, fn ( mixed $item ): bool => ! is_object( $item ) || 'post_type' !== ( $item->type ?? '' ) || ! is_numeric( $item->object_id ?? null ) || ! $this->covers( 'post', (int) $item->object_id ) );
	}

	private function covers( string $type, int $id ): bool {
		return match ( $type ) {
			'post'    => $this->veil->covers( 'post', $id, $this->author( $id ) ) || ( $this->veil->covers( 'order', $id ) && str_starts_with( (string) get_post_type( $id ), 'shop_order' ) ),
			'comment' => $this->comment( $id ),
			'user'    => $this->veil->covers( 'user', $id, $id ),
			default   => $this->veil->covers( $type, $id ),
		};
	}

	private function comment( int $id ): bool {
		if ( '' === $this->veil->view( 'comment', 'post', 'order' ) ) {
			return false;
		}
		$comment = get_comment( $id );
		return $comment instanceof \WP_Comment && ( $this->veil->covers( 'comment', $id, (int) $comment->user_id ) || $this->covers( 'post', (int) $comment->comment_post_ID ) );
	}

	private function author( int $id ): int {
		$post = '' === $this->veil->view( 'post' ) ? null : get_post( $id );
		return $post instanceof \WP_Post ? (int) $post->post_author : 0;
	}
}
