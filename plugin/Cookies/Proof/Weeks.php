<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

/**
 * Days as weeks, from Monday.
 *
 * @phpstan-import-type Day from Days
 * @phpstan-type Week array{week: string, kept: int, accepted: int, refused: int, part: int, changed: int, analytical: int, tracking: int, dropped: int}
 */
final readonly class Weeks {

	public static function monday( string $day ): string {
		return ( new \DateTimeImmutable( $day . ' 00:00:00', new \DateTimeZone( 'UTC' ) ) )->modify( 'monday this week' )->format( 'Y-m-d' );
	}

	/**
	 * @param list<Day> $days
	 * @param int       $weeks How many, up to the one of today; weeks without decisions too.
	 * @return list<Week> Oldest first.
	 */
	public static function of( array $days, string $today, int $weeks ): array {
		$monday = new \DateTimeImmutable( self::monday( $today ), new \DateTimeZone( 'UTC' ) );
		$all    = array();
		for ( $back = $weeks - 1; $back >= 0; $back-- ) {
			$week         = $monday->modify( "-$back weeks" )->format( 'Y-m-d' );
			$all[ $week ] = array( 'week' => $week, 'kept' => 0, 'accepted' => 0, 'refused' => 0, 'part' => 0, 'changed' => 0, 'analytical' => 0, 'tracking' => 0, 'dropped' => 0 );
		}
		foreach ( $days as $day ) {
			$week = self::monday( $day['day'] );
			if ( isset( $all[ $week ] ) ) {
				foreach ( array( 'kept', 'accepted', 'refused', 'part', 'changed', 'analytical', 'tracking', 'dropped' ) as $figure ) {
					$all[ $week ][ $figure ] += $day[ $figure ];
				}
			}
		}
		return array_values( $all );
	}
}
