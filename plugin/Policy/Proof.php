<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\History\Chain;

/** Whether each version still is what was published: by its own hash, and by the one that the history holds. */
final readonly class Proof {

	public function __construct( private VersionStore $store, private Chain $chain ) {}

	/** @return list<array{id: int, number: int, locale: string}> Those that are not. */
	public function unsound(): array {
		$unsound  = array();
		$recorded = $this->recorded();
		foreach ( $this->store->editions() as $edition ) {
			$version = $this->store->find( $edition->id );
			if ( null === $version || ! $version->sound() || $version->sha256 !== ( $recorded[ $edition->number ][ $edition->locale ] ?? '' ) ) {
				$unsound[] = array( 'id' => $edition->id, 'number' => $edition->number, 'locale' => $edition->locale );
			}
		}
		return $unsound;
	}

	/** @return array<int, array<mixed>> Hashes by number and language. */
	private function recorded(): array {
		$recorded = array();
		foreach ( $this->chain->of( 0 ) as $event ) {
			$number = $event['detail']['number'] ?? null;
			$hashes = $event['detail']['sha256'] ?? null;
			if ( 'policy_published' === $event['type'] && is_int( $number ) && is_array( $hashes ) ) {
				$recorded[ $number ] = $hashes;
			}
		}
		return $recorded;
	}
}
