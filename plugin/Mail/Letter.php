<?php
declare( strict_types=1 );

namespace RightsDesk\Mail;

/** A mail in words, ready for a transport. */
final readonly class Letter {

	public function __construct(
		public string $to,
		public string $subject,
		public string $text,
		public string $html,
	) {}
}
