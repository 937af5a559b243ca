<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** A version without its text: what the rule of which one is in force looks at. */
final readonly class Edition {

	public function __construct(
		public int $id,
		public int $number,
		public string $locale,
		public string $sha256,
		public \DateTimeImmutable $effective_at,
		public ?\DateTimeImmutable $retracted_at = null,
	) {}

	/** @param array<mixed> $row */
	public static function of( array $row ): self {
		return new self(
			self::number_of( $row['id'] ?? 0 ),
			self::number_of( $row['number'] ?? 0 ),
			self::text_of( $row['locale'] ?? '' ),
			self::text_of( $row['sha256'] ?? '' ),
			self::moment( $row['effective_at'] ?? null ) ?? new \DateTimeImmutable( '@0' ),
			self::moment( $row['retracted_at'] ?? null ),
		);
	}

	/** @return array{id: int, number: int, locale: string, sha256: string, effective_at: string, retracted_at: string|null} */
	public function row(): array {
		return array(
			'id'           => $this->id,
			'number'       => $this->number,
			'locale'       => $this->locale,
			'sha256'       => $this->sha256,
			'effective_at' => $this->effective_at->format( 'Y-m-d H:i:s' ),
			'retracted_at' => $this->retracted_at?->format( 'Y-m-d H:i:s' ),
		);
	}

	private static function number_of( mixed $value ): int {
		return is_numeric( $value ) ? (int) $value : 0;
	}

	private static function text_of( mixed $value ): string {
		return is_string( $value ) ? $value : '';
	}

	private static function moment( mixed $sql ): ?\DateTimeImmutable {
		$moment = is_string( $sql ) ? \DateTimeImmutable::createFromFormat( '!Y-m-d H:i:s', $sql, new \DateTimeZone( 'UTC' ) ) : false;
		return false === $moment ? null : $moment;
	}
}
