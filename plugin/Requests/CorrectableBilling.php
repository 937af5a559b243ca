<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/**
 * WooCommerce: the addresses in a customer's profile, and in orders that are still under way.
 * A finished order is what an invoice was made from: that is kept as it was, and set right by a credit note.
 */
final readonly class CorrectableBilling implements Correctable {

	private const PARTS = array( 'first_name', 'last_name', 'company', 'address_1', 'address_2', 'postcode', 'city', 'state', 'country', 'phone' );

	/** @param string $customer WooCommerce's class, $orders its function: it may not be there. */
	public function __construct( private string $customer = '\WC_Customer', private string $orders = 'wc_get_orders' ) {}

	public function key(): string {
		return 'billing';
	}

	public function label(): string {
		return __( 'Shop', 'rights-desk' );
	}

	public function fields( string $email, int $user_id ): array {
		if ( array() === $this->holders( $email, $user_id ) ) {
			return array();
		}
		$names  = array(
			'first_name' => __( 'first name', 'rights-desk' ),
			'last_name'  => __( 'last name', 'rights-desk' ),
			'company'    => __( 'company', 'rights-desk' ),
			'address_1'  => __( 'street and number', 'rights-desk' ),
			'address_2'  => __( 'address, second line', 'rights-desk' ),
			'postcode'   => __( 'postcode', 'rights-desk' ),
			'city'       => __( 'town', 'rights-desk' ),
			'state'      => __( 'province', 'rights-desk' ),
			'country'    => __( 'country (two letters)', 'rights-desk' ),
			'phone'      => __( 'telephone', 'rights-desk' ),
		);
		$fields = array();
		foreach ( self::PARTS as $part ) {
			/* translators: %s: a field, such as "town". */
			$fields[ "billing_$part" ] = sprintf( __( 'Invoice: %s', 'rights-desk' ), $names[ $part ] );
		}
		foreach ( self::PARTS as $part ) {
			/* translators: %s: a field, such as "town". */
			$fields[ "shipping_$part" ] = sprintf( __( 'Delivery: %s', 'rights-desk' ), $names[ $part ] );
		}
		return $fields;
	}

	public function read( string $email, int $user_id, string $field ): string {
		$values = array();
		foreach ( $this->holders( $email, $user_id ) as $holder ) {
			$get = array( $holder, "get_$field" );
			if ( is_callable( $get ) ) {
				$value                                    = $get();
				$values[ is_string( $value ) ? $value : '' ] = true;
			}
		}
		return implode( ' / ', array_map( 'strval', array_keys( $values ) ) );
	}

	public function write( string $email, int $user_id, string $field, string $value ): bool {
		if ( 1 !== preg_match( '/^(billing|shipping)_(' . implode( '|', self::PARTS ) . ')$/', $field ) ) {
			return false;
		}
		foreach ( $this->holders( $email, $user_id ) as $holder ) {
			$set  = array( $holder, "set_$field" );
			$save = array( $holder, 'save' );
			if ( ! is_callable( $set ) || ! is_callable( $save ) ) {
				return false;
			}
			try {
				$set( $value );
				$save();
			} catch ( \Throwable ) {
				return false;
			}
		}
		return true;
	}

	/** @return list<object> The customer and their unfinished orders, as WooCommerce gives them. */
	private function holders( string $email, int $user_id ): array {
		$class  = $this->customer;
		$orders = $this->orders;
		if ( ! class_exists( $class ) || ! is_callable( $orders ) ) {
			return array();
		}
		$holders = 0 === $user_id ? array() : array( new $class( $user_id ) );
		$found   = $orders(
			array(
				'billing_email' => $email,
				'status'        => array( 'pending', 'on-hold', 'processing' ),
				'limit'         => 50,
				'type'          => 'shop_order',
			)
		);
		foreach ( is_array( $found ) ? $found : array() as $order ) {
			if ( is_object( $order ) ) {
				$holders[] = $order;
			}
		}
		return $holders;
	}
}
