<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/** One page of one source, or one stretch of one table. */
final readonly class Slice {

	/**
	 * @param string $source   The identity of a source, or what the task calls this piece of its work.
	 * @param int    $position The source's place in the order in which it was registered.
	 * @param string $state    todo, busy, done, failed, missing, or accepted (failed or missing, and staff go on without it).
	 * @param string $digest   Keyed hash of what came, to tell a page that repeats.
	 * @param string $claim    Random name of the worker that has it; a finished slice keeps the one that finished it.
	 */
	public function __construct(
		public int $id,
		public int $job_id,
		public string $phase,
		public int $round,
		public string $source,
		public string $label,
		public string $category,
		public int $position,
		public int $page,
		public string $state,
		public int $attempts,
		public string $claim,
		public string $digest,
		public int $items,
		public string $message,
	) {}

	/** @param array<string, ?string> $row */
	public static function from_row( array $row ): self {
		return new self(
			(int) $row['id'],
			(int) $row['job_id'],
			(string) $row['phase'],
			(int) $row['round'],
			(string) $row['source'],
			(string) $row['label'],
			(string) $row['category'],
			(int) $row['position'],
			(int) $row['page'],
			(string) $row['state'],
			(int) $row['attempts'],
			(string) $row['claim'],
			(string) $row['digest'],
			(int) $row['items'],
			(string) $row['message'],
		);
	}

	/** The same source's next page, still to do. */
	public function next(): Todo {
		return new Todo( $this->phase, $this->round, $this->source, $this->label, $this->category, $this->position, $this->page + 1 );
	}
}
