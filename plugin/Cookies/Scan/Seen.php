<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/** What the probe told of one look at a page: material from a page, so nothing in it is taken as it comes. */
final readonly class Seen {

	private const MOST  = 500;
	/** The first is what anything else counts as. */
	private const TYPES = array( 'call', 'script', 'frame', 'image', 'style', 'font', 'media', 'link' );
	private const WAYS  = array( 'load', 'scroll', 'click', 'touch', 'http' );

	/**
	 * @param array<array-key, mixed>    $told
	 * @param \Closure( string ): bool   $own
	 * @return list<Sighting>
	 */
	public static function of( array $told, \Closure $own ): array {
		$seen  = array();
		$lines = array();
		foreach ( self::rows( $told, 'html' ) as $row ) {
			$one = new Sighting( 'inline' === self::text( $row, 'kind' ) ? 'inline' : 'address', self::text( $row, 'name', 500 ), 'load', ! empty( $row['held'] ), self::text( $row, 'tag', 200 ), self::text( $row, 'from', 200 ), self::number( $row, 'line', 0 ), self::one_of( $row, 'type', self::TYPES ) );
			$lines[ self::bare( $one->name ) ] = $one;
			$seen[] = $one;
		}
		foreach ( self::rows( $told, 'asked' ) as $row ) {
			$url = self::text( $row, 'url', 500 );
			if ( 1 !== preg_match( '#^(https?|wss?)://#i', $url ) || $own( $url ) ) {
				continue;
			}
			$line   = $lines[ self::bare( $url ) ] ?? null;
			$from   = $line->from ?? '';
			$seen[] = new Sighting( 'address', self::bare( $url ), self::one_of( $row, 'at', self::WAYS ), false, $line->tag ?? self::text( $row, 'tag', 200 ), '' === $from ? self::text( $row, 'from', 200 ) : $from, $line->line ?? 0, self::one_of( $row, 'type', self::TYPES ) );
		}
		foreach ( self::rows( $told, 'stored' ) as $row ) {
			$name = self::text( $row, 'name', 190 );
			if ( '' !== $name ) {
				$seen[] = new Sighting( self::one_of( $row, 'kind', Sighting::STORED ), $name, self::one_of( $row, 'at', self::WAYS ), false, '', self::text( $row, 'from', 200 ), 0, '', self::number( $row, 'seconds', -1 ) );
			}
		}
		return $seen;
	}

	/** @param array<array-key, mixed> $told */
	public static function failed( array $told ): string {
		return self::text( $told, 'failed', 100 );
	}

	/** Without query: it may hold what is personal, and differs each time. */
	private static function bare( string $url ): string {
		return (string) preg_replace( '/[?#].*$/s', '', $url );
	}

	/**
	 * @param array<array-key, mixed> $told
	 * @return list<array<array-key, mixed>>
	 */
	private static function rows( array $told, string $name ): array {
		return array_slice( array_values( array_filter( is_array( $told[ $name ] ?? null ) ? $told[ $name ] : array(), is_array( ... ) ) ), 0, self::MOST );
	}

	/** @param array<array-key, mixed> $row */
	private static function text( array $row, string $name, int $most = 190 ): string {
		$value = is_string( $row[ $name ] ?? null ) ? $row[ $name ] : '';
		return mb_substr( trim( (string) preg_replace( '/\p{C}+/u', '', wp_check_invalid_utf8( $value, true ) ) ), 0, $most );
	}

	/** @param array<array-key, mixed> $row */
	private static function number( array $row, string $name, int $else ): int {
		return is_int( $row[ $name ] ?? null ) ? max( -1, min( 10 * YEAR_IN_SECONDS, $row[ $name ] ) ) : $else;
	}

	/**
	 * @param array<array-key, mixed> $row
	 * @param non-empty-list<string>  $all
	 */
	private static function one_of( array $row, string $name, array $all ): string {
		$value = self::text( $row, $name );
		return in_array( $value, $all, true ) ? $value : $all[0];
	}
}
