<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

/**
 * How many decisions a host can record beside its real work: one file in the folder for temporary files, since
 * the database is what must stay free. It holds nothing but figures.
 *
 * Recording may take a quarter of one PHP worker's time, by how long decisions take to arrive at this line: a host
 * that gets slower, for whatever reason, records fewer. What is not recorded is counted.
 */
final readonly class Meter {

	/** Seconds over which a burst may spread. */
	private const WINDOW = 10;
	private const SHARE  = 0.25;

	/** However slow the host is. */
	private const LEAST = 20;

	public function __construct( private string $file ) {}

	/** Where the temporary files of this host lie; a name that nobody else on it can know beforehand. */
	public static function of_site( string $prefix ): self {
		$secret = ( defined( 'AUTH_SALT' ) && is_string( AUTH_SALT ) ? AUTH_SALT : '' ) . ( defined( 'AUTH_KEY' ) && is_string( AUTH_KEY ) ? AUTH_KEY : '' );
		return new self( get_temp_dir() . 'rd-' . substr( hash_hmac( 'sha256', ABSPATH . $prefix, $secret . 'rights-desk-meter' ), 0, 32 ) );
	}

	/**
	 * @param int   $now  Seconds.
	 * @param float $took Seconds that this decision took so far.
	 * @return bool Whether it may be recorded; counted when not.
	 */
	public function admit( int $now, float $took ): bool {
		return $this->with(
			function ( array $kept ) use ( $now, $took ): array {
				$window = intdiv( $now, self::WINDOW );
				if ( $kept['window'] !== $window ) {
					$kept = array( 'window' => $window, 'count' => 0 ) + $kept;
				}
				$took         = min( 10.0, max( 0.001, $took ) );
				$kept['took'] = 0.0 === $kept['took'] ? $took : 0.9 * $kept['took'] + 0.1 * $took;
				$free         = $kept['count'] < max( self::LEAST, (int) ( self::WINDOW * self::SHARE / $kept['took'] ) );
				++$kept[ $free ? 'count' : 'dropped' ];
				return array( $kept, $free );
			}
		);
	}

	/** One more that wasn't recorded. */
	public function drop(): void {
		$this->with( static fn ( array $kept ): array => array( array( 'dropped' => $kept['dropped'] + 1 ) + $kept, true ) );
	}

	/** How many were not recorded since this was asked last. */
	public function dropped(): int {
		$dropped = 0;
		if ( is_file( $this->file ) ) {
			$this->with(
				static function ( array $kept ) use ( &$dropped ): array {
					$dropped = $kept['dropped'];
					return array( array( 'dropped' => 0 ) + $kept, true );
				}
			);
		}
		return $dropped;
	}

	public function remove(): void {
		if ( is_file( $this->file ) ) {
			wp_delete_file( $this->file );
		}
	}

	/**
	 * One at a time; without a file nothing is held back.
	 *
	 * @param \Closure( array{window: int, count: int, dropped: int, took: float} ): array{0: array{window: int, count: int, dropped: int, took: float}, 1: bool} $change
	 */
	private function with( \Closure $change ): bool {
		// A link that somebody else laid there is not followed.
		$file = is_link( $this->file ) ? false : @fopen( $this->file, 'c+b' ); // phpcs:ignore WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions -- Before WordPress is whole; a lock needs a handle.
		if ( false === $file ) {
			return true;
		}
		@chmod( $this->file, 0600 ); // phpcs:ignore WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions -- Nobody else on the host is to hold the lock; where it isn't ours, so be it.
		for ( $tries = 0; ! flock( $file, LOCK_EX | LOCK_NB ); ++$tries ) {
			// A visitor's request never waits for long.
			if ( $tries > 100 ) {
				return false;
			}
			usleep( 1000 );
		}
		$text            = explode( ' ', (string) stream_get_contents( $file ) );
		[ $kept, $free ] = $change( array( 'window' => (int) $text[0], 'count' => (int) ( $text[1] ?? 0 ), 'dropped' => (int) ( $text[2] ?? 0 ), 'took' => (float) ( $text[3] ?? 0 ) ) );
		$new             = sprintf( '%d %d %d %.5F', $kept['window'], $kept['count'], $kept['dropped'], $kept['took'] );
		rewind( $file );
		fwrite( $file, str_pad( $new, 64 ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- As above.
		fclose( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- As above.
		return $free;
	}
}
