<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Transaction;

/**
 * Figures by day, which stay when the decisions go. A day that is over is sealed: its hash goes into the
 * history, so that nobody can add to or take from that day's record unseen.
 *
 * @phpstan-type Day array{day: string, kept: int, accepted: int, refused: int, part: int, changed: int, analytical: int, tracking: int, dropped: int}
 */
final readonly class Days {

	private const FIGURES = array( 'kept', 'accepted', 'refused', 'part', 'changed', 'analytical', 'tracking', 'dropped' );

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Choices $choices, private Meter $meter, private Chain $chain, private Transaction $transaction ) {}

	/** Brings the figures up to now. */
	public function count(): void {
		$days  = $this->tables->name( 'choice_days' );
		$since = $this->db->get_var( $this->db->prepare( "SELECT MAX(day) FROM %i WHERE digest <> '' AND day < %s", $days, $this->clock->today() ) );
		$rows  = (array) $this->db->get_results(
			$this->db->prepare(
				'SELECT day, COUNT(*) AS kept, SUM(CASE said WHEN 2 THEN 1 ELSE 0 END) AS accepted, SUM(CASE said WHEN 0 THEN 1 ELSE 0 END) AS refused, SUM(CASE said WHEN 1 THEN 1 ELSE 0 END) AS part, SUM(changed) AS changed, SUM(analytical) AS analytical, SUM(tracking) AS tracking FROM %i WHERE day > %s GROUP BY day',
				$this->tables->name( 'choices' ),
				is_string( $since ) ? $since : '2000-01-01'
			),
			ARRAY_A
		);
		foreach ( $rows as $row ) {
			if ( is_array( $row ) ) {
				$day = is_string( $row['day'] ) ? $row['day'] : '';
				unset( $row['day'] );
				$this->begin( $day );
				$this->db->update( $days, $row, array( 'day' => $day ) );
			}
		}
		$dropped = $this->meter->dropped( time() );
		if ( $dropped > 0 ) {
			$this->begin( $this->clock->today() );
			$this->db->query( $this->db->prepare( 'UPDATE %i SET dropped = dropped + %d WHERE day = %s', $days, $dropped, $this->clock->today() ) );
		}
	}

	/** Days that are over, an hour after midnight: what was under way then has arrived. */
	public function seal(): void {
		$over = $this->clock->day( $this->clock->now()->modify( '-1 hour' ) );
		foreach ( (array) $this->db->get_results( $this->db->prepare( "SELECT day, kept, dropped FROM %i WHERE day < %s AND digest = '' ORDER BY day LIMIT 100", $this->tables->name( 'choice_days' ), $over ), ARRAY_A ) as $row ) {
			if ( is_array( $row ) && is_string( $row['day'] ) ) {
				$digest = $this->choices->digest( $row['day'] );
				$sealed = array( 'day' => $row['day'], 'kept' => (int) $row['kept'], 'dropped' => (int) $row['dropped'], 'sha256' => $digest );
				$this->transaction->run(
					function () use ( $sealed ): void {
						// Who comes second finds it done.
						if ( 1 === $this->db->update( $this->tables->name( 'choice_days' ), array( 'digest' => '' === $sealed['sha256'] ? '-' : $sealed['sha256'] ), array( 'day' => $sealed['day'], 'digest' => '' ) ) ) {
							$this->chain->append( 0, 'choices_sealed', Actor::system(), $sealed );
						}
					}
				);
			}
		}
	}

	/** Whether a day's record is as it was sealed; null while it is open. */
	public function whole( string $day ): ?bool {
		$digest = $this->db->get_var( $this->db->prepare( 'SELECT digest FROM %i WHERE day = %s', $this->tables->name( 'choice_days' ), $day ) );
		return is_string( $digest ) && '' !== $digest ? $digest === $this->choices->digest( $day ) : null;
	}

	/**
	 * @param string $from Day.
	 * @return list<Day> Oldest first; days without decisions are left out.
	 */
	public function since( string $from ): array {
		$days = array();
		foreach ( (array) $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i WHERE day >= %s ORDER BY day', $this->tables->name( 'choice_days' ), $from ), ARRAY_A ) as $row ) {
			if ( is_array( $row ) ) {
				$day = array( 'day' => is_string( $row['day'] ) ? $row['day'] : '' );
				foreach ( self::FIGURES as $figure ) {
					$day[ $figure ] = is_numeric( $row[ $figure ] ) ? (int) $row[ $figure ] : 0;
				}
				/** @var Day $day */
				$days[] = $day;
			}
		}
		return $days;
	}

	private function begin( string $day ): void {
		$this->db->query( $this->db->prepare( 'INSERT IGNORE INTO %i (day) VALUES (%s)', $this->tables->name( 'choice_days' ), $day ) );
	}
}
