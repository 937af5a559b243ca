<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/** What a header says of a cookie; never its value. */
final readonly class Cookie {

	/** @return array{name: string, seconds: int, hidden: bool} seconds 0: until the browser closes. hidden: from scripts. */
	public static function of( string $header ): array {
		$line = trim( (string) preg_replace( '/^set-cookie:/i', '', $header ) );
		$name = trim( explode( '=', $line )[0] );
		$ends = 1 === preg_match( '/;\s*max-age=(-?\d+)/i', $line, $age ) ? (int) $age[1] : 0;
		if ( 0 === $ends && 1 === preg_match( '/;\s*expires=([^;]+)/i', $line, $day ) ) {
			$ends = (int) strtotime( $day[1] ) - time();
		}
		return array( 'name' => substr( $name, 0, 190 ), 'seconds' => $ends, 'hidden' => 1 === preg_match( '/;\s*httponly/i', $line ) );
	}
}
