<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Subjects\Cell;

/** The register as CSV or JSON, a stretch at a time: memory doesn't grow with it. */
final readonly class RegisterFile {

	private const STRETCH = 500;
	private const COLUMNS = array( 'id', 'kind', 'outcome', 'channel', 'month', 'received_on', 'closed_on', 'days_taken', 'promise_days', 'in_time', 'anonymised', 'email', 'name' );

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/**
	 * @param 'csv'|'json' $format
	 * @param list<string> $kinds
	 * @param list<string> $outcomes
	 */
	public function send( string $format, array $kinds, array $outcomes ): void {
		if ( function_exists( 'set_time_limit' ) ) {
			set_time_limit( 0 );
		}
		$csv   = 'csv' === $format;
		$first = true;
		// The mark tells spreadsheets that it is UTF-8.
		$this->write( $csv ? "\xEF\xBB\xBF" . Cell::row( self::COLUMNS ) : '[' );
		foreach ( $this->rows( $kinds, $outcomes ) as $row ) {
			$this->write( $csv ? Cell::row( array_map( strval( ... ), array_values( $row ) ) ) : ( $first ? '' : ',' ) . "\n" . wp_json_encode( $row, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
			$first = false;
		}
		$this->write( $csv ? '' : "\n]\n" );
		flush();
	}

	/**
	 * @param list<string> $kinds
	 * @param list<string> $outcomes
	 * @return \Generator<array<string, string|int|bool|null>>
	 */
	private function rows( array $kinds, array $outcomes ): \Generator {
		$after = 0;
		do {
			$rows = $this->db->get_results(
				$this->db->prepare(
					"SELECT r.id, r.kind, r.outcome, r.channel, r.month, r.received_at, r.closed_at, r.days_taken, r.promise_days, r.anonymised, s.email, s.name
					FROM %i r LEFT JOIN %i s ON s.request_id = r.id WHERE r.id > %d AND r.phase = 'closed' ORDER BY r.id LIMIT %d",
					$this->tables->name( 'requests' ),
					$this->tables->name( 'request_subjects' ),
					$after,
					self::STRETCH
				),
				ARRAY_A
			);
			foreach ( (array) $rows as $row ) {
				$after = (int) $row['id'];
				if ( ( array() === $kinds || in_array( $row['kind'], $kinds, true ) ) && ( array() === $outcomes || in_array( $row['outcome'], $outcomes, true ) ) ) {
					yield $this->row( $row );
				}
			}
			flush();
		} while ( self::STRETCH === count( (array) $rows ) );
	}

	/**
	 * @param array<string, string|null> $row
	 * @return array<string, string|int|bool|null>
	 */
	private function row( array $row ): array {
		$taken = isset( $row['days_taken'] ) ? (int) $row['days_taken'] : null;
		return array(
			'id'           => (int) $row['id'],
			'kind'         => $row['kind'],
			'outcome'      => $row['outcome'],
			'channel'      => $row['channel'],
			'month'        => $row['month'],
			'received_on'  => $this->day( $row['received_at'] ),
			'closed_on'    => $this->day( $row['closed_at'] ),
			'days_taken'   => $taken,
			'promise_days' => (int) $row['promise_days'],
			'in_time'      => null === $taken ? null : $taken <= (int) $row['promise_days'],
			'anonymised'   => '1' === $row['anonymised'],
			'email'        => $row['email'],
			'name'         => $row['name'],
		);
	}

	private function day( ?string $moment ): ?string {
		$moment = $this->clock->read( $moment );
		return null === $moment ? null : $this->clock->day( $moment );
	}

	private function write( string $text ): void {
		echo $text; // phpcs:ignore WordPress.Security.EscapeOutput -- A file of CSV or JSON, not HTML.
	}
}
