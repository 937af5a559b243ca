<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/**
 * A place where the site itself notes from which device somebody came: addresses, names of browsers.
 *
 * @phpstan-type Trace array{id: int, email: string, address: string, agent: string, before?: int, how?: string}
 */
interface Trail {

	public function key(): string;

	/** Where, in the language of the moment. */
	public function label(): string;

	/** @return array{address: bool, agent: bool} What it notes. */
	public function notes(): array;

	/** Slug of the purpose that it serves, unless staff say otherwise. */
	public function purpose(): string;

	/** How many rows hold such traces. */
	public function rows(): int;

	/** @param string $before Moment in UTC; how many hold them from before. */
	public function due( string $before, string $how ): int;

	/**
	 * @param int $after Number to go on after.
	 * @return list<Trace> What is due, by number.
	 */
	public function slice( string $before, string $how, int $after, int $limit ): array;

	/** @param Trace $trace As it shall be. */
	public function write( array $trace ): void;

	/** Type and number by which holds and seals know the row's record; '' when they know none. */
	public function record(): string;
}
