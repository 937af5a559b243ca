<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

/** A notice of a version of the policy to everyone concerned. */
final readonly class Notice {

	public const DRAFT     = 'draft';
	public const SCHEDULED = 'scheduled';
	public const RUNNING   = 'running';
	public const PAUSED    = 'paused';
	public const DONE      = 'done';
	public const CANCELLED = 'cancelled';

	public const SPARKPOST = 'sparkpost';
	public const WORDPRESS = 'wordpress';

	/**
	 * @param array<string, array{subject: string, body: string}> $texts   By language (locale).
	 * @param list<string>                                         $sources Keys of the sources whose people get it.
	 * @param array<string, int>                                   $figures How many in which state, at its end.
	 */
	public function __construct(
		public int $id,
		public int $version,
		public string $state,
		public string $via,
		public array $texts,
		public array $sources,
		public bool $affected,
		public bool $gathered,
		public string $place,
		public int $skipped,
		public array $figures,
		public string $created_at,
		public ?string $send_at,
		public ?string $started_at,
		public ?string $finished_at,
		public ?string $next_at,
		public int $tries,
		public string $trouble,
	) {}

	/** @param array<string, ?string> $row */
	public static function from( array $row ): self {
		$texts   = self::decoded( $row['texts'] );
		$sources = self::decoded( $row['sources'] );
		return new self(
			(int) $row['id'],
			(int) $row['version'],
			(string) $row['state'],
			(string) $row['via'],
			self::texts( $texts ),
			array_values( array_filter( $sources, is_string( ... ) ) ),
			1 === (int) $row['affected'],
			1 === (int) $row['gathered'],
			(string) $row['place'],
			(int) $row['skipped'],
			array_filter( self::decoded( $row['figures'] ), static fn ( mixed $value, int|string $name ): bool => is_int( $value ) && is_string( $name ), ARRAY_FILTER_USE_BOTH ),
			(string) $row['created_at'],
			$row['send_at'],
			$row['started_at'],
			$row['finished_at'],
			$row['next_at'],
			(int) $row['tries'],
			(string) $row['trouble'],
		);
	}

	/**
	 * Texts that are whole; others are left out.
	 *
	 * @param array<array-key, mixed> $given
	 * @return array<string, array{subject: string, body: string}>
	 */
	public static function texts( array $given ): array {
		$texts = array();
		foreach ( $given as $locale => $text ) {
			if ( is_array( $text ) && is_string( $text['subject'] ?? null ) && is_string( $text['body'] ?? null ) ) {
				$texts[ (string) $locale ] = array( 'subject' => $text['subject'], 'body' => $text['body'] );
			}
		}
		return $texts;
	}

	/** Whether it may still be written at. */
	public function open(): bool {
		return in_array( $this->state, array( self::DRAFT, self::SCHEDULED ), true );
	}

	public function over(): bool {
		return in_array( $this->state, array( self::DONE, self::CANCELLED ), true );
	}

	/** Which of its languages somebody reads: theirs, else one of the same language, else ''. */
	public function language( string $locale ): string {
		if ( isset( $this->texts[ $locale ] ) ) {
			return $locale;
		}
		foreach ( array_keys( $this->texts ) as $one ) {
			if ( '' !== $locale && strtok( $one, '_' ) === strtok( $locale, '_' ) ) {
				return $one;
			}
		}
		return '';
	}

	/** The language for those of whom none is known: the site's. */
	public function usual(): string {
		$own = $this->language( get_locale() );
		return '' === $own ? (string) array_key_first( $this->texts ) : $own;
	}

	/** @return array<array-key, mixed> */
	private static function decoded( ?string $json ): array {
		$data = json_decode( (string) $json, true );
		return is_array( $data ) ? $data : array();
	}
}
