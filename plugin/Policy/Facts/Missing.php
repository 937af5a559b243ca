<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/** A gap shows as a gap: a sentence that ends in nothing would be read over, before publication and after. */
final readonly class Missing {

	public const CLASS_NAME = 'rights-desk-missing';

	/** Around a gap in the plain text of a cell; no text that people write holds them. */
	private const FROM = "\x02";
	private const TO   = "\x03";

	public static function text( string $label ): string {
		/* translators: %s: what has to be filled in, such as "Telephone of the privacy contact". */
		return self::FROM . sprintf( __( '[not filled in: %s]', 'rights-desk' ), $label ) . self::TO;
	}

	public static function plain( string $text ): string {
		return str_replace( array( self::FROM, self::TO ), '', $text );
	}

	/** Text to HTML, its gaps marked. */
	public static function html( string $text ): string {
		return str_replace( array( self::FROM, self::TO, "\n" ), array( '<mark class="' . self::CLASS_NAME . '">', '</mark>', '<br>' ), esc_html( $text ) );
	}
}
