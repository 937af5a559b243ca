<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Platform\Vault;

/** What is held, as a job remembers it from its start: sealed, since it leads to its person. */
final readonly class HeldSeal {

	public function __construct( private Vault $vault ) {}

	/** @param list<Held> $held One record that two addresses of a person lead to counts once. */
	public function close( array $held ): string {
		$shapes = array();
		foreach ( $held as $one ) {
			$shapes[ $one->record->type . '/' . $one->record->id ] = $one->shape();
		}
		return $this->vault->seal( (string) wp_json_encode( array_values( $shapes ) ) );
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
