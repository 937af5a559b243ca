<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Other plugins, exports of everything, orders, and what the public sees. */
final readonly class OtherWays {

	/**
	 * @param \Closure(string $type, int $id): bool $hidden
	 * @param \Closure(string $email): ?bool         $subscribed Whether a newsletter plugin still has them on; null without one.
	 * @param \Closure(\WC_Order): bool             $kept       Whether an order as it was changed would not be saved: asked, since a saved one is sent on by other plugins.
	 */
	public function __construct( private Belongings $belongings, private StandingDesk $desk, private ExportGuard $export, private \Closure $hidden, private \Closure $subscribed, private \Closure $kept, private Undo $undo ) {}

	/** @return list<Way> */
	public function of( string $email ): array {
		$whole = $this->desk->of( $email )->whole();
		$order = $this->order( $email );
		return array(
			new Way( 'third_party', __( 'Another plugin asks whether it may use their data for statistics', 'rights-desk' ), ! $this->desk->may_process( $email, 'statistics' ), static fn (): bool => ! \rights_desk_may_process( $email, 'statistics' ) ),
			new Way( 'newsletter', __( 'They are still on a newsletter’s list', 'rights-desk' ), ! $this->desk->may_process( $email, 'newsletter' ), fn (): ?bool => null === ( $on = ( $this->subscribed )( $email ) ) ? null : ! $on ),
			new Way( 'export', __( 'An export of the whole site', 'rights-desk' ), $whole, fn (): ?bool => $this->export->left_out( $this->belongings->of( $email ) ) ),
			new Way( 'public', __( 'The public reads what they wrote', 'rights-desk' ), $whole, fn (): ?bool => $this->out_of_sight( $email ) ),
			new Way( 'order_edit', __( 'Changing the address of their order', 'rights-desk' ), $whole, fn (): ?bool => null === $order || ! $whole || ! $this->undo->of_orders() ? null : self::readdressed( $order ) ),
			new Way( 'bookkeeping', __( 'A payment or refund is booked on their order', 'rights-desk' ), false, fn (): ?bool => null === $order ? null : $this->unbooked( $order ) ),
		);
	}

	private function out_of_sight( string $email ): ?bool {
		$found = null;
		foreach ( $this->belongings->of( $email ) as $type => $ids ) {
			foreach ( $ids as $id ) {
				$found = ( $found ?? true ) && ( $this->hidden )( $type, $id );
			}
		}
		return $found;
	}

	private function order( string $email ): ?\WC_Order {
		$orders = function_exists( 'wc_get_orders' ) ? wc_get_orders( array( 'billing_email' => $email, 'limit' => 1, 'type' => 'shop_order' ) ) : array(); // phpcs:ignore WordPress.Arrays
		$order  = is_array( $orders ) ? ( $orders[0] ?? null ) : null;
		return $order instanceof \WC_Order ? $order : null;
	}

	private static function readdressed( \WC_Order $order ): bool {
		$order->set_billing_city( 'Rights Desk' );
		$order->save();
		$now = wc_get_order( $order->get_id() ); // @phpstan-ignore function.notFound (WooCommerce's)
		return $now instanceof \WC_Order && 'Rights Desk' !== $now->get_billing_city();
	}

	private function unbooked( \WC_Order $order ): bool {
		$fresh = wc_get_order( $order->get_id() ); // @phpstan-ignore function.notFound (WooCommerce's)
		if ( ! $fresh instanceof \WC_Order ) {
			return true;
		}
		$fresh->set_transaction_id( 'rights-desk-trial' );
		return ( $this->kept )( $fresh );
	}
}
