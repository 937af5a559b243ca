<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/**
 * Finds requests by what staff look for. Each condition leans on an index: numbers first, from
 * the index alone, and only a page's rows are read whole.
 *
 * @phpstan-type Filters array{search?: string, kind?: list<string>, state?: list<string>, phase?: list<string>, due?: list<string>, outcome?: list<string>, attention?: bool, received_after?: string, received_before?: string, orderby?: string, order?: string, page?: int, per_page?: int}
 */
final readonly class RequestList {

	private const COLUMNS = array(
		'received' => 'received_at',
		'due'      => 'due',
		'closed'   => 'closed_at',
		'id'       => 'id',
	);

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/**
	 * @param Filters $filters
	 * @return list<int>
	 */
	public function ids( array $filters ): array {
		list( $from, $values ) = $this->from( $filters );
		$column                = self::COLUMNS[ $filters['orderby'] ?? 'received' ] ?? 'received_at';
		$order                 = 'asc' === ( $filters['order'] ?? 'desc' ) ? 'ASC' : 'DESC';
		$size                  = max( 1, min( 100, $filters['per_page'] ?? 20 ) );
		$sql                   = "SELECT r.id $from ORDER BY r.%i $order" . ( 'id' === $column ? '' : ", r.id $order" ) . ' LIMIT %d OFFSET %d';
		$values                = array( ...$values, $column, $size, $size * ( max( 1, $filters['page'] ?? 1 ) - 1 ) );
		return array_map( intval( ... ), $this->db->get_col( $this->db->prepare( $sql, $values ) ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Literals of this file.
	}

	/** @param Filters $filters */
	public function total( array $filters ): int {
		list( $from, $values ) = $this->from( $filters );
		return (int) $this->db->get_var( $this->db->prepare( "SELECT COUNT(*) $from", $values ) ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared, WordPress.DB.PreparedSQL.InterpolatedNotPrepared -- Literals of this file.
	}

	/**
	 * @param Filters $filters
	 * @return array{string, list<string|int>}
	 */
	private function from( array $filters ): array {
		$from   = 'FROM %i r';
		$values = array( $this->tables->name( 'requests' ) );
		$where  = array();
		$search = trim( $filters['search'] ?? '' );
		if ( 1 === preg_match( '/^#?(\d{1,18})$/', $search, $number ) ) {
			$where[]  = 'r.id = %d';
			$values[] = (int) $number[1];
		} elseif ( '' !== $search ) {
			$subjects = $this->tables->name( 'request_subjects' );
			$like     = $this->db->esc_like( mb_strtolower( $search ) ) . '%';
			$from     = 'FROM ( SELECT request_id FROM %i WHERE email LIKE %s UNION SELECT request_id FROM %i WHERE name LIKE %s ) m JOIN %i r ON r.id = m.request_id';
			$values   = array( $subjects, $like, $subjects, $like, ...$values );
		}
		if ( $filters['attention'] ?? false ) {
			$where[]  = "r.phase = 'decided' AND EXISTS ( SELECT 1 FROM %i j WHERE j.request_id = r.id AND j.state IN ('attention','failed') )";
			$values[] = $this->tables->name( 'jobs' );
		}
		foreach ( array( 'kind', 'state', 'phase', 'outcome' ) as $column ) {
			$this->among( $where, $values, $column, $filters[ $column ] ?? array() );
		}
		$this->due( $where, $values, $filters['due'] ?? array() );
		foreach ( array( 'received_after' => '>=', 'received_before' => '<' ) as $name => $sign ) {
			$moment = $this->moment( $filters[ $name ] ?? '' );
			if ( null !== $moment ) {
				$where[]  = "r.received_at $sign %s";
				$values[] = $moment;
			}
		}
		return array( $from . ( array() === $where ? '' : ' WHERE ' . implode( ' AND ', $where ) ), $values );
	}

	/**
	 * @param list<string>     $where
	 * @param list<string|int> $values
	 * @param list<string>     $wanted
	 */
	private function among( array &$where, array &$values, string $column, array $wanted ): void {
		if ( array() !== $wanted ) {
			$where[] = "r.$column IN (" . implode( ',', array_fill( 0, count( $wanted ), '%s' ) ) . ')';
			array_push( $values, ...$wanted );
		}
	}

	/**
	 * @param list<string>     $where
	 * @param list<string|int> $values
	 * @param list<string>     $wanted late, today, soon, on_time.
	 */
	private function due( array &$where, array &$values, array $wanted ): void {
		if ( array() === $wanted ) {
			return;
		}
		$today  = $this->clock->today();
		$soon   = ( new \DateTimeImmutable( $today ) )->modify( '+7 days' )->format( 'Y-m-d' );
		$ranges = array(
			'late'    => array( 'r.due < %s', array( $today ) ),
			'today'   => array( 'r.due = %s', array( $today ) ),
			'soon'    => array( '( r.due > %s AND r.due <= %s )', array( $today, $soon ) ),
			'on_time' => array( 'r.due > %s', array( $soon ) ),
		);
		$either = array();
		$days   = array();
		foreach ( $wanted as $status ) {
			if ( isset( $ranges[ $status ] ) ) {
				$either[] = $ranges[ $status ][0];
				array_push( $days, ...$ranges[ $status ][1] );
			}
		}
		// What no one confirmed asks nothing of staff yet, so it is neither late nor due.
		$where[] = "r.phase IN ('open','decided') AND ( " . ( array() === $either ? '1 = 0' : implode( ' OR ', $either ) ) . ' )';
		array_push( $values, ...$days );
	}

	private function moment( string $day ): ?string {
		$moment = '' === $day ? false : date_create_immutable( $day, wp_timezone() );
		return false === $moment ? null : $moment->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' );
	}
}
