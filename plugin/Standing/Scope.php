<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Processors\Purpose;

/** What a ground covers: the rule alone, asked for every mail and every use. */
final readonly class Scope {

	/** @param ?Purpose $purpose Null when nobody knows what it is for. */
	public function allows( Standing $standing, string $slug, ?Purpose $purpose ): bool {
		foreach ( $standing->grounds as $cause ) {
			if ( $this->covers( $cause, $slug, $purpose ) ) {
				return false;
			}
		}
		return true;
	}

	private function covers( Cause $cause, string $slug, ?Purpose $purpose ): bool {
		if ( array() !== $cause->purposes ) {
			return in_array( $slug, $cause->purposes, true );
		}
		if ( null === $purpose ) {
			return true;
		}
		// Article 21 covers what rests on 6(1)(e) or (f), and any marketing; Article 18 all that isn't necessary.
		return ! $purpose->necessary && ( Cause::RESTRICTION === $cause->ground || $purpose->may_be_objected() );
	}
}
