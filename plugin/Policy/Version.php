<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** A published version of the policy in one language. It never changes again. */
final readonly class Version {

	/** @param array<string, mixed> $facts The facts in its text, by name. */
	public function __construct(
		public int $id,
		public int $number,
		public string $locale,
		public int $document,
		public string $title,
		public string $html,
		public string $css,
		public string $text,
		public string $sha256,
		public string $source,
		public array $facts,
		public string $changes,
		public bool $affects,
		public \DateTimeImmutable $effective_at,
		public \DateTimeImmutable $published_at,
		public int $published_by,
		public ?\DateTimeImmutable $retracted_at,
	) {}

	public function edition(): Edition {
		return new Edition( $this->id, $this->number, $this->locale, $this->sha256, $this->effective_at, $this->retracted_at );
	}

	/** Whether it is what was published: all that a reader sees, and the facts. */
	public function sound(): bool {
		return hash_equals( $this->sha256, $this->fingerprint() );
	}

	/** Over a form in which nothing but its meaning can differ: names in order, facts sorted. */
	public function fingerprint(): string {
		$facts = $this->facts;
		ksort( $facts, SORT_STRING );
		return hash(
			'sha256',
			(string) wp_json_encode(
				array(
					'number'       => $this->number,
					'locale'       => $this->locale,
					'title'        => $this->title,
					'html'         => $this->html,
					'css'          => $this->css,
					'text'         => $this->text,
					'changes'      => $this->changes,
					'affects'      => $this->affects,
					'effective_at' => $this->effective_at->format( 'Y-m-d\TH:i:s\Z' ),
					'facts'        => (object) $facts,
				),
				JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
			)
		);
	}
}
