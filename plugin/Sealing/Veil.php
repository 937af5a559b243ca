<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

/**
 * Which marks count for whoever looks now, and the words that keep marked rows out of a list.
 *
 * What is sealed is out of sight for everybody but the plugin's own work (a copy for its person, an
 * erasure). What is hidden is out of sight for the public, not for its author or for staff at their desk.
 */
final class Veil {

	private int $lifted = 0;
	private bool $drawn = false;

	public function __construct( private readonly \wpdb $db, private readonly Marks $marks ) {}

	/**
	 * Work that must see everything: what it reads may reach no member of staff.
	 *
	 * @template T
	 * @param \Closure(): T $work
	 * @return T
	 */
	public function without( \Closure $work ): mixed {
		++$this->lifted;
		try {
			return $work();
		} finally {
			--$this->lifted;
		}
	}

	/**
	 * As without(), for what is read while it is sent.
	 *
	 * @param \Closure(): \Generator<string> $work
	 * @return \Generator<string>
	 */
	public function stream( \Closure $work ): \Generator {
		++$this->lifted;
		try {
			yield from $work();
		} finally {
			--$this->lifted;
		}
	}

	/** For the rest of this request staff see no more than the public. */
	public function draw(): void {
		$this->drawn = true;
	}

	/** Whether one object is out of sight now; its own author sees what is hidden. */
	public function covers( string $type, int $id, int $author = 0 ): bool {
		foreach ( $this->marks_now( $type ) as $mark ) {
			if ( ( Marks::SEALED === $mark || $author < 1 || get_current_user_id() !== $author ) && $this->marks->is( $mark, $type, $id ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * ' AND NOT EXISTS (…)', or nothing where there is nothing to leave out.
	 *
	 * @param string                $column That holds the object's number; a name of ours or WordPress's, never input.
	 * @param string                $own    A column that holds the author's number: they see their own hidden rows.
	 * @param array<string, string> $types  What the rows may be → what more must be true of such a row, or ''.
	 */
	public function condition( string $column, string $own, array $types ): string {
		$cases = array();
		foreach ( $types as $type => $also ) {
			$also = '' === $also ? '' : " AND $also";
			foreach ( $this->marks_now( $type ) as $mark ) {
				$user = Marks::HIDDEN === $mark && '' !== $own ? get_current_user_id() : 0;
				// phpcs:disable WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- A column's name.
				$cases[] = $user > 0
					? $this->db->prepare( "rdm.type = %s AND rdm.mark = %s AND $own <> %d$also", $type, $mark, $user )
					: $this->db->prepare( "rdm.type = %s AND rdm.mark = %s$also", $type, $mark );
				// phpcs:enable
			}
		}
		if ( array() === $cases ) {
			return '';
		}
		$any = implode( ' ) OR ( ', $cases );
		return $this->db->prepare( " AND NOT EXISTS ( SELECT 1 FROM %i rdm WHERE rdm.object_id = $column", $this->marks->table() ) . " AND ( ( $any ) ) )"; // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- A column's name.
	}

	/** As condition(), of what is sealed, whoever asks: for reports that are made beforehand. */
	public function always( string $column, string $type ): string {
		return $this->lifted > 0 || ! $this->marks->any( Marks::SEALED, $type ) ? '' : $this->db->prepare( " AND NOT EXISTS ( SELECT 1 FROM %i rdm WHERE rdm.object_id = $column AND rdm.type = %s AND rdm.mark = %s )", $this->marks->table(), $type, Marks::SEALED ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- A column's name.
	}

	/**
	 * Who bought nothing but what is sealed is no customer any more.
	 *
	 * @param string $customer Column that holds the customer's number.
	 * @param string $orders   Table of orders; $order_id its column with the order's number.
	 */
	public function customers( string $customer, string $orders, string $order_id, string $type ): string {
		if ( ! in_array( Marks::SEALED, $this->marks_now( $type ), true ) ) {
			return '';
		}
		$marked = $this->db->prepare( "%i rds LEFT JOIN %i rdm ON rdm.object_id = rds.$order_id AND rdm.type = %s AND rdm.mark = %s WHERE rds.customer_id = $customer", $orders, $this->marks->table(), $type, Marks::SEALED ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Names of columns.
		return " AND NOT ( EXISTS ( SELECT 1 FROM $marked AND rdm.object_id IS NOT NULL ) AND NOT EXISTS ( SELECT 1 FROM $marked AND rdm.object_id IS NULL ) )";
	}

	/** @return list<string> The rows of the marks themselves, as a WHERE on 'rdm', for what is out of sight now. */
	public function hiding( string ...$types ): array {
		$found = array();
		foreach ( $types as $type ) {
			$marks = $this->marks_now( $type );
			if ( array() !== $marks ) {
				$found[] = $this->db->prepare( "rdm.type = %s AND rdm.mark IN ( '" . implode( "', '", $marks ) . "' )", $type ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Words of ours.
			}
		}
		return $found;
	}

	/** What a cached list must be told apart by: who sees what. '' where nothing is marked. */
	public function view( string ...$types ): string {
		$view = array();
		foreach ( $types as $type ) {
			foreach ( $this->marks_now( $type ) as $mark ) {
				$view[] = "$type-$mark";
			}
		}
		return array() === $view ? '' : implode( '+', $view ) . '-' . get_current_user_id();
	}

	/** @return list<'hidden'|'sealed'> The marks of objects of a type that count now. */
	public function marks_now( string $type ): array {
		$sealed = $this->marks->any( Marks::SEALED, $type );
		$hidden = $this->marks->any( Marks::HIDDEN, $type );
		if ( ( ! $sealed && ! $hidden ) || $this->lifted > 0 || ( defined( 'WP_CLI' ) && WP_CLI ) ) {
			return array();
		}
		$now = array();
		// A webhook of a payment service or a refund is bookkeeping: nobody looks.
		if ( $sealed && ( ! in_array( $type, array( 'order', 'edd_order' ), true ) || self::someone() ) ) {
			$now[] = Marks::SEALED;
		}
		if ( $hidden && ( $this->drawn || ! self::at_the_desk() ) ) {
			$now[] = Marks::HIDDEN;
		}
		return $now;
	}

	private static function someone(): bool {
		return function_exists( 'is_user_logged_in' ) && is_user_logged_in();
	}

	/** Staff in wp-admin, or in the editor's REST calls; what they see on the site itself is what everyone sees. */
	private static function at_the_desk(): bool {
		return ( is_admin() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ) && self::someone() && current_user_can( 'edit_others_posts' );
	}
}
