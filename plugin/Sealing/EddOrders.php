<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/** Keeps marked orders of Easy Digital Downloads out of its lists, searches and screens. */
final readonly class EddOrders {

	public function __construct( private Veil $veil ) {}

	public function hook(): void {
		add_filter( 'edd_orders_query_clauses', $this->clauses( ... ), 9999 );
		add_action( 'admin_init', $this->direct( ... ), 1 );
	}

	/**
	 * @param array<string, string> $clauses
	 * @return array<string, string>
	 */
	private function clauses( array $clauses ): array {
		$condition = $this->veil->condition( 'edd_o.id', '', array( 'edd_order' => '' ) );
		if ( '' !== $condition ) {
			$where            = trim( $clauses['where'] ?? '' );
			$clauses['where'] = ( '' === $where ? '1 = 1' : $where ) . $condition;
		}
		return $clauses;
	}

	/** Its order screen takes the row by its number, past every filter. */
	private function direct(): void {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended -- Only to refuse.
		$page = $_GET['page'] ?? '';
		$id   = $_REQUEST['id'] ?? $_REQUEST['edd_payment_id'] ?? $_REQUEST['purchase_id'] ?? $_REQUEST['order_id'] ?? 0; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- A number.
		// phpcs:enable
		if ( ( 'edd-payment-history' === $page || wp_doing_ajax() ) && is_numeric( $id ) && isset( $_REQUEST['page'] ) && $this->veil->covers( 'edd_order', (int) $id ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended
			wp_die( esc_html__( 'There is no such order.', 'rights-desk' ), '', array( 'response' => 404 ) );
		}
	}
}
