<?php
declare( strict_types=1 );

namespace RightsDesk\History;

final readonly class VerifyResult {

	/**
	 * @param int                                       $events    How many links the chain has.
	 * @param int                                       $forgotten How many of them have lost their text, as anonymisation intends.
	 * @param list<array{event: int, problem: string}> $problems  broken_link, altered, detail_altered, detail_missing, missing_tail.
	 */
	public function __construct( public int $events, public int $forgotten, public array $problems ) {}

	public function holds(): bool {
		return array() === $this->problems;
	}
}
