<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Platform\Settings;

/** In how many days an answer is promised: what the policy in force at receipt says (P17), else the setting. */
final readonly class PromisedDays {

	/** @param \Closure(\DateTimeImmutable): ?int $policy The days that the policy in force at a moment says. */
	public function __construct( private Settings $settings, private \Closure $policy ) {}

	public function at( \DateTimeImmutable $received ): int {
		return ( $this->policy )( $received ) ?? $this->settings->number( 'promise_days' );
	}
}
