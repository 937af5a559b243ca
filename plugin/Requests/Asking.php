<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** What someone asks, as it was typed. */
final readonly class Asking {

	/**
	 * @param ?string                 $received_on Day on which it came in, Y-m-d, when staff enter it later.
	 * @param array<array-key, mixed> $fields      What its kind asks beside the message.
	 */
	public function __construct(
		public string $kind,
		public string $email,
		public string $name = '',
		public string $message = '',
		public string $locale = '',
		public string $channel = 'form',
		public ?string $received_on = null,
		public array $fields = array(),
	) {}
}
