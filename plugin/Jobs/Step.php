<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/** What a task does once all its slices are done: go on to a phase, call a person, or end. */
final readonly class Step {

	/** @param list<Todo> $todo */
	private function __construct( public string $state, public string $phase, public int $round, public array $todo, public string $message ) {}

	/** @param list<Todo> $todo */
	public static function on( string $phase, int $round, array $todo ): self {
		return new self( 'running', $phase, $round, $todo, '' );
	}

	public static function attention( string $message ): self {
		return new self( 'attention', '', 0, array(), $message );
	}

	public static function done(): self {
		return new self( 'done', '', 0, array(), '' );
	}
}
