<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/** Time to answer, by month of receipt: it outlives anonymisation. */
final readonly class Figures {

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/** @return list<array{month: string, answered: int, median_days: int|null, p90_days: int|null, slowest_days: int|null, within_promise: int, late: int}> Twelve months, oldest first. */
	public function months(): array {
		$this_month = new \DateTimeImmutable( substr( $this->clock->today(), 0, 7 ) . '-01' );
		$from       = $this_month->modify( '-11 months' )->format( 'Y-m' );
		$rows       = (array) $this->db->get_results(
			$this->db->prepare(
				"SELECT month, days_taken, COUNT(*) AS n, SUM(days_taken > promise_days) AS late FROM %i
				WHERE month >= %s AND days_taken IS NOT NULL AND outcome <> 'withdrawn' GROUP BY month, days_taken ORDER BY month, days_taken",
				$this->tables->name( 'requests' ),
				$from
			),
			ARRAY_A
		);
		$months     = array();
		for ( $ago = 11; $ago >= 0; $ago-- ) {
			$month    = $this_month->modify( "-$ago months" )->format( 'Y-m' );
			$months[] = self::month( $month, array_values( array_filter( $rows, static fn ( array $row ): bool => $row['month'] === $month ) ) );
		}
		return $months;
	}

	/**
	 * @param list<array<string, string|null>> $rows Days in order, with how many took so long.
	 * @return array{month: string, answered: int, median_days: int|null, p90_days: int|null, slowest_days: int|null, within_promise: int, late: int}
	 */
	private static function month( string $month, array $rows ): array {
		$answered = array_sum( array_map( static fn ( array $row ): int => (int) $row['n'], $rows ) );
		$late     = array_sum( array_map( static fn ( array $row ): int => (int) $row['late'], $rows ) );
		$last     = end( $rows );
		return array(
			'month'          => $month,
			'answered'       => $answered,
			'median_days'    => self::rank( $rows, (int) ceil( $answered * 0.5 ) ),
			'p90_days'       => self::rank( $rows, (int) ceil( $answered * 0.9 ) ),
			'slowest_days'   => false === $last ? null : (int) $last['days_taken'],
			'within_promise' => $answered - $late,
			'late'           => $late,
		);
	}

	/** @param list<array<string, string|null>> $rows */
	private static function rank( array $rows, int $rank ): ?int {
		$seen = 0;
		foreach ( $rows as $row ) {
			$seen += (int) $row['n'];
			if ( $seen >= $rank ) {
				return (int) $row['days_taken'];
			}
		}
		return null;
	}
}
