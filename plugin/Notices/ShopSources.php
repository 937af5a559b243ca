<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Sealing\Veil;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Customers of WooCommerce (both ways in which it keeps orders) and Easy Digital Downloads. Who is erased but for sealed orders is no customer any more. */
final readonly class ShopSources {

	public function __construct( private \wpdb $db, private Veil $veil ) {}

	/** @return list<Source> Those that this site has. */
	public function all(): array {
		$label = __( 'Customers (WooCommerce)', 'rights-desk' );
		$all   = array();
		if ( $this->has( 'wc_orders' ) && 'yes' === get_option( 'woocommerce_custom_orders_table_enabled' ) ) {
			$all[] = new Source( 'woocommerce', $label, $this->orders( ... ), fn (): int => (int) $this->db->get_var( $this->db->prepare( "SELECT COUNT( DISTINCT billing_email ) FROM %i WHERE type = 'shop_order' AND billing_email <> '' AND status NOT IN ( 'trash', 'auto-draft', 'wc-checkout-draft' )", $this->db->prefix . 'wc_orders' ) ) );
		} elseif ( post_type_exists( 'shop_order' ) || $this->any( $this->db->prepare( "SELECT ID FROM %i WHERE post_type = 'shop_order' LIMIT 1", $this->db->posts ) ) ) {
			$all[] = new Source( 'woocommerce', $label, $this->older( ... ), fn (): int => (int) $this->db->get_var( $this->db->prepare( "SELECT COUNT( DISTINCT m.meta_value ) FROM %i m JOIN %i p ON p.ID = m.post_id AND p.post_type = 'shop_order' WHERE m.meta_key = '_billing_email' AND m.meta_value <> ''", $this->db->postmeta, $this->db->posts ) ) );
		}
		if ( $this->has( 'edd_orders' ) ) {
			$all[] = new Source( 'edd', __( 'Customers (Easy Digital Downloads)', 'rights-desk' ), $this->downloads( ... ), fn (): int => (int) $this->db->get_var( $this->db->prepare( "SELECT COUNT( DISTINCT email ) FROM %i WHERE type = 'sale' AND email <> ''", $this->db->prefix . 'edd_orders' ) ) );
		}
		return $all;
	}

	/** @return list<array{id: int, email: string, name: string, locale: string}> */
	private function orders( int $after, int $limit ): array {
		return Source::people( $this->db->get_results( $this->db->prepare( "SELECT o.id, o.billing_email AS email, TRIM( CONCAT( COALESCE( a.first_name, '' ), ' ', COALESCE( a.last_name, '' ) ) ) AS name FROM %i o LEFT JOIN %i a ON a.order_id = o.id AND a.address_type = 'billing' WHERE o.id > %d AND o.type = 'shop_order' AND o.billing_email <> '' AND o.status NOT IN ( 'trash', 'auto-draft', 'wc-checkout-draft' )" . $this->veil->always( 'o.id', 'order' ) . ' ORDER BY o.id LIMIT %d', $this->db->prefix . 'wc_orders', $this->db->prefix . 'wc_order_addresses', $after, $limit ), ARRAY_A ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- A condition of ours.
	}

	/** @return list<array{id: int, email: string, name: string, locale: string}> */
	private function older( int $after, int $limit ): array {
		return Source::people( $this->db->get_results( $this->db->prepare( "SELECT p.ID AS id, m.meta_value AS email, f.meta_value AS name FROM %i p JOIN %i m ON m.post_id = p.ID AND m.meta_key = '_billing_email' AND m.meta_value <> '' LEFT JOIN %i f ON f.post_id = p.ID AND f.meta_key = '_billing_first_name' WHERE p.ID > %d AND p.post_type = 'shop_order' AND p.post_status NOT IN ( 'trash', 'auto-draft', 'wc-checkout-draft' )" . $this->veil->always( 'p.ID', 'order' ) . ' ORDER BY p.ID LIMIT %d', $this->db->posts, $this->db->postmeta, $this->db->postmeta, $after, $limit ), ARRAY_A ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- A condition of ours.
	}

	/** @return list<array{id: int, email: string, name: string, locale: string}> */
	private function downloads( int $after, int $limit ): array {
		return Source::people( $this->db->get_results( $this->db->prepare( "SELECT o.id, o.email, '' AS name FROM %i o WHERE o.id > %d AND o.type = 'sale' AND o.email <> '' AND o.status <> 'trash'" . $this->veil->always( 'o.id', 'edd_order' ) . ' ORDER BY o.id LIMIT %d', $this->db->prefix . 'edd_orders', $after, $limit ), ARRAY_A ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- A condition of ours.
	}

	private function has( string $table ): bool {
		return $this->any( $this->db->prepare( 'SHOW TABLES LIKE %s', $this->db->esc_like( $this->db->prefix . $table ) ) );
	}

	/** A query that failed doesn't mean that there is no shop. */
	private function any( ?string $query ): bool {
		$one = $this->db->get_var( (string) $query ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared by the callers.
		return '' === $this->db->last_error ? null !== $one : throw new \RuntimeException( $this->db->last_error );
	}
}
