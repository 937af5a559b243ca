<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** Erasures that others begin, such as WordPress's own tool: what a law keeps, shops keep there too. */
final readonly class ShopErasers {

	public function __construct( private Holds $holds, private Keepers $keepers ) {}

	public function hook(): void {
		// Before the keepers' own word, which counts within our work.
		add_filter( 'woocommerce_privacy_erase_order_personal_data', $this->woo( ... ), PHP_INT_MAX - 1, 2 );
		add_filter( 'edd_should_anonymize_payment', $this->edd( ... ), PHP_INT_MAX - 1, 2 );
	}

	private function woo( mixed $may, mixed $order ): bool {
		$keeper = $this->keepers->all()['order'] ?? null;
		return (bool) $may && ! ( $keeper instanceof WooOrders && is_object( $order ) && $this->holds->keeps( $keeper->kept( $order ) ) );
	}

	/** @return array<array-key, mixed> */
	private function edd( mixed $may, mixed $order ): array {
		$may    = is_array( $may ) ? $may : array();
		$keeper = $this->keepers->all()['edd_order'] ?? null;
		if ( $keeper instanceof EddOrders && is_object( $order ) && $this->holds->keeps( $keeper->kept( $order ) ) ) {
			$may['should_anonymize'] = false;
			$may['message']          = __( 'It is kept by law.', 'rights-desk' );
		}
		return $may;
	}
}
