<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

/**
 * How much each network took of a window of time: counts in a part of the meter's file. A network is one of so many
 * numbers, by a key that is another one in each window: nobody can be found by it, and none is kept when the window is over.
 */
final readonly class Shares {

	private const SLOTS = 4096;
	public const BYTES  = self::SLOTS * 2;

	/** @param int $at Where its part of the file begins. */
	public function __construct( private string $key, private int $at ) {}

	/** @param resource $file */
	public function of( $file, string $network, int $window ): int {
		fseek( $file, $this->place( $network, $window ) );
		$had = unpack( 'n', str_pad( (string) fread( $file, 2 ), 2, "\0" ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- Before WordPress is whole; of a locked file.
		$had = is_array( $had ) ? $had[1] ?? 0 : 0;
		return is_int( $had ) ? $had : 0;
	}

	/** @param resource $file */
	public function set( $file, string $network, int $window, int $count ): void {
		fseek( $file, $this->place( $network, $window ) );
		fwrite( $file, pack( 'n', min( 65535, $count ) ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- As above.
	}

	/** @param resource $file */
	public function clear( $file ): void {
		fseek( $file, $this->at );
		fwrite( $file, str_repeat( "\0", self::BYTES ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- As above.
	}

	private function place( string $network, int $window ): int {
		return $this->at + 2 * (int) hexdec( substr( hash_hmac( 'sha256', "$this->at/$window/$network", $this->key ), 0, 3 ) );
	}
}
