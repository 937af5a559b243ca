<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/**
 * Working days by country: holidays.json, with movable feasts computed.
 *
 * @phpstan-type Rule array{name: string, on?: string, easter?: int, weekday?: int, from?: int, to?: int, moves?: string}
 * @phpstan-type Countries array<string, array{church?: string, holidays: list<Rule>}>
 */
final readonly class Calendar {

	/** @param Countries $countries The 'countries' of contract/holidays.json. */
	public function __construct( private array $countries ) {}

	/** The day itself, or the next working day (Reg. 1182/71, Art. 3(4)). */
	public function working_day_from( string $day, string $country ): string {
		while ( ! $this->is_working_day( $day, $country ) ) {
			$day = self::date( $day )->modify( '+1 day' )->format( 'Y-m-d' );
		}
		return $day;
	}

	public function is_working_day( string $day, string $country ): bool {
		return self::weekday( $day ) < 6 && ! isset( $this->holidays( (int) substr( $day, 0, 4 ), $country )[ $day ] );
	}

	/** @return array<string, string> Day (Y-m-d) => name, in order; none for a country that isn't known. */
	public function holidays( int $year, string $country ): array {
		$found  = array();
		$moving = array();
		$known  = $this->countries[ $country ] ?? array( 'holidays' => array() );
		$easter = 'orthodox' === ( $known['church'] ?? '' ) ? self::orthodox_easter( $year ) : self::easter( $year );
		foreach ( $known['holidays'] as $rule ) {
			if ( $year >= ( $rule['from'] ?? $year ) && $year <= ( $rule['to'] ?? $year ) ) {
				$day = self::day_of( $rule, $year, $easter );
				if ( isset( $rule['moves'] ) && self::weekday( $day ) > 5 ) {
					$moving[] = array( $day, $rule );
				}
				$found[ $day ] = $rule['name'];
			}
		}
		foreach ( $moving as list( $day, $rule ) ) {
			$found[ $this->moved( $day, $rule['moves'] ?? '', $found ) ] = $rule['name'];
		}
		ksort( $found );
		return $found;
	}

	/** Western Easter Sunday: the Gregorian rule as Meeus gives it (Astronomical Algorithms, ch. 8). */
	public static function easter( int $year ): string {
		$a = $year % 19;
		$b = intdiv( $year, 100 );
		$c = $year % 100;
		$d = ( 19 * $a + $b - intdiv( $b, 4 ) - intdiv( $b - intdiv( $b + 8, 25 ) + 1, 3 ) + 15 ) % 30;
		$e = ( 32 + 2 * ( $b % 4 ) + 2 * intdiv( $c, 4 ) - $d - $c % 4 ) % 7;
		$f = $d + $e - 7 * intdiv( $a + 11 * $d + 22 * $e, 451 ) + 114;
		return sprintf( '%d-%02d-%02d', $year, intdiv( $f, 31 ), $f % 31 + 1 );
	}

	/** Orthodox Easter Sunday: Meeus's Julian rule, thirteen days later on our calendar (1900 to 2099). */
	public static function orthodox_easter( int $year ): string {
		$d = ( 19 * ( $year % 19 ) + 15 ) % 30;
		$f = $d + ( 2 * ( $year % 4 ) + 4 * ( $year % 7 ) - $d + 34 ) % 7 + 114;
		return self::shift( sprintf( '%d-%02d-%02d', $year, intdiv( $f, 31 ), $f % 31 + 1 ), 13 );
	}

	/** @param Rule $rule Either easter (days from Easter Sunday), or on (m-d), then with weekday (1 Monday … 7 Sunday) the first such day from there. */
	private static function day_of( array $rule, int $year, string $easter ): string {
		if ( isset( $rule['easter'] ) ) {
			return self::shift( $easter, $rule['easter'] );
		}
		$day = $year . '-' . ( $rule['on'] ?? '01-01' );
		return isset( $rule['weekday'] ) ? self::shift( $day, ( $rule['weekday'] - self::weekday( $day ) + 7 ) % 7 ) : $day;
	}

	/**
	 * Where the day off goes when the feast falls in a weekend.
	 *
	 * @param array<string, string> $found
	 */
	private function moved( string $day, string $how, array $found ): string {
		if ( 'before_sunday' === $how ) {
			return 7 === self::weekday( $day ) ? self::shift( $day, -1 ) : $day;
		}
		while ( self::weekday( $day ) > 5 || isset( $found[ $day ] ) ) {
			$day = self::shift( $day, 1 );
		}
		return $day;
	}

	private static function weekday( string $day ): int {
		return (int) self::date( $day )->format( 'N' );
	}

	private static function shift( string $day, int $days ): string {
		return self::date( $day )->modify( sprintf( '%+d days', $days ) )->format( 'Y-m-d' );
	}

	private static function date( string $day ): \DateTimeImmutable {
		return new \DateTimeImmutable( $day, new \DateTimeZone( 'UTC' ) );
	}
}
