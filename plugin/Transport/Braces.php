<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

/**
 * Braces that are text, not SparkPost's template language: it looks at the headers of any message,
 * also of one that asks for no substitutions.
 *
 * Variables stand for them, since what a variable holds is not looked at again.
 *
 * @link https://developers.sparkpost.com/api/template-language/
 */
final readonly class Braces {

	private const OPEN  = '{{{rd_open}}}';
	private const CLOSE = '{{{rd_close}}}';

	/** @return array<string, string> What the variables hold. */
	public static function values(): array {
		return array(
			'rd_open'  => '{',
			'rd_close' => '}',
		);
	}

	public static function in( string $text ): bool {
		return str_contains( $text, '{{' ) || str_contains( $text, '}}' );
	}

	/** A text in which each brace means itself: also the single ones, which beside a variable would be taken for part of it. */
	public static function plain( string $text ): string {
		return strtr( $text, array( '{' => self::OPEN, '}' => self::CLOSE ) );
	}

	/**
	 * The headers of a finished message. Where braces stand, also within encoded words, each line is a
	 * variable: SparkPost would else decode the line, and encode it again as a whole, addresses with it.
	 *
	 * @return array{string, array<string, string>} The headers, and what their variables hold.
	 */
	public static function headers( string $headers ): array {
		$values = array();
		$fields = preg_split( '/\r?\n(?![ \t])/', $headers );
		foreach ( $fields = false === $fields ? array( $headers ) : $fields as $nr => $field ) {
			if ( ! self::in( $field ) && ! self::in( (string) iconv_mime_decode( $field, ICONV_MIME_DECODE_CONTINUE_ON_ERROR, 'UTF-8' ) ) ) {
				continue;
			}
			$colon         = (int) strpos( $field, ':' ) + 1;
			$fields[ $nr ] = substr( $field, 0, $colon ) . preg_replace_callback(
				// But for the address itself, by which the domain is checked, and the folds.
				'/<[^<>{}]*>|[^<\s][^<\r\n]*|</',
				static function ( array $piece ) use ( &$values ): string {
					if ( str_starts_with( $piece[0], '<' ) && str_ends_with( $piece[0], '>' ) ) {
						return $piece[0];
					}
					$values[ 'rd_h' . count( $values ) ] = $piece[0];
					return '{{{rd_h' . ( count( $values ) - 1 ) . '}}}';
				},
				substr( $field, $colon )
			);
		}
		return array( implode( "\r\n", $fields ), $values );
	}
}
