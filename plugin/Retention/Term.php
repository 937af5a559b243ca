<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** When a term ends. Pure: days in, day out. */
final readonly class Term {

	public const STARTS = array( 'next_january', 'date' );

	/** @param string $start next_january: counted from the 1 January after the record; date: from the record's own day. */
	public function __construct( public int $months, public string $start ) {}

	/**
	 * @param string $day Of the record, Y-m-d.
	 * @return string The first day on which it need not be kept any more, Y-m-d.
	 */
	public function over( string $day ): string {
		$from  = new \DateTimeImmutable( $day, new \DateTimeZone( 'UTC' ) );
		$from  = 'next_january' === $this->start ? $from->modify( '+1 year' )->setDate( (int) $from->format( 'Y' ) + 1, 1, 1 ) : $from;
		$first = $from->modify( 'first day of this month' )->modify( "+{$this->months} months" );
		// A term in months ends on the same day, or the month's last where that is missing.
		return $first->setDate( (int) $first->format( 'Y' ), (int) $first->format( 'n' ), min( (int) $from->format( 'j' ), (int) $first->format( 't' ) ) )->format( 'Y-m-d' );
	}
}
