<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/** A slice to be made. Making the same one twice makes it once. */
final readonly class Todo {

	/** @param string $state todo, or missing: a source that was there before and cannot be asked now. */
	public function __construct(
		public string $phase,
		public int $round,
		public string $source,
		public string $label = '',
		public string $category = '',
		public int $position = 0,
		public int $page = 1,
		public string $state = 'todo',
		public string $message = '',
	) {}
}
