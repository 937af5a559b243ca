<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;
use RightsDesk\Subjects\AddressText;
use RightsDesk\Subjects\Schema;

/** Searches everything that is left of anonymous requests, in each table that bears a request's number. */
final readonly class ErasuresAnonymous implements Check {

	/** What may stay: the links of the history without their text, sums of what a law keeps, a mail that tells of the erasure and ends by itself. */
	private const STAYS = array( 'events', 'held_notes', 'mails', 'requests' );

	private const MOMENTS = array( 'received_at', 'confirmed_at', 'decided_at', 'closed_at', 'entered_at', 'promise_due', 'law_due', 'due' );

	private const STRETCH = 500;

	/** @param \Closure(): list<string> $own Our tables, with their full names. */
	public function __construct( private Rows $rows, private Schema $schema, private \Closure $own, private string $prefix ) {}

	public function number(): string {
		return 'P19';
	}

	public function look(): Verdict {
		$left    = array();
		$places  = array();
		$looked  = 0;
		foreach ( ( $this->own )() as $table ) {
			$name  = substr( $table, strlen( $this->prefix ) );
			$shape = $this->rows->columns( $name );
			if ( ! in_array( 'request_id', $shape, true ) ) {
				continue;
			}
			++$looked;
			$rows = $this->rows->count( "SELECT COUNT(*) FROM {{$name}} t JOIN {requests} r ON r.id = t.request_id WHERE r.anonymised = 1" . ( 'mails' === $name ? ' AND t.expires_at IS NULL' : '' ) );
			if ( $rows > 0 && ! in_array( $name, self::STAYS, true ) ) {
				$left[] = "$name: $rows";
			}
			if ( $rows > 0 && $this->addresses( $name, $this->schema->of( $table )['text'] ) ) {
				$places[] = $name;
			}
		}
		$moments = implode( ' OR ', array_map( static fn ( string $column ): string => "$column IS NOT NULL", self::MOMENTS ) );
		$dated   = $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE anonymised = 1 AND ( $moments )" );
		$waiting = $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE kind = 'erasure' AND phase = 'closed' AND anonymised = 0 AND outcome IN ('granted','granted_in_part','nothing_held')" );
		$see     = __( 'See the register', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Anonymous requests', 'rights-desk' ), $this->rows->count( 'SELECT COUNT(*) FROM {requests} WHERE anonymised = 1' ) )
			->shows( __( 'Tables searched', 'rights-desk' ), $looked )
			->shows( __( 'Left of anonymous requests', 'rights-desk' ), $left )
			/* translators: %s: names of tables. */
			->broken( array() !== $places, sprintf( __( 'An e-mail address stands in what is left of an anonymous request: %s.', 'rights-desk' ), implode( ', ', $places ) ), $see, '/register' )
			->broken( array() !== $left, __( 'Something is left that belongs to an anonymous request.', 'rights-desk' ), $see, '/register' )
			->broken( $dated > 0, __( 'An anonymous request still shows its exact days.', 'rights-desk' ), $see, '/register' )
			->broken( $waiting > 0, __( 'An erasure is done, and its request is not anonymous.', 'rights-desk' ), $see, '/register' )
			->verdict( __( 'Nothing that is left of anonymous requests leads to anybody: every table was searched.', 'rights-desk' ) );
	}

	/** @param list<string> $columns */
	private function addresses( string $name, array $columns ): bool {
		if ( array() === $columns ) {
			return false;
		}
		$after = 0;
		do {
			$rows = $this->rows->all( 'SELECT t.request_id AS rd_at, t.' . implode( ', t.', $columns ) . " FROM {{$name}} t JOIN {requests} r ON r.id = t.request_id WHERE r.anonymised = 1 AND t.request_id > %d ORDER BY t.request_id LIMIT %d", $after, self::STRETCH );
			foreach ( $rows as $row ) {
				$after = (int) $row['rd_at'];
				unset( $row['rd_at'] );
				if ( array() !== AddressText::all( implode( "\n", array_map( strval( ... ), $row ) ) ) ) {
					return true;
				}
			}
		} while ( self::STRETCH === count( $rows ) );
		return false;
	}
}
