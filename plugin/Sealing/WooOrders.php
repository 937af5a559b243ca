<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/** Keeps marked orders out of WooCommerce's screens, searches, REST and reports, wherever it stores orders. */
final readonly class WooOrders {

	public function __construct( private \wpdb $db, private Veil $veil, private Marks $marks ) {}

	public function hook(): void {
		add_filter( 'woocommerce_orders_table_query_clauses', $this->clauses( ... ), 9999 );
		add_filter( 'woocommerce_order_class', $this->none( ... ), 9999, 3 );
		add_action( 'woocommerce_refund_created', $this->refunded( ... ), 1, 2 );
		add_filter( 'woocommerce_shop_order_list_table_order_count', $this->count( ... ), 10, 2 );
		add_filter( 'woocommerce_analytics_clauses_where_orders_subquery', $this->report( ... ) );
		add_filter( 'woocommerce_analytics_clauses_where_customers_subquery', $this->customers( ... ) );
		add_filter( 'woocommerce_analytics_report_should_use_cache', fn ( mixed $use ): mixed => $this->marks->any( Marks::SEALED, 'order' ) ? false : $use );
	}

	private function clauses( mixed $clauses ): mixed {
		$condition = $this->veil->condition( $this->db->prefix . 'wc_orders.id', '', array( 'order' => '' ) );
		if ( '' !== $condition && is_array( $clauses ) ) {
			$where            = is_string( $clauses['where'] ?? null ) ? trim( $clauses['where'] ) : '';
			$clauses['where'] = ( '' === $where ? '1 = 1' : $where ) . $condition;
		}
		return $clauses;
	}

	/** Who has the number of an order in hand, and opens it by that: there is no such order. */
	private function none( mixed $class_name, mixed $type, mixed $id ): mixed {
		return is_numeric( $id ) && $this->veil->covers( 'order', (int) $id ) ? '' : $class_name;
	}

	/** Bookkeeping goes on while an order is sealed; what it makes is sealed with it. */
	private function refunded( mixed $refund, mixed $args ): void {
		$order = is_array( $args ) && is_numeric( $args['order_id'] ?? null ) ? (int) $args['order_id'] : 0;
		if ( is_numeric( $refund ) && $this->marks->is( Marks::SEALED, 'order', $order ) ) {
			foreach ( $this->marks->whose( Marks::SEALED, 'order', $order ) as $key ) {
				$this->marks->hide( Marks::SEALED, $key, 'order', array( (int) $refund ) );
			}
		}
	}

	/** @param mixed $statuses Of the view that is counted. */
	private function count( mixed $count, mixed $statuses ): mixed {
		$conditions = $this->veil->hiding( 'order' );
		if ( array() === $conditions || ! is_int( $count ) || ! is_array( $statuses ) || ! $this->has_tables() ) {
			return $count;
		}
		$rows = $this->db->get_results( $this->db->prepare( "SELECT o.status, COUNT( DISTINCT o.id ) AS n FROM %i rdm JOIN %i o ON o.id = rdm.object_id WHERE $conditions[0] AND o.type = 'shop_order' GROUP BY o.status", $this->marks->table(), $this->db->prefix . 'wc_orders' ), ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL -- Prepared in Veil.
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$count -= in_array( $row['status'], $statuses, true ) ? (int) $row['n'] : 0;
		}
		return max( 0, $count );
	}

	private function report( mixed $clauses ): mixed {
		if ( ! is_array( $clauses ) ) {
			return $clauses;
		}
		$clauses[] = $this->veil->always( $this->db->prefix . 'wc_order_stats.order_id', 'order' );
		return $clauses;
	}

	private function customers( mixed $clauses ): mixed {
		if ( ! is_array( $clauses ) ) {
			return $clauses;
		}
		$clauses[] = $this->veil->customers( $this->db->prefix . 'wc_customer_lookup.customer_id', $this->db->prefix . 'wc_order_stats', 'order_id', 'order' );
		return $clauses;
	}

	private function has_tables(): bool {
		return 'yes' === get_option( 'woocommerce_custom_orders_table_enabled' );
	}
}
