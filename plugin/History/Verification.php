<?php
declare( strict_types=1 );

namespace RightsDesk\History;

use RightsDesk\Platform\Counts;
use RightsDesk\Platform\Tables;

/** One walk along the whole chain, in stretches, so that its length costs no memory. */
final class Verification {

	private const STRETCH = 1000;

	private int $events    = 0;
	private int $forgotten = 0;

	/** @var list<array{event: int, problem: string}> */
	private array $problems = array();

	public function __construct( private readonly \wpdb $db, private readonly Tables $tables, private string $previous ) {}

	public function run(): VerifyResult {
		$after = 0;
		do {
			$rows = (array) $this->db->get_results(
				$this->db->prepare(
					'SELECT e.id, e.request_id, e.type, e.month, e.commitment, e.previous, e.hash, d.salt, d.detail, r.anonymised
					FROM %i e LEFT JOIN %i d ON d.event_id = e.id LEFT JOIN %i r ON r.id = e.request_id
					WHERE e.id > %d ORDER BY e.id LIMIT %d',
					$this->tables->name( 'events' ),
					$this->tables->name( 'event_details' ),
					$this->tables->name( 'requests' ),
					$after,
					self::STRETCH
				),
				ARRAY_A
			);
			foreach ( $rows as $row ) {
				$this->check( $row );
				$after = (int) $row['id'];
			}
		} while ( self::STRETCH === count( $rows ) );
		$counted = ( new Counts( $this->db, $this->tables ) )->of( Chain::COUNT );
		if ( $counted > $this->events ) {
			$this->problem( array( 'id' => (string) $after ), 'missing_tail' );
		}
		return new VerifyResult( $this->events, $this->forgotten, $this->problems );
	}

	/** @param array<string, string|null> $row */
	private function check( array $row ): void {
		++$this->events;
		if ( $row['previous'] !== $this->previous ) {
			$this->problem( $row, 'broken_link' );
		}
		$hash = Chain::hash( (string) $row['previous'], (int) $row['request_id'], (string) $row['type'], (string) $row['month'], (string) $row['commitment'] );
		if ( $row['hash'] !== $hash ) {
			$this->problem( $row, 'altered' );
		}
		$this->previous = (string) $row['hash'];
		if ( ! isset( $row['salt'], $row['detail'] ) ) {
			++$this->forgotten;
			// Text may be missing where a request has become anonymous or was never confirmed and is gone.
			if ( '0' === $row['anonymised'] ) {
				$this->problem( $row, 'detail_missing' );
			}
		} elseif ( hash( 'sha256', $row['salt'] . $row['detail'] ) !== $row['commitment'] ) {
			$this->problem( $row, 'detail_altered' );
		}
	}

	/** @param array<string, string|null> $row */
	private function problem( array $row, string $problem ): void {
		$this->problems[] = array(
			'event'   => (int) $row['id'],
			'problem' => $problem,
		);
	}
}
