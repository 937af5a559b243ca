<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Whose a piece of content is, and whether whoever works on it now has to leave it alone. */
final readonly class Keep {

	public function __construct( private StandingDesk $desk, private StandingStore $standings, private Uses $uses ) {}

	/** Nobody is restricted: nothing is looked up at all. */
	public function idle(): bool {
		return ! $this->standings->any();
	}

	/** The address of the restricted person whose it is; null when it may be worked on. */
	public function user( int $user_id, string $what ): ?string {
		$user = $this->idle() ? false : get_userdata( $user_id );
		return $user instanceof \WP_User && ! $this->own( $user->ID ) ? $this->closed( array(), $user, $what ) : null;
	}

	public function post( int $post_id, string $what ): ?string {
		$post = $this->idle() ? null : get_post( $post_id );
		if ( ! $post instanceof \WP_Post ) {
			return null;
		}
		if ( 'shop_order' === $post->post_type ) {
			return $this->order( $post->ID, $what );
		}
		return 'shop_order_refund' === $post->post_type ? null : $this->user( (int) $post->post_author, $what );
	}

	public function comment( int $comment_id, string $what ): ?string {
		$comment = $this->idle() ? null : get_comment( $comment_id );
		if ( ! $comment instanceof \WP_Comment || 'order_note' === $comment->comment_type || $this->own( (int) $comment->user_id ) ) {
			return null;
		}
		$user = (int) $comment->user_id > 0 ? get_userdata( (int) $comment->user_id ) : false;
		return $this->closed( array( $comment->comment_author_email ), $user, $what );
	}

	public function order( int $order_id, string $what ): ?string {
		$order = $this->idle() || ! function_exists( 'wc_get_order' ) ? null : wc_get_order( $order_id );
		if ( ! $order instanceof \WC_Order || $this->own( $order->get_customer_id() ) ) {
			return null;
		}
		$user = $order->get_customer_id() > 0 ? get_userdata( $order->get_customer_id() ) : false;
		return $this->closed( array( $order->get_billing_email( 'edit' ) ), $user, $what );
	}

	/** A recorded use of this kind is used up by what was just done. */
	public function spend( string $email, string $what ): void {
		$this->uses->spend( $email, $what );
	}

	/** The address of whoever it belongs to, were they restricted. */
	public function open( string $email, string $what ): bool {
		return $this->uses->open( $email, $what );
	}

	/** The subject's own acts go on, and what carries out their own request. */
	private function own( int $user_id ): bool {
		return ( $user_id > 0 && get_current_user_id() === $user_id ) || true === apply_filters( 'rights_desk_own_act', false );
	}

	/** @param list<string> $emails Beside those of the account. */
	private function closed( array $emails, \WP_User|false $user, string $what ): ?string {
		try {
			foreach ( array( ...$emails, ...( false === $user ? array() : $this->desk->addresses_of( $user ) ) ) as $email ) {
				if ( '' !== $email && $this->desk->of( $email )->whole() && ! $this->uses->open( $email, $what ) ) {
					return $email;
				}
			}
		} catch ( StandingFault ) {
			// Who cannot be looked up now is left alone now; nothing of the page breaks.
			return $emails[0] ?? ( false === $user ? '' : $user->user_email );
		}
		return null;
	}
}
