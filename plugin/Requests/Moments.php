<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** The moments of a request that move its clocks; all in UTC. */
final readonly class Moments {

	/** @param int $promise_days As the policy said at receipt. */
	public function __construct(
		public \DateTimeImmutable $received_at,
		public int $promise_days,
		public ?\DateTimeImmutable $identity_asked_at = null,
		public ?\DateTimeImmutable $identity_settled_at = null,
		public ?\DateTimeImmutable $extended_at = null,
	) {}
}
