<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** What becomes a version once it has a number. */
final readonly class Draft {

	public function __construct(
		private int $document,
		private string $locale,
		private Rendered $rendered,
		private string $source,
		private string $changes,
		private bool $affects,
		public \DateTimeImmutable $effective_at,
		private \DateTimeImmutable $published_at,
		private int $published_by,
	) {}

	public function numbered( int $number ): Version {
		return $this->version( $number, $this->version( $number, '' )->fingerprint() );
	}

	private function version( int $number, string $sha256 ): Version {
		return new Version( 0, $number, $this->locale, $this->document, $this->rendered->title, $this->rendered->html, $this->rendered->css, $this->rendered->text, $sha256, $this->source, $this->rendered->facts, $this->changes, $this->affects, $this->effective_at, $this->published_at, $this->published_by, null );
	}
}
