<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/**
 * One order as lines of text, for who was let in. Its shop's own screens stay shut.
 *
 * @phpstan-type Record array{title: string, fields: list<array{name: string, value: string}>}
 */
final readonly class OrderReader {

	/** @return Record|null */
	public function woocommerce( int $id ): ?array {
		$order = function_exists( 'wc_get_order' ) ? wc_get_order( $id ) : null;
		if ( ! is_object( $order ) ) {
			return null;
		}
		$lines = array();
		$items = self::ask( $order, 'get_items' );
		foreach ( is_iterable( $items ) ? $items : array() as $item ) {
			$lines[] = is_object( $item ) ? self::say( $item, 'get_quantity' ) . ' × ' . self::say( $item, 'get_name' ) : '';
		}
		$created = self::ask( $order, 'get_date_created' );
		return self::record(
			/* translators: %s: number. */
			sprintf( __( 'Order %s', 'rights-desk' ), self::say( $order, 'get_order_number' ) ),
			array(
				__( 'Date', 'rights-desk' )      => $created instanceof \DateTimeInterface ? $created->format( 'Y-m-d' ) : '',
				__( 'State', 'rights-desk' )     => self::say( $order, 'get_status' ),
				__( 'Name', 'rights-desk' )      => self::say( $order, 'get_formatted_billing_full_name' ),
				__( 'Firm', 'rights-desk' )      => self::say( $order, 'get_billing_company' ),
				__( 'Address', 'rights-desk' )   => self::say( $order, 'get_formatted_billing_address' ),
				__( 'E-mail', 'rights-desk' )    => self::say( $order, 'get_billing_email' ),
				__( 'Telephone', 'rights-desk' ) => self::say( $order, 'get_billing_phone' ),
				__( 'Ordered', 'rights-desk' )   => implode( "\n", $lines ),
				__( 'Total', 'rights-desk' )     => self::say( $order, 'get_total' ) . ' ' . self::say( $order, 'get_currency' ),
				__( 'Tax', 'rights-desk' )       => self::say( $order, 'get_total_tax' ),
				__( 'Paid by', 'rights-desk' )   => self::say( $order, 'get_payment_method_title' ),
				__( 'Remark', 'rights-desk' )    => self::say( $order, 'get_customer_note' ),
			)
		);
	}

	/** @return Record|null */
	public function edd( int $id ): ?array {
		$order = function_exists( 'edd_get_order' ) ? edd_get_order( $id ) : null;
		if ( ! is_object( $order ) ) {
			return null;
		}
		$text  = static fn ( string $name ): string => is_scalar( $order->$name ?? null ) ? (string) $order->$name : '';
		$lines = array();
		foreach ( is_iterable( $order->items ?? null ) ? $order->items : array() as $item ) {
			$lines[] = is_object( $item ) && is_scalar( $item->product_name ?? null ) ? (string) $item->product_name : '';
		}
		$number = $text( 'order_number' );
		return self::record(
			/* translators: %s: number. */
			sprintf( __( 'Order %s', 'rights-desk' ), '' === $number ? (string) $id : $number ),
			array(
				__( 'Date', 'rights-desk' )    => substr( $text( 'date_created' ), 0, 10 ),
				__( 'State', 'rights-desk' )   => $text( 'status' ),
				__( 'E-mail', 'rights-desk' )  => $text( 'email' ),
				__( 'Ordered', 'rights-desk' ) => implode( "\n", array_filter( $lines ) ),
				__( 'Total', 'rights-desk' )   => trim( $text( 'total' ) . ' ' . $text( 'currency' ) ),
				__( 'Tax', 'rights-desk' )     => $text( 'tax' ),
				__( 'Paid by', 'rights-desk' ) => $text( 'gateway' ),
			)
		);
	}

	/**
	 * @param array<string, string> $fields
	 * @return Record
	 */
	public static function record( string $title, array $fields ): array {
		$list = array();
		foreach ( array_filter( $fields, static fn ( string $value ): bool => '' !== trim( $value ) ) as $name => $value ) {
			$list[] = array(
				'name'  => $name,
				'value' => $value,
			);
		}
		return array(
			'title'  => $title,
			'fields' => $list,
		);
	}

	private static function ask( object $of, string $what ): mixed {
		$call = array( $of, $what );
		return is_callable( $call ) ? $call() : null;
	}

	/** As text: shops format addresses and names for their pages. */
	private static function say( object $of, string $what ): string {
		$said = self::ask( $of, $what );
		return is_scalar( $said ) ? trim( wp_strip_all_tags( (string) preg_replace( '#<br\s*/?>#i', "\n", (string) $said ) ) ) : '';
	}
}
