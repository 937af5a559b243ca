<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Vault;

/**
 * Names for rows and fields by which staff's review finds them again in the package, which is read
 * later and in another language. Keyed, so that they tell nothing.
 *
 * @phpstan-import-type Item from Harvest
 */
final readonly class RedactionKeys {

	public function __construct( private Vault $vault ) {}

	/** @param Item $item */
	public function item( int $request_id, string $source, array $item ): string {
		// A row without a number of its own is known by what it says.
		$own = '' === $item['id'] ? 'says ' . wp_json_encode( array_column( $item['fields'], 'value' ), JSON_PARTIAL_OUTPUT_ON_ERROR ) : 'is ' . $item['id'];
		return substr( $this->vault->hmac( 'redaction', "$request_id\n$source\n{$item['group']}\n$own" ), 0, 40 );
	}

	public function value( int $request_id, string $value ): string {
		return substr( $this->vault->hmac( 'redaction', "$request_id\n=$value" ), 0, 24 );
	}

	public function field( int $request_id, int $position, string $value ): string {
		return $position . '.' . $this->value( $request_id, $value );
	}
}
