<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/** What goes where an object goes: an order's refunds, a post's earlier versions. */
final readonly class Kin {

	public function __construct( private \wpdb $db ) {}

	/**
	 * @param list<int> $ids
	 * @return list<int> With their kin.
	 */
	public function with( string $type, array $ids ): array {
		if ( array() === $ids || ! in_array( $type, array( 'post', 'order' ), true ) ) {
			return $ids;
		}
		$found = $this->children( $this->db->posts, 'ID', 'post_parent', 'post' === $type ? 'revision' : 'shop_order_refund', 'post_type', $ids );
		if ( 'order' === $type && 'yes' === get_option( 'woocommerce_custom_orders_table_enabled' ) ) {
			$found = array( ...$found, ...$this->children( $this->db->prefix . 'wc_orders', 'id', 'parent_order_id', 'shop_order_refund', 'type', $ids ) );
		}
		return array_values( array_unique( array( ...$ids, ...$found ) ) );
	}

	/**
	 * @param list<int> $ids
	 * @return list<int>
	 */
	private function children( string $table, string $id, string $parent, string $kind, string $column, array $ids ): array {
		$marks = implode( ',', array_fill( 0, count( $ids ), '%d' ) );
		return array_map( intval( ... ), array_values( $this->db->get_col( $this->db->prepare( "SELECT %i FROM %i WHERE %i = %s AND %i IN ($marks)", $id, $table, $column, $kind, $parent, ...$ids ) ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL, WordPress.DB.PreparedSQLPlaceholders -- Placeholders alone.
	}
}
