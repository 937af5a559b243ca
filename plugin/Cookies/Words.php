<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/** Categories, kinds and terms in words for visitors, in the language that is switched on. */
final readonly class Words {

	private const DAY = 86400;

	public static function category( string $category ): string {
		return match ( $category ) {
			'functional' => __( 'Functional', 'rights-desk' ),
			'analytical' => __( 'Analytical', 'rights-desk' ),
			default      => __( 'Tracking', 'rights-desk' ),
		};
	}

	/** What it is called beside a cookie's name; '' for a cookie, which needs no word. */
	public static function kind( string $kind ): string {
		return match ( $kind ) {
			'local'     => __( 'local storage', 'rights-desk' ),
			'session'   => __( 'session storage', 'rights-desk' ),
			'indexeddb' => __( 'database in the browser', 'rights-desk' ),
			'cache'     => __( 'cache of the browser', 'rights-desk' ),
			default     => '',
		};
	}

	/** @param bool $first Under this site's own address. */
	public static function side( bool $first ): string {
		return $first ? __( 'under this site’s address', 'rights-desk' ) : __( 'third party', 'rights-desk' );
	}

	public static function term( int $seconds ): string {
		if ( $seconds < 1 ) {
			return 0 === $seconds ? __( 'until the browser closes', 'rights-desk' ) : __( 'until you delete it', 'rights-desk' );
		}
		$months = $seconds / ( 30.4375 * self::DAY );
		if ( 0 === $seconds % ( 365 * self::DAY ) ) {
			/* translators: %d: number of years. */
			return self::count( _n( '%d year', '%d years', intdiv( $seconds, 365 * self::DAY ), 'rights-desk' ), intdiv( $seconds, 365 * self::DAY ) );
		}
		if ( $months > 1.9 && abs( $months - round( $months ) ) < 0.1 ) {
			/* translators: %d: number of months. */
			return self::count( _n( '%d month', '%d months', (int) round( $months ), 'rights-desk' ), (int) round( $months ) );
		}
		if ( $seconds > self::DAY ) {
			/* translators: %d: number of days. */
			return self::count( _n( '%d day', '%d days', (int) round( $seconds / self::DAY ), 'rights-desk' ), (int) round( $seconds / self::DAY ) );
		}
		if ( $seconds >= 7200 ) {
			/* translators: %d: number of hours. */
			return self::count( _n( '%d hour', '%d hours', (int) round( $seconds / 3600 ), 'rights-desk' ), (int) round( $seconds / 3600 ) );
		}
		/* translators: %d: number of minutes. */
		return self::count( _n( '%d minute', '%d minutes', (int) max( 1, round( $seconds / 60 ) ), 'rights-desk' ), (int) max( 1, round( $seconds / 60 ) ) );
	}

	private static function count( string $words, int $number ): string {
		return sprintf( $words, $number );
	}
}
