<?php
declare( strict_types=1 );

namespace RightsDesk\History;

/** Who did it. */
final readonly class Actor {

	private function __construct( public ActorKind $kind, public int $user_id = 0 ) {}

	public static function staff( int $user_id ): self {
		return new self( ActorKind::Staff, $user_id );
	}

	public static function subject(): self {
		return new self( ActorKind::Subject );
	}

	public static function system(): self {
		return new self( ActorKind::System );
	}
}
