<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** Both clocks as they stand on a day. Days are Y-m-d in the site's time zone. */
final readonly class DueDates {

	/** So many days before the earlier date staff are told that it is soon. */
	private const SOON = 7;

	/** @param string $first_month_ends Until this day an extension may still be told, Art. 12(3). */
	public function __construct(
		public string $promise,
		public string $law,
		public string $first_month_ends,
		public string $today,
		public bool $paused,
	) {}

	public function earlier(): string {
		return min( $this->promise, $this->law );
	}

	/** @return 'promise'|'law' */
	public function which(): string {
		return $this->promise < $this->law ? 'promise' : 'law';
	}

	/** Negative when late. */
	public function days_left(): int {
		return Deadline::days( $this->today, $this->earlier() );
	}

	/** @return 'on_time'|'soon'|'today'|'late' */
	public function status(): string {
		$left = $this->days_left();
		return match ( true ) {
			$left < 0           => 'late',
			0 === $left         => 'today',
			$left <= self::SOON => 'soon',
			default             => 'on_time',
		};
	}

	/** @return array{promise: string, law: string, earlier: string, which: 'promise'|'law', days_left: int, status: 'on_time'|'soon'|'today'|'late', paused: bool} As the contract's request.due. */
	public function to_array(): array {
		return array(
			'promise'   => $this->promise,
			'law'       => $this->law,
			'earlier'   => $this->earlier(),
			'which'     => $this->which(),
			'days_left' => $this->days_left(),
			'status'    => $this->status(),
			'paused'    => $this->paused,
		);
	}
}
