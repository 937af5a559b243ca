<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

/**
 * How many decisions a host can record beside its real work: one file in the folder for temporary files, since
 * the database is what must stay free. It holds nothing but figures.
 *
 * Recording may take a quarter of one PHP worker's time, by how long decisions take until they are written: a host
 * that gets slower, for whatever reason, records fewer. No network takes more than others need: of ten seconds as much
 * as is left, of a day a fiftieth of what is left. What is not recorded is counted.
 *
 * @phpstan-type Kept array{window: int, count: int, dropped: int, took: float, day: int, today: int}
 */
final readonly class Meter {

	/** Seconds over which a burst may spread. */
	private const WINDOW = 10;
	private const SHARE  = 0.25;

	/** However slow the host is; and of them, for one network. */
	private const LEAST         = 20;
	private const LEAST_OF_MINE = 12;

	/** What one network may take of what a day has left. */
	private const OF_A_DAY = 50;

	/** Figures, in the beginning of the file. */
	private const HEAD = 128;

	private Shares $now;
	private Shares $today;

	/** @param string $key Under which networks are told apart. */
	public function __construct( private string $file, string $key ) {
		$this->now   = new Shares( $key, self::HEAD );
		$this->today = new Shares( $key, self::HEAD + Shares::BYTES );
	}

	/** Where the temporary files of this host lie; a name that nobody else on it can know beforehand. */
	public static function of_site( string $prefix ): self {
		$secret = ( defined( 'AUTH_SALT' ) && is_string( AUTH_SALT ) ? AUTH_SALT : '' ) . ( defined( 'AUTH_KEY' ) && is_string( AUTH_KEY ) ? AUTH_KEY : '' );
		return new self(
			get_temp_dir() . 'rd-' . substr( hash_hmac( 'sha256', ABSPATH . $prefix, $secret . 'rights-desk-meter' ), 0, 32 ),
			hash_hmac( 'sha256', ABSPATH . $prefix, $secret . 'rights-desk-shares' )
		);
	}

	/**
	 * @param int    $now     Seconds.
	 * @param string $network Limits::network().
	 * @return bool Whether it may be recorded; counted when not.
	 */
	public function admit( int $now, string $network ): bool {
		return $this->with(
			function ( array $kept, $file ) use ( $now, $network ): array {
				$kept  = $this->roll( $kept, $file, $now );
				$most  = max( self::LEAST, 0.0 === $kept['took'] ? 0 : (int) ( self::WINDOW * self::SHARE / $kept['took'] ) );
				$mine  = $this->now->of( $file, $network, $kept['window'] );
				$today = $this->today->of( $file, $network, $kept['day'] );
				$left  = $most - $kept['count'];
				$free  = $left > 0 && $mine < max( self::LEAST_OF_MINE, $left ) && $today * self::OF_A_DAY < Choices::A_DAY - $kept['today'];
				if ( $free ) {
					$this->now->set( $file, $network, $kept['window'], $mine + 1 );
					$this->today->set( $file, $network, $kept['day'], $today + 1 );
					++$kept['today'];
				}
				++$kept[ $free ? 'count' : 'dropped' ];
				return array( $kept, $free );
			}
		);
	}

	/** @param float $seconds That one decision took, from its arrival until it was written. */
	public function took( float $seconds ): void {
		$this->with(
			static function ( array $kept ) use ( $seconds ): array {
				$took         = min( 10.0, max( 0.001, $seconds ) );
				$kept['took'] = 0.0 === $kept['took'] ? $took : 0.9 * $kept['took'] + 0.1 * $took;
				return array( $kept, true );
			}
		);
	}

	/** One more that wasn't recorded. */
	public function drop(): void {
		$this->with(
			static function ( array $kept ): array {
				++$kept['dropped'];
				return array( $kept, true );
			}
		);
	}

	/**
	 * How many were not recorded since this was asked last.
	 *
	 * @param int $now Seconds: what was counted for a time that is over goes.
	 */
	public function dropped( int $now ): int {
		$dropped = 0;
		if ( is_file( $this->file ) ) {
			$this->with(
				function ( array $kept, $file ) use ( $now, &$dropped ): array {
					$kept            = $this->roll( $kept, $file, $now );
					$dropped         = $kept['dropped'];
					$kept['dropped'] = 0;
					return array( $kept, true );
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
	 * A window that is over begins anew, and so does a day.
	 *
	 * @param Kept     $kept
	 * @param resource $file
	 * @return Kept
	 */
	private function roll( array $kept, $file, int $now ): array {
		$window = intdiv( $now, self::WINDOW );
		$day    = intdiv( $now, 86400 );
		if ( $kept['window'] !== $window ) {
			$kept['window'] = $window;
			$kept['count']  = 0;
			$this->now->clear( $file );
		}
		if ( $kept['day'] !== $day ) {
			$kept['day']   = $day;
			$kept['today'] = 0;
			$this->today->clear( $file );
		}
		return $kept;
	}

	/**
	 * One at a time; without a file nothing is held back.
	 *
	 * @param \Closure( Kept, resource ): array{0: Kept, 1: bool} $change
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
		$had             = array_pad( explode( ' ', (string) fread( $file, self::HEAD ) ), 6, '' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- As above.
		[ $kept, $free ] = $change( array( 'window' => (int) $had[0], 'count' => (int) $had[1], 'dropped' => (int) $had[2], 'took' => (float) $had[3], 'day' => (int) $had[4], 'today' => (int) $had[5] ), $file );
		$new             = sprintf( '%d %d %d %.5F %d %d', $kept['window'], $kept['count'], $kept['dropped'], $kept['took'], $kept['day'], $kept['today'] );
		rewind( $file );
		fwrite( $file, str_pad( $new, self::HEAD ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- As above.
		fclose( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- As above.
		return $free;
	}
}
