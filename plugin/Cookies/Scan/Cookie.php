<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/** What a header says of a cookie; never its value. */
final readonly class Cookie {

	/** @return array{name: string, seconds: int, hidden: bool}|null seconds 0: until the browser closes. hidden: from scripts. Null: it sets none, or takes one away. */
	public static function of( string $header ): ?array {
		$line = trim( (string) preg_replace( '/^set-cookie:/i', '', $header ) );
		$name = trim( explode( '=', $line )[0] );
		$ends = 0;
		if ( 1 === preg_match( '/;\s*max-age=(-?\d+)/i', $line, $age ) ) {
			$ends = 0 === (int) $age[1] ? -1 : (int) $age[1];
		} elseif ( 1 === preg_match( '/;\s*expires=([^;]+)/i', $line, $day ) ) {
			$ends = (int) strtotime( $day[1] ) - time();
		}
		return '' === $name || $ends < 0 ? null : array( 'name' => substr( $name, 0, 190 ), 'seconds' => $ends, 'hidden' => 1 === preg_match( '/;\s*httponly/i', $line ) );
	}
}
