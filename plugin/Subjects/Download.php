<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** A stream to the browser of whoever asked, which knows whether it arrived. */
final class Download {

	private const FLUSH = 262144;

	private int $waiting = 0;

	public function __construct( private readonly string $name ) {}

	public function begin(): void {
		ignore_user_abort( true );
		if ( 'cli' !== PHP_SAPI ) {
			set_time_limit( 0 );
		}
		while ( ob_get_level() > 0 && @ob_end_clean() ) { // phpcs:ignore WordPress.PHP.NoSilencedErrors -- Some buffers refuse; those pass it on.
			continue;
		}
		@ini_set( 'zlib.output_compression', '0' ); // phpcs:ignore WordPress.PHP -- It would buffer the whole.
		nocache_headers();
		header( 'Content-Type: application/zip' );
		header( 'Content-Disposition: attachment; filename="' . $this->name . '"' );
		header( 'Cache-Control: no-store, private' );
		header( 'X-Content-Type-Options: nosniff' );
		header( 'X-Accel-Buffering: no' );
		header( 'Referrer-Policy: no-referrer' );
	}

	public function write( string $bytes ): void {
		if ( connection_aborted() ) {
			exit;
		}
		echo $bytes; // phpcs:ignore WordPress.Security.EscapeOutput -- A ZIP.
		$this->waiting += strlen( $bytes );
		if ( $this->waiting > self::FLUSH ) {
			$this->waiting = 0;
			flush();
		}
	}

	/** @return bool Whether the other side was there to the end. */
	public function end(): bool {
		flush();
		return 0 === connection_aborted();
	}
}
