<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

/** What a visitor typed into the form, and what is wrong with it. */
final readonly class Typed {

	/** A field that people don't see: who fills it in is no person. */
	public const TRAP = 'rd_more';

	/** @param array<string, string|list<string>|bool> $fields What the kind asks beside the rest. */
	public function __construct(
		public string $kind = '',
		public string $email = '',
		public string $name = '',
		public string $message = '',
		public string $locale = '',
		public bool $trapped = false,
		public string $fault_field = '',
		public string $fault = '',
		public array $fields = array(),
	) {}

	/** @param array<array-key, mixed> $fields Slashed, as WordPress gives $_POST. */
	public static function from( array $fields ): self {
		$text = static function ( string $field ) use ( $fields ): string {
			$value = $fields[ $field ] ?? '';
			return is_string( $value ) ? wp_check_invalid_utf8( wp_unslash( $value ) ) : '';
		};
		return new self( $text( 'kind' ), $text( 'email' ), $text( 'name' ), $text( 'message' ), $text( 'locale' ), '' !== $text( self::TRAP ), '', '', FormFields::read( $fields ) );
	}

	public function faulty( string $field, string $fault ): self {
		return new self( $this->kind, $this->email, $this->name, $this->message, $this->locale, $this->trapped, $field, $fault, $this->fields );
	}
}
