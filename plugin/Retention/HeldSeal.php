<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Platform\Vault;

/** What is held, as a job remembers it from its start: sealed, since it leads to its person. */
final readonly class HeldSeal {

	public function __construct( private Vault $vault ) {}

	/** @param list<Held> $held */
	public function close( array $held ): string {
		return $this->vault->seal( (string) wp_json_encode( array_map( static fn ( Held $one ): array => $one->shape(), $held ) ) );
	}

	/** @return list<Held> */
	public function open( string $sealed ): array {
		$data = '' === $sealed ? array() : json_decode( $this->vault->open( $sealed ) ?? '', true );
		if ( ! is_array( $data ) ) {
			throw new \RuntimeException( 'What is held cannot be opened.' );
		}
		return array_map( Held::from_shape( ... ), array_values( array_filter( $data, is_array( ... ) ) ) );
	}
}
