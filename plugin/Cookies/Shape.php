<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/** A service as the tables, the presets and REST write it, and back. */
final readonly class Shape {

	public const CATEGORIES = array( 'functional', 'analytical', 'tracking' );
	public const KINDS      = array( 'cookie', 'local', 'session', 'indexeddb', 'cache' );

	/** @param array<array-key, mixed> $data Perhaps of an older version. */
	public static function read( array $data ): Service {
		$text     = static fn ( string $field ): string => is_scalar( $data[ $field ] ?? null ) ? (string) $data[ $field ] : '';
		$category = $text( 'category' );
		return new Service(
			is_numeric( $data['id'] ?? null ) ? (int) $data['id'] : 0,
			$text( 'slug' ),
			$text( 'code' ),
			$text( 'name' ),
			in_array( $category, self::CATEGORIES, true ) ? $category : 'tracking',
			$text( 'party' ),
			$text( 'place' ),
			$text( 'purpose' ),
			$text( 'privacy' ),
			$text( 'delete' ),
			self::strings( $data['patterns'] ?? null ),
			self::strings( $data['inline'] ?? null ),
			true === ( $data['reload'] ?? false ),
			false !== ( $data['active'] ?? true ),
			self::entries( $data['entries'] ?? null ),
		);
	}

	/** @return array<string, mixed> */
	public static function write( Service $service ): array {
		/** @var array<string, mixed> $fields */
		$fields            = get_object_vars( $service );
		$fields['entries'] = array_map( static fn ( Entry $entry ): array => get_object_vars( $entry ), $service->entries );
		return $fields;
	}

	/** @return list<string> */
	public static function strings( mixed $list ): array {
		return is_array( $list ) ? array_values( array_filter( $list, is_string( ... ) ) ) : array();
	}

	/** @return list<Entry> */
	private static function entries( mixed $list ): array {
		$entries = array();
		foreach ( is_array( $list ) ? $list : array() as $one ) {
			if ( is_array( $one ) && is_string( $one['name'] ?? null ) && '' !== $one['name'] ) {
				$kind      = is_string( $one['kind'] ?? null ) && in_array( $one['kind'], self::KINDS, true ) ? $one['kind'] : 'cookie';
				$entries[] = new Entry(
					$one['name'],
					$kind,
					is_numeric( $one['seconds'] ?? null ) ? (int) $one['seconds'] : ( 'cookie' === $kind || 'session' === $kind ? 0 : -1 ),
					false !== ( $one['first'] ?? true ),
					is_string( $one['purpose'] ?? null ) ? $one['purpose'] : ''
				);
			}
		}
		return $entries;
	}
}
