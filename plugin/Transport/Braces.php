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

	/** Longest text in an encoded word, in bytes: 75 characters with its frame (RFC 2047, 2). */
	private const WORD = 42;

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

	/** The headers of a message, as PHPMailer makes them, with braces that mean themselves, also within encoded words. */
	public static function headers( string $headers ): string {
		$words = '/=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=(?:\s+=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=)*/';
		$parts = preg_split( $words, $headers );
		preg_match_all( $words, $headers, $found );
		$whole = '';
		foreach ( false === $parts ? array( $headers ) : $parts as $nr => $part ) {
			$whole .= ( self::in( $part ) ? self::plain( $part ) : $part ) . self::encoded( $found[0][ $nr ] ?? '' );
		}
		return $whole;
	}

	private static function encoded( string $words ): string {
		$text = '' === $words ? '' : (string) iconv_mime_decode( $words, ICONV_MIME_DECODE_CONTINUE_ON_ERROR, 'UTF-8' );
		if ( ! self::in( $text ) ) {
			return $words;
		}
		// No variable is cut in two: SparkPost decodes each line by itself.
		preg_match_all( '/\{\{\{rd_\w+\}\}\}|./us', self::plain( $text ), $signs );
		$lines = array( '' );
		foreach ( $signs[0] as $sign ) {
			$last = count( $lines ) - 1;
			if ( strlen( $lines[ $last ] . $sign ) > self::WORD ) {
				$lines[] = $sign;
			} else {
				$lines[ $last ] .= $sign;
			}
		}
		return implode( "\r\n ", array_map( static fn ( string $line ): string => '=?UTF-8?B?' . base64_encode( $line ) . '?=', $lines ) ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- RFC 2047.
	}
}
