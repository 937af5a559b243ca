<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;

/** All effects of each kind, as one. */
final class Effects implements Effect {

	/** @var array<string, list<Effect>>|null */
	private ?array $made = null;

	/** @param \Closure(): array<string, list<Effect>> $make By kind; under '' those of every kind. Called when the first step is taken. */
	public function __construct( private readonly \Closure $make ) {}

	public function check( Event $event, Request $was, Said $said ): void {
		foreach ( $this->of( $was ) as $effect ) {
			$effect->check( $event, $was, $said );
		}
	}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		foreach ( $this->of( $now ) as $effect ) {
			$effect->apply( $event, $now, $actor, $said );
		}
	}

	public function pending( Request $request ): int {
		return array_sum( array_map( static fn ( Effect $effect ): int => $effect->pending( $request ), $this->of( $request ) ) );
	}

	/** @return list<Effect> */
	private function of( Request $request ): array {
		$this->made ??= ( $this->make )();
		return array( ...( $this->made[''] ?? array() ), ...( $this->made[ $request->kind->value ] ?? array() ) );
	}
}
