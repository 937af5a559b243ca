<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

/** Marks, when one element has several addresses. */
final readonly class Marks {

	/** Tracking before analytical, nobody known before a service. */
	public static function stricter( string $one, string $other ): string {
		return self::rank( $other ) > self::rank( $one ) ? $other : $one;
	}

	private static function rank( string $mark ): int {
		return match ( true ) {
			'' === $mark, 'f' === $mark[0] => 0,
			'a' === $mark[0] => 1,
			't:' !== $mark   => 2,
			default          => 3,
		};
	}
}
