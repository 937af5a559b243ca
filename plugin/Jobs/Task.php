<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/** A kind of job: export or erase. */
interface Task {

	/**
	 * What must be remembered from the start, or a refusal to start.
	 *
	 * @return array<string, mixed>
	 */
	public function prepare( int $request_id ): array;

	/** Does one slice. Whatever it throws is the slice's failure; it is tried again. */
	public function run( Job $job, Slice $slice ): Result;

	/** Undoes what a slice left outside the database, when another worker finished that slice first. */
	public function discard( Job $job, Slice $slice ): void;

	/** Called when no slice is left to do. Must give the same answer however often it is asked. */
	public function advance( Job $job ): Step;

	/** Staff ask to try again what failed or was left. */
	public function again( Job $job ): void;

	/** Whether slices must be done one after another, in the sources' order. */
	public function ordered(): bool;

	/** Forgets what belongs to a request. */
	public function forget( int $request_id ): void;
}
