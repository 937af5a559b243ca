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

	/** Whether one object is out of sight now. */
	public function covers( string $type, int $id ): bool {
		foreach ( $this->marks_now( $type ) as $mark ) {
			if ( $this->marks->is( $mark, $type, $id ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * ' AND NOT EXISTS (…)', or nothing where there is nothing to leave out.
	 *
	 * @param string $column That holds the object's number; a name of ours or WordPress's, never input.
	 * @param string $own    A column that holds the author's number: they see their own hidden rows.
	 */
	public function condition( string $type, string $column, string $own = '' ): string {
		$marks = $this->marks_now( $type );
		if ( array() === $marks ) {
			return '';
		}
		$free = '';
		$user = '' !== $own && in_array( Marks::HIDDEN, $marks, true ) ? get_current_user_id() : 0;
		if ( $user > 0 ) {
			$free = $this->db->prepare( " AND ( rdm.mark = %s OR $own <> %d )", Marks::SEALED, $user ); // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- A column's name.
		}
		$in = implode( "', '", $marks );
		return $this->db->prepare( " AND NOT EXISTS ( SELECT 1 FROM %i rdm WHERE rdm.type = %s AND rdm.object_id = $column AND rdm.mark IN ( '$in' )", $this->marks->table(), $type ) . "$free )"; // phpcs:ignore WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Words of ours.
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
		if ( $hidden && ! self::at_the_desk() ) {
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
