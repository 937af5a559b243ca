<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/** How patterns of addresses and names of what is stored are compared. */
final readonly class Pattern {

	/**
	 * How well an address fits: the length of the pattern that fits best; 0 when none does.
	 *
	 * @param list<string> $patterns host: that host; *.host: also all below it; with /prefix: path and query begin so.
	 */
	public static function fit( array $patterns, string $url ): int {
		$address = Address::of( $url );
		$best    = 0;
		if ( null === $address ) {
			return 0;
		}
		foreach ( $patterns as $pattern ) {
			$below   = str_starts_with( $pattern, '*.' );
			$plain   = $below ? substr( $pattern, 2 ) : $pattern;
			$at      = strpos( $plain, '/' );
			$of_host = false === $at ? $plain : substr( $plain, 0, $at );
			$of_path = false === $at ? '/' : substr( $plain, $at );
			$same    = $address->host === $of_host || ( $below && str_ends_with( $address->host, ".$of_host" ) );
			if ( $same && str_starts_with( $address->path, $of_path ) && strlen( $plain ) > $best ) {
				$best = strlen( $plain );
			}
		}
		return $best;
	}

	/** How well a name fits: 0 when it doesn't, else one more than the number of characters that the pattern names. */
	public static function named( string $pattern, string $name ): int {
		$form = '/^' . str_replace( '\*', '.*', preg_quote( $pattern, '/' ) ) . '$/D';
		return 1 === preg_match( $form, $name ) ? 1 + strlen( str_replace( '*', '', $pattern ) ) : 0;
	}
}
