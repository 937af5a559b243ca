<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** A text that leads to a person, to be looked for. */
final readonly class Needle {

	/**
	 * @param string $what  address, encoded, hash, name, login or telephone.
	 * @param bool   $whole Only where it is the whole value: too common a word to be looked for inside others.
	 * @param bool   $word  Only with a word's end on both sides.
	 */
	public function __construct( public string $what, public string $text, public bool $whole = false, public bool $word = false ) {}

	public function in( string $value ): bool {
		if ( $this->whole ) {
			return 0 === strcasecmp( trim( $value ), $this->text ) || self::fold( trim( $value ) ) === self::fold( $this->text );
		}
		if ( false !== stripos( $value, $this->text ) ) {
			return ! $this->word || $this->bounded( $value, $this->text );
		}
		if ( in_array( $this->what, array( 'encoded', 'hash' ), true ) ) {
			return false;
		}
		// As the database does: é is e.
		$value = self::fold( $value );
		$text  = self::fold( $this->text );
		return str_contains( $value, $text ) && ( ! $this->word || $this->bounded( $value, $text ) );
	}

	private function bounded( string $value, string $text ): bool {
		// Bytes past ASCII are letters here.
		return 1 === preg_match( '/(?<![A-Za-z0-9\x80-\xff])' . preg_quote( $text, '/' ) . '(?![A-Za-z0-9\x80-\xff])/i', $value );
	}

	private static function fold( string $text ): string {
		return remove_accents( mb_strtolower( wp_check_invalid_utf8( $text, true ) ) );
	}
}
