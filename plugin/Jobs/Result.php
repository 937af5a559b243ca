<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/** What a slice brought. */
final readonly class Result {

	/** @param list<Todo> $next Slices that follow from this one. */
	public function __construct(
		public int $items = 0,
		public int $removed = 0,
		public int $retained = 0,
		public string $message = '',
		public string $digest = '',
		public array $next = array(),
	) {}
}
