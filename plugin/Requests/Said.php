<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** What someone says with a step: why, the word that is typed, and what the step of this kind asks. */
final readonly class Said {

	private const LONGEST = 5000;

	/** @param array<array-key, mixed> $fields As they came: read by the methods below only. */
	public function __construct(
		public string $reason = '',
		public string $word = '',
		public array $fields = array(),
	) {}

	/** @param array{reason?: string, word?: string, fields?: array<array-key, mixed>} $said */
	public static function from( array $said ): self {
		return new self( trim( $said['reason'] ?? '' ), $said['word'] ?? '', $said['fields'] ?? array() );
	}

	/** @throws Refusal When it is too long. */
	public function text( string $field, int $longest = self::LONGEST ): string {
		$value = $this->fields[ $field ] ?? '';
		$text  = is_string( $value ) ? self::clean( $value ) : '';
		return mb_strlen( $text ) <= $longest ? $text : throw new Refusal( 'field_too_long', $field );
	}

	/** @throws Refusal When it is empty or too long. */
	public function needed( string $field, int $longest = self::LONGEST ): string {
		$text = $this->text( $field, $longest );
		return '' !== $text ? $text : throw new Refusal( 'field_missing', $field );
	}

	/** @return list<string> Each once, at most 100. */
	public function texts( string $field ): array {
		$value = $this->fields[ $field ] ?? array();
		$texts = is_array( $value ) ? array_map( self::clean( ... ), array_filter( $value, is_string( ... ) ) ) : array();
		return array_slice( array_values( array_unique( array_filter( $texts, static fn ( string $text ): bool => '' !== $text && strlen( $text ) <= 190 ) ) ), 0, 100 );
	}

	public function flag( string $field ): bool {
		return in_array( $this->fields[ $field ] ?? false, array( true, 1, '1', 'on', 'true' ), true );
	}

	/** Text stays text, whatever it looks like. */
	private static function clean( string $text ): string {
		return trim( (string) preg_replace( '/[^\P{C}\n\t]/u', '', str_replace( "\r\n", "\n", wp_check_invalid_utf8( $text, true ) ) ) );
	}
}
