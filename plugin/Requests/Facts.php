<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** What the workflow's guards look at: the request and the time, and nothing else. */
final readonly class Facts {

	/**
	 * @param \DateTimeImmutable $now              The moment of the event.
	 * @param \DateTimeImmutable $received_at      Moment of receipt.
	 * @param string             $today            The site's day, Y-m-d.
	 * @param string             $first_month_ends Last day of the first month, Y-m-d.
	 * @param string             $erasure_word     What staff must type to erase, in their language; '' for the contract's own.
	 * @param bool               $erases           Whether an objection, if founded, ends in an erasure.
	 */
	public function __construct(
		public Kind $kind,
		public \DateTimeImmutable $now,
		public \DateTimeImmutable $received_at,
		public string $today,
		public string $first_month_ends,
		public bool $extended = false,
		public string $erasure_word = '',
		public bool $erases = false,
	) {}

	/** @param string $erasure_word See the constructor. */
	public static function at( \DateTimeImmutable $now, Kind $kind, Moments $moments, DueDates $due, string $erasure_word = '' ): self {
		return new self( $kind, $now, $moments->received_at, $due->today, $due->first_month_ends, null !== $moments->extended_at, $erasure_word );
	}
}
