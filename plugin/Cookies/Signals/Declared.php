<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Signals;

/** Cookies that other plugins declared to WP Consent API: what they say of themselves. */
final readonly class Declared {

	/** @return list<array{name: string, service: string, category: 'functional'|'analytical'|'tracking', expires: string, purpose: string}> */
	public static function all(): array {
		$known = function_exists( 'wp_get_cookie_info' ) ? wp_get_cookie_info() : array();
		$found = array();
		foreach ( is_array( $known ) ? $known : array() as $name => $one ) {
			if ( is_array( $one ) && '' !== (string) $name ) {
				$found[] = array(
					'name'     => (string) $name,
					'service'  => self::text( $one, 'plugin_or_service' ),
					'category' => match ( $one['category'] ?? '' ) {
						'functional', 'preferences'          => 'functional',
						'statistics', 'statistics-anonymous' => 'analytical',
						default                              => 'tracking',
					},
					'expires'  => self::text( $one, 'expires' ),
					'purpose'  => self::text( $one, 'function' ),
				);
			}
		}
		return $found;
	}

	/** @param array<array-key, mixed> $one */
	private static function text( array $one, string $key ): string {
		return is_string( $one[ $key ] ?? null ) ? $one[ $key ] : '';
	}
}
