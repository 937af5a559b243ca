<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/** A promise and the last look at it. */
final readonly class Looked {

	/** @param ?string $since Since when it stands so, in UTC. */
	public function __construct( public string $number, public ?Verdict $verdict, public string $locale = '', public ?string $looked_at = null, public ?string $since = null ) {}

	public function state(): ?State {
		return $this->verdict?->state;
	}

	public function needs(): bool {
		return true === $this->state()?->needs();
	}
}
