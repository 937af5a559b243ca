<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/** How long a worker may take over one slice. */
final readonly class Lease {

	private const SECONDS = 120;

	public static function seconds(): int {
		/** In seconds; a source that needs longer for one page is taken for hanging. */
		$seconds = apply_filters( 'rights_desk_lease_seconds', self::SECONDS );
		return is_numeric( $seconds ) ? max( 5, (int) $seconds ) : self::SECONDS;
	}
}
