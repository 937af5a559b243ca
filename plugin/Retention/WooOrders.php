<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** WooCommerce's orders, wherever it stores them. Only what was paid or delivered on account is bookkeeping. */
final class WooOrders implements Keeper {

	private const NOT_KEPT = array( 'pending', 'failed', 'cancelled', 'checkout-draft', 'auto-draft', 'trash' );

	/** @var list<int>|null */
	private ?array $held = null;
	private bool $hooked = false;

	public function __construct( private readonly \wpdb $db ) {}

	public static function active(): bool {
		return function_exists( 'wc_get_orders' ) && class_exists( '\WC_Privacy_Erasers' );
	}

	public function type(): string {
		return 'order';
	}

	public function label(): string {
		return __( 'WooCommerce orders', 'rights-desk' );
	}

	public function sources(): string {
		return 'woocommerce/';
	}

	public function of( string $email, int $user_id ): array {
		$orders = wc_get_orders( // @phpstan-ignore function.notFound (WooCommerce's)
			array(
				'limit'    => -1,
				'type'     => 'shop_order',
				'customer' => $user_id > 0 ? array( $email, $user_id ) : array( $email ),
				'orderby'  => 'ID',
				'order'    => 'ASC',
			)
		);
		$all    = array();
		foreach ( is_array( $orders ) ? $orders : array() as $order ) {
			$kept = is_object( $order ) ? $this->kept( $order ) : null;
			if ( null !== $kept ) {
				$all[] = $kept;
			}
		}
		return $all;
	}

	public function number( string $item_id ): ?int {
		return 1 === preg_match( '/^order-(\d+)$/', $item_id, $found ) ? (int) $found[1] : null;
	}

	public function guard( array $ids ): void {
		$this->held = $ids;
		$this->hook();
	}

	public function ease(): void {
		$this->held = null;
	}

	public function erase( int $id ): bool {
		$order = wc_get_order( $id ); // @phpstan-ignore function.notFound (WooCommerce's)
		if ( ! is_object( $order ) ) {
			return false;
		}
		$this->hook();
		call_user_func( array( 'WC_Privacy_Erasers', 'remove_order_personal_data' ), $order ); // @phpstan-ignore argument.type (WooCommerce's)
		return true;
	}

	public function rows( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$refunds = $this->column( 'posts', 'ID', 'post_parent', $ids );
		$refunds = array_merge( $refunds, $this->column( 'wc_orders', 'id', 'parent_order_id', $ids ) );
		$all     = array_values( array_unique( array_merge( $ids, $refunds ) ) );
		$items   = $this->column( 'woocommerce_order_items', 'order_item_id', 'order_id', $all );
		$rows    = array(
			'posts'                     => array( 'ID' => $all ),
			'postmeta'                  => array( 'post_id' => $all ),
			'comments'                  => array( 'comment_post_ID' => $all ),
			'wc_orders'                 => array( 'id' => $all ),
			'wc_orders_meta'            => array( 'order_id' => $all ),
			'wc_order_addresses'        => array( 'order_id' => $all ),
			'wc_order_operational_data' => array( 'order_id' => $all ),
			'woocommerce_order_items'   => array( 'order_id' => $all ),
			'woocommerce_order_itemmeta' => array( 'order_item_id' => $items ),
			'wc_customer_lookup'        => array( 'customer_id' => $this->column( 'wc_order_stats', 'customer_id', 'order_id', $ids ) ),
		);
		$named   = array();
		foreach ( $rows as $table => $columns ) {
			$named[ $this->db->prefix . $table ] = array_filter( $columns );
		}
		return array_filter( $named );
	}

	private function hook(): void {
		if ( ! $this->hooked ) {
			$this->hooked = true;
			add_filter( 'woocommerce_privacy_erase_order_personal_data', $this->may( ... ), PHP_INT_MAX, 2 );
			add_filter( 'woocommerce_privacy_erase_download_personal_data', fn ( mixed $may ): bool => null !== $this->held || (bool) $may, PHP_INT_MAX );
			add_action( 'woocommerce_privacy_remove_order_personal_data', $this->clean( ... ) );
		}
	}

	/** With its newer tables WooCommerce leaves a copy of the address at the post that holds the order's number. */
	private function clean( mixed $order ): void {
		$id = $this->id( $order );
		// What the customer wrote with it WooCommerce leaves too.
		if ( is_object( $order ) && method_exists( $order, 'set_customer_note' ) && method_exists( $order, 'save' ) && method_exists( $order, 'get_customer_note' ) && '' !== $order->get_customer_note() ) {
			$order->set_customer_note( '' );
			$order->save();
		}
		$keys = 'shop_order_placehold' === get_post_type( $id ) ? get_post_custom_keys( $id ) : array();
		foreach ( is_array( $keys ) ? $keys : array() as $key ) {
			if ( is_string( $key ) && 1 === preg_match( '/^_(billing|shipping|customer)_/', $key ) ) {
				delete_post_meta( $id, $key );
			}
		}
	}

	/** Whether WooCommerce's eraser may take an order: within our work all but what is held, whatever the shop's own setting. */
	private function may( mixed $may, mixed $order ): bool {
		if ( null === $this->held ) {
			return (bool) $may;
		}
		return ! in_array( $this->id( $order ), $this->held, true );
	}

	private function id( mixed $order ): int {
		$id = is_object( $order ) && method_exists( $order, 'get_id' ) ? $order->get_id() : 0;
		return is_numeric( $id ) ? (int) $id : 0;
	}

	/** The order as a record, or null when it is no bookkeeping. */
	public function kept( object $order ): ?Kept {
		$status = method_exists( $order, 'get_status' ) ? $order->get_status() : '';
		$made   = method_exists( $order, 'get_date_paid' ) ? ( $order->get_date_paid() ?? ( method_exists( $order, 'get_date_created' ) ? $order->get_date_created() : null ) ) : null;
		if ( ! $made instanceof \DateTimeInterface || ( in_array( $status, self::NOT_KEPT, true ) && null === $order->get_date_paid() ) ) {
			return null;
		}
		$number = method_exists( $order, 'get_order_number' ) ? $order->get_order_number() : $this->id( $order );
		$day    = \DateTimeImmutable::createFromInterface( $made )->setTimezone( wp_timezone() )->format( 'Y-m-d' );
		/* translators: %s: number of an order. */
		return new Kept( 'order', $this->id( $order ), 'order', $day, sprintf( __( 'Order %s', 'rights-desk' ), is_scalar( $number ) ? (string) $number : '' ) );
	}

	/**
	 * @param list<int> $ids
	 * @return list<int>
	 */
	private function column( string $table, string $column, string $by, array $ids ): array {
		$name = $this->db->prefix . $table;
		if ( null === $this->db->get_var( $this->db->prepare( 'SHOW TABLES LIKE %s', $this->db->esc_like( $name ) ) ) ) {
			return array();
		}
		$marks = implode( ', ', array_fill( 0, count( $ids ), '%d' ) );
		return array_values( array_map( 'intval', $this->db->get_col( $this->db->prepare( "SELECT %i FROM %i WHERE %i IN ( $marks )", $column, $name, $by, ...$ids ) ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Placeholders alone.
	}
}
