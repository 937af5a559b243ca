<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Who a call of wp_mail() goes to: to, Cc and Bcc, in whatever form they were given. */
final readonly class Recipients {

	/**
	 * @param array<array-key, mixed> $mail As wp_mail() has it.
	 * @return list<string> Plain addresses.
	 */
	public function of( array $mail ): array {
		$all = array_map( self::address( ... ), self::split( $mail['to'] ?? '' ) );
		foreach ( self::lines( $mail['headers'] ?? '' ) as $line ) {
			if ( preg_match( '/^\s*b?cc\s*:(.*)$/is', $line, $found ) ) {
				$all = array_merge( $all, array_map( self::address( ... ), self::split( $found[1] ) ) );
			}
		}
		return array_values( array_unique( array_filter( $all, static fn ( string $each ): bool => '' !== $each ) ) );
	}

	/**
	 * The same mail without these.
	 *
	 * @param array<array-key, mixed> $mail
	 * @param list<string>            $gone
	 * @return array<array-key, mixed>
	 */
	public function without( array $mail, array $gone ): array {
		$left            = static fn ( mixed $list ): array => array_values( array_filter( self::split( $list ), static fn ( string $each ): bool => ! in_array( self::address( $each ), $gone, true ) ) );
		$mail['to']      = $left( $mail['to'] ?? '' );
		$headers         = array();
		foreach ( self::lines( $mail['headers'] ?? '' ) as $line ) {
			if ( ! preg_match( '/^\s*(b?cc)\s*:(.*)$/is', $line, $found ) ) {
				$headers[] = $line;
			} elseif ( array() !== $left( $found[2] ) ) {
				$headers[] = $found[1] . ': ' . implode( ', ', $left( $found[2] ) );
			}
		}
		if ( array() === $mail['to'] ) {
			// PHPMailer sends to Cc and Bcc alone, wp_mail() needs somebody in "to".
			foreach ( $headers as $n => $line ) {
				if ( preg_match( '/^\s*b?cc\s*:(.*)$/is', $line, $found ) ) {
					$mail['to'] = self::split( $found[1] );
					unset( $headers[ $n ] );
					break;
				}
			}
		}
		$mail['headers'] = array_values( $headers );
		return $mail;
	}

	/** @return list<string> Without Cc and Bcc. */
	public function headers( mixed $headers ): array {
		return array_values( array_filter( self::lines( $headers ), static fn ( string $line ): bool => ! preg_match( '/^\s*b?cc\s*:/i', $line ) ) );
	}

	private static function address( string $given ): string {
		return Addresses::plain( preg_match( '/<([^<>]+)>\s*$/', $given, $found ) ? $found[1] : $given );
	}

	/** @return list<string> */
	private static function split( mixed $list ): array {
		$parts = array();
		foreach ( is_array( $list ) ? $list : array( $list ) as $each ) {
			// A comma may stand within the quotes of a name.
			$parts = array_merge( $parts, is_string( $each ) ? (array) preg_split( '/,(?=(?:[^"]*"[^"]*")*[^"]*$)/', $each ) : array() );
		}
		return array_values( array_filter( array_map( static fn ( mixed $part ): string => is_string( $part ) ? trim( $part ) : '', $parts ), static fn ( string $part ): bool => '' !== $part ) );
	}

	/** @return list<string> */
	private static function lines( mixed $headers ): array {
		$lines = is_array( $headers ) ? $headers : explode( "\n", str_replace( "\r\n", "\n", is_string( $headers ) ? $headers : '' ) );
		return array_values( array_filter( $lines, static fn ( mixed $line ): bool => is_string( $line ) && '' !== trim( $line ) ) );
	}
}
