<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/** Keeps marked orders of Easy Digital Downloads out of its lists, searches and screens, and customers who have no other. */
final readonly class EddOrders {

	public function __construct( private \wpdb $db, private Veil $veil ) {}

	public function hook(): void {
		add_filter( 'edd_orders_query_clauses', fn ( mixed $clauses ): mixed => self::with( $clauses, $this->veil->condition( 'edd_o.id', '', array( 'edd_order' => '' ) ) ), 9999 );
		add_filter( 'edd_customers_query_clauses', fn ( mixed $clauses ): mixed => self::with( $clauses, $this->customers( 'edd_c.id' ) ), 9999 );
		add_action( 'admin_init', $this->direct( ... ), 1 );
	}

	private static function with( mixed $clauses, string $condition ): mixed {
		if ( '' !== $condition && is_array( $clauses ) ) {
			$where            = is_string( $clauses['where'] ?? null ) ? trim( $clauses['where'] ) : '';
			$clauses['where'] = ( '' === $where ? '1 = 1' : $where ) . $condition;
		}
		return $clauses;
	}

	private function customers( string $customer ): string {
		return $this->veil->customers( $customer, $this->db->prefix . 'edd_orders', 'id', 'edd_order' );
	}

	/** Its screens take a row by its number, past every filter. */
	private function direct(): void {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- Numbers, and only to refuse.
		$page  = $_GET['page'] ?? '';
		$id    = $_REQUEST['id'] ?? $_REQUEST['edd_payment_id'] ?? $_REQUEST['purchase_id'] ?? $_REQUEST['order_id'] ?? 0;
		// phpcs:enable
		$id    = is_numeric( $id ) ? (int) $id : 0;
		$shut  = match ( $page ) {
			'edd-payment-history' => $this->veil->covers( 'edd_order', $id ),
			'edd-customers'       => $id > 0 && $this->is_gone( $id ),
			default               => false,
		};
		if ( $shut ) {
			wp_die( esc_html__( 'There is no such record.', 'rights-desk' ), '', array( 'response' => 404 ) );
		}
	}

	private function is_gone( int $customer ): bool {
		$condition = $this->customers( 'c.id' );
		return '' !== $condition && null === $this->db->get_var( $this->db->prepare( 'SELECT 1 FROM %i c WHERE c.id = %d', $this->db->prefix . 'edd_customers', $customer ) . $condition ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared in Veil.
	}
}
