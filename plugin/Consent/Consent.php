<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

/** One person’s consent to one purpose: asked, given, or withdrawn. */
final readonly class Consent {

	public const ASKED     = 'asked';
	public const GIVEN     = 'given';
	public const WITHDRAWN = 'withdrawn';

	/**
	 * @param string $source  Where it was given: block, comments, registration, contact_form_7, woocommerce, paper, telephone, person.
	 * @param string $place   Which one of those, such as post:12.
	 * @param string $text    The words that were shown.
	 * @param int    $version Of those words, in that language.
	 */
	public function __construct(
		public int $id,
		public string $email_key,
		public string $email,
		public string $purpose,
		public string $state,
		public string $source,
		public string $place,
		public string $locale,
		public int $entered_by,
		public ?\DateTimeImmutable $asked_at,
		public ?\DateTimeImmutable $given_at,
		public ?\DateTimeImmutable $confirmed_at,
		public ?\DateTimeImmutable $ended_at,
		public string $ended_by,
		public string $text,
		public int $version,
	) {}

	public function given(): bool {
		return self::GIVEN === $this->state;
	}

	public function waits(): bool {
		return self::ASKED === $this->state;
	}
}
