<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

/** What somebody read beside the box that they ticked, and where. */
final readonly class Wording {

	/** @param string $place Where it stood, such as post:12; nothing personal. */
	public function __construct(
		public string $purpose,
		public string $locale,
		public string $text,
		public string $place = '',
	) {}
}
