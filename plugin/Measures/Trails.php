<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/** The places of this site where devices leave traces: WordPress's, WooCommerce's, Easy Digital Downloads'. */
final readonly class Trails {

	public function __construct( private \wpdb $db ) {}

	/** @return list<Trail> Those that are there. */
	public function all(): array {
		return array( $this->comments(), new SessionTrail( $this->db ), ...$this->woo(), ...$this->edd() );
	}

	private function comments(): Trail {
		return new ColumnTrail( $this->db, 'comments', __( 'Comments', 'rights-desk' ), 'service', $this->db->comments, 'comment_ID', 'comment_date_gmt', 'comment_author_email', 'comment_author_IP', 'comment_agent', 'comment', static fn ( int $id ) => clean_comment_cache( $id ) );
	}

	/** @return list<Trail> */
	private function woo(): array {
		$trails = array();
		$orders = $this->db->prefix . 'wc_orders';
		if ( $this->there( $orders ) ) {
			$trails[] = new ColumnTrail( $this->db, 'wc_orders', __( 'Orders', 'rights-desk' ), 'contract', $orders, 'id', 'date_created_gmt', 'billing_email', 'ip_address', 'user_agent', 'order', static fn ( int $id ): bool => wp_cache_delete( $id, 'orders' ) );
		}
		if ( post_type_exists( 'shop_order' ) ) {
			$trails[] = new MetaTrail( $this->db, 'shop_orders', __( 'Orders', 'rights-desk' ), 'contract', 'shop_order', array( 'email' => '_billing_email', 'address' => '_customer_ip_address', 'agent' => '_customer_user_agent' ), 'order' );
		}
		$log = $this->db->prefix . 'wc_download_log';
		if ( $this->there( $log ) ) {
			$trails[] = new ColumnTrail( $this->db, 'wc_downloads', __( 'Downloads', 'rights-desk' ), 'contract', $log, 'download_log_id', 'timestamp', '', 'user_ip_address', '' );
		}
		return $trails;
	}

	/** @return list<Trail> */
	private function edd(): array {
		$trails = array();
		$orders = $this->db->prefix . 'edd_orders';
		if ( $this->there( $orders ) ) {
			$trails[] = new ColumnTrail( $this->db, 'edd_orders', __( 'Orders', 'rights-desk' ), 'contract', $orders, 'id', 'date_created', 'email', 'ip', '', 'edd_order' );
		}
		$log = $this->db->prefix . 'edd_logs_file_downloads';
		if ( $this->there( $log ) ) {
			$trails[] = new ColumnTrail( $this->db, 'edd_downloads', __( 'Downloads', 'rights-desk' ), 'contract', $log, 'id', 'date_created', '', 'ip', 'user_agent' );
		}
		return $trails;
	}

	private function there( string $table ): bool {
		return $table === $this->db->get_var( $this->db->prepare( 'SHOW TABLES LIKE %s', $this->db->esc_like( $table ) ) );
	}
}
