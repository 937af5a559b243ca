<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/**
 * When a request must be answered: by the firm's own promise and by the law.
 *
 * The promise is literal: neither a pause nor an extension, which the law grants, moves it.
 */
final readonly class Deadline {

	/**
	 * @param int $months          Art. 12(3): one month.
	 * @param int $extra_months    Art. 12(3): two further months.
	 * @param int $prompt_in_days  Identity asked within so many days of receipt pauses the law's clock (EDPB Guidelines 01/2022).
	 */
	public function __construct( private Calendar $calendar, private int $months = 1, private int $extra_months = 2, private int $prompt_in_days = 7 ) {}

	/** @param string $country ISO 3166 code of the firm, for its public holidays. */
	public function due( Moments $moments, \DateTimeImmutable $now, \DateTimeZone $zone, string $country ): DueDates {
		$received = self::day( $moments->received_at, $zone );
		$today    = self::day( $now, $zone );
		$pause    = $this->pause( $moments, $received, $today, $zone );
		$first    = $this->calendar->working_day_from( self::add_days( self::add_months( $received, $this->months ), $pause ), $country );
		$law      = null === $moments->extended_at
			? $first
			: $this->calendar->working_day_from( self::add_days( self::add_months( $received, $this->months + $this->extra_months ), $pause ), $country );

		return new DueDates(
			promise: self::add_days( $received, $moments->promise_days ),
			law: $law,
			first_month_ends: $first,
			today: $today,
			paused: null !== $moments->identity_asked_at && null === $moments->identity_settled_at && $this->prompt( $moments->identity_asked_at, $received, $zone ),
		);
	}

	/** Whole days on the site's calendar from receipt to the end, for the register. */
	public function days_taken( \DateTimeImmutable $received_at, \DateTimeImmutable $closed_at, \DateTimeZone $zone ): int {
		return max( 0, self::days( self::day( $received_at, $zone ), self::day( $closed_at, $zone ) ) );
	}

	/** Days from one day (Y-m-d) to another; negative when the second is earlier. */
	public static function days( string $from, string $to ): int {
		return (int) self::date( $from )->diff( self::date( $to ) )->format( '%r%a' );
	}

	/** The site's day (Y-m-d) at a moment. */
	public static function day( \DateTimeImmutable $at, \DateTimeZone $zone ): string {
		return $at->setTimezone( $zone )->format( 'Y-m-d' );
	}

	private function pause( Moments $moments, string $received, string $today, \DateTimeZone $zone ): int {
		if ( null === $moments->identity_asked_at || ! $this->prompt( $moments->identity_asked_at, $received, $zone ) ) {
			return 0;
		}
		$until = null === $moments->identity_settled_at ? $today : self::day( $moments->identity_settled_at, $zone );
		return max( 0, self::days( self::day( $moments->identity_asked_at, $zone ), $until ) );
	}

	private function prompt( \DateTimeImmutable $asked_at, string $received, \DateTimeZone $zone ): bool {
		return self::days( $received, self::day( $asked_at, $zone ) ) <= $this->prompt_in_days;
	}

	private static function add_days( string $day, int $days ): string {
		return self::date( $day )->modify( "+$days days" )->format( 'Y-m-d' );
	}

	/** Reg. 1182/71, Art. 3(2)(c): the same date, or the month's last day where that date is missing. */
	private static function add_months( string $day, int $months ): string {
		$first = self::date( substr( $day, 0, 7 ) . '-01' )->modify( "+$months months" );
		return $first->format( 'Y-m-' ) . sprintf( '%02d', min( (int) substr( $day, 8 ), (int) $first->format( 't' ) ) );
	}

	/** In UTC, where each day has 24 hours. */
	private static function date( string $day ): \DateTimeImmutable {
		return new \DateTimeImmutable( $day, new \DateTimeZone( 'UTC' ) );
	}
}
