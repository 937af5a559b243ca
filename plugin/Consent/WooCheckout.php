<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\Processors\Purpose;

/** Boxes at WooCommerce's checkout, the classic one and that of blocks. */
final readonly class WooCheckout {

	public function __construct( private Boxes $boxes, private Wordings $wordings ) {}

	public function classic(): void {
		echo $this->boxes->html( $this->boxes->at( 'woocommerce' ), 'checkout' ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	}

	public function ordered( mixed $order_id, mixed $posted, mixed $order ): void {
		$this->take( $order, $this->boxes->ticked( $_POST, 'order:' . ( is_numeric( $order_id ) ? (int) $order_id : 0 ) ) ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- Each box carries a signature; consent is confirmed by mail.
	}

	/** A field of the order, not of the customer: what stands with a customer is ticked again at the next order. */
	public function fields(): void {
		if ( ! function_exists( 'woocommerce_register_additional_checkout_field' ) ) {
			return;
		}
		foreach ( $this->boxes->at( 'woocommerce' ) as $purpose ) {
			$text = $this->wordings->of( $purpose )->text;
			woocommerce_register_additional_checkout_field(
				array(
					'id'            => self::field( $purpose ),
					'label'         => $text,
					'optionalLabel' => $text,
					'location'      => 'order',
					'type'          => 'checkbox',
				)
			);
		}
	}

	/** The order came from the checkout of blocks. */
	public function ordered_in_blocks( mixed $order ): void {
		if ( ! is_object( $order ) || ! method_exists( $order, 'get_meta' ) || ! method_exists( $order, 'get_id' ) ) {
			return;
		}
		$id    = $order->get_id();
		$shown = array();
		foreach ( $this->boxes->at( 'woocommerce' ) as $purpose ) {
			if ( in_array( $order->get_meta( '_wc_other/' . self::field( $purpose ) ), array( '1', 1, true ), true ) ) {
				$shown[] = $this->wordings->of( $purpose, 'order:' . ( is_numeric( $id ) ? (int) $id : 0 ) );
			}
		}
		$this->take( $order, $shown );
	}

	/** @param list<Wording> $shown */
	private function take( mixed $order, array $shown ): void {
		$email = is_object( $order ) && method_exists( $order, 'get_billing_email' ) ? $order->get_billing_email() : '';
		$this->boxes->take( is_string( $email ) ? $email : '', $shown, 'woocommerce' );
	}

	private static function field( Purpose $purpose ): string {
		return 'rights-desk/' . str_replace( '_', '-', $purpose->slug );
	}
}
