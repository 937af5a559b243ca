<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/**
 * WooCommerce's orders of a restricted person: what tells of the person stays as it is, while
 * states, refunds and payments go on, since the bookkeeping is a duty.
 */
final readonly class Shop {

	private const PERSONAL = array( 'billing', 'shipping', 'customer_id', 'customer_note', 'customer_ip_address', 'customer_user_agent' );

	public function __construct( private Keep $keep, private Refused $refused, private Everyone $everyone ) {}

	public function hook(): void {
		add_action( 'woocommerce_before_order_object_save', $this->save( ... ), PHP_INT_MIN );
		add_filter( 'woocommerce_rest_pre_insert_shop_order_object', $this->rest_save( ... ), PHP_INT_MAX );
		add_filter( 'woocommerce_pre_delete_order', $this->delete( ... ), PHP_INT_MAX, 2 );
		add_filter( 'woocommerce_pre_delete_customer', $this->delete_customer( ... ), PHP_INT_MAX, 2 );
		add_filter( 'woocommerce_rest_check_permissions', $this->rest( ... ), PHP_INT_MAX, 4 );
		add_filter( 'woocommerce_privacy_remove_order_personal_data_props', $this->nothing( ... ), PHP_INT_MAX, 2 );
		add_filter( 'woocommerce_privacy_remove_order_personal_data_meta', $this->nothing( ... ), PHP_INT_MAX, 2 );
		add_filter( 'woocommerce_privacy_remove_order_personal_data_meta_value', $this->meta( ... ), PHP_INT_MAX, 5 );
		add_action( 'pre_get_users', $this->spare( ... ), PHP_INT_MAX );
	}

	/** WooCommerce catches what is thrown here, keeps the order as it was and logs it. */
	private function save( mixed $order ): void {
		if ( $order instanceof \WC_Order && $this->keeps( $order ) ) {
			$this->refused->note();
			if ( is_admin() && class_exists( '\WC_Admin_Meta_Boxes' ) ) {
				\WC_Admin_Meta_Boxes::add_error( $this->refused->words() );
			}
			throw new Stopped( esc_html( $this->refused->words() ) );
		}
	}

	/** Whether the order stays as it was, were it saved now. */
	public function keeps( \WC_Order $order ): bool {
		return ! $this->keep->idle() && $order->get_id() > 0 && ! self::checkout() && $this->personal( $order );
	}

	/** Through REST, the answer says so. */
	private function rest_save( mixed $order ): mixed {
		return $order instanceof \WC_Order && $order->get_id() > 0 && $this->personal( $order ) ? new \WP_Error( Refused::CODE, $this->refused->words(), array( 'status' => 403 ) ) : $order;
	}

	private function personal( \WC_Order $order ): bool {
		return array() !== array_intersect( array_keys( $order->get_changes() ), self::PERSONAL ) && null !== $this->keep->order( $order->get_id(), 'edit' );
	}

	/** The buyer's own act, with or without an account. */
	private static function checkout(): bool {
		return did_action( 'woocommerce_before_checkout_process' ) > 0 || did_action( 'woocommerce_store_api_checkout_update_order_from_request' ) > 0;
	}

	private function delete( mixed $before, mixed $order ): mixed {
		return $order instanceof \WC_Order && null !== $this->keep->order( $order->get_id(), 'delete' ) ? false : $before;
	}

	private function delete_customer( mixed $before, mixed $customer ): mixed {
		return $customer instanceof \WC_Customer && null !== $this->keep->user( $customer->get_id(), 'delete' ) ? false : $before;
	}

	private function rest( mixed $may, mixed $context, mixed $id, mixed $type ): mixed {
		if ( true !== $may || 'delete' !== $context || ! is_numeric( $id ) || 'shop_order' !== $type || null === $this->keep->order( (int) $id, 'delete' ) ) {
			return $may;
		}
		$this->refused->note();
		return false;
	}

	private function nothing( mixed $fields, mixed $order = null ): mixed {
		return $order instanceof \WC_Order && null !== $this->keep->order( $order->get_id(), 'edit' ) ? array() : $fields;
	}

	/** What other plugins keep with an order, such as a payer's name, is put back as it was. */
	private function meta( mixed $anonymous, mixed $key, mixed $value, mixed $type, mixed $order ): mixed {
		return $order instanceof \WC_Order && null !== $this->keep->order( $order->get_id(), 'edit' ) ? $value : $anonymous;
	}

	/** The shop's own clean-up of accounts passes these over, and goes on with the others. */
	private function spare( mixed $query ): void {
		if ( $this->keep->idle() || ! $query instanceof \WP_User_Query ) {
			return;
		}
		$meta = $query->get( 'meta_query' );
		$keys = is_array( $meta ) ? array_column( array_filter( $meta, 'is_array' ), 'key' ) : array();
		if ( in_array( 'wc_last_active', $keys, true ) && 'ID' === $query->get( 'fields' ) ) {
			$had = $query->get( 'exclude' );
			$query->set( 'exclude', array_merge( is_array( $had ) ? $had : array(), $this->everyone->users() ) );
		}
	}
}
