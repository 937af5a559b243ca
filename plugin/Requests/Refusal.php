<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** A rule says no. The reason is a code; RefusalText has the words, controllers and commands the status. */
final class Refusal extends \DomainException {

	/**
	 * @param string                    $reason A code, such as event_not_possible.
	 * @param string                    $field  The input that is at fault, or ''.
	 * @param int                       $status HTTP status.
	 * @param array<string, int|string> $params What the words need: name => value.
	 */
	public function __construct(
		public readonly string $reason,
		public readonly string $field = '',
		public readonly int $status = 422,
		public readonly array $params = array(),
	) {
		parent::__construct( $reason );
	}
}
