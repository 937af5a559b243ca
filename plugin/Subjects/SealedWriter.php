<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * One encrypted file: a random key sealed to the reader's public half, then a secretstream.
 *
 * Written under a passing name and renamed when whole, so that a file that is there is complete.
 * Layout: 'RDS1', sealed key (80 bytes), stream header (24), then chunks of length (4, big endian) and ciphertext.
 */
final class SealedWriter {

	public const MARK = 'RDS1';

	// The stream's tags by number: WordPress's stand-in for sodium names them otherwise, one off.
	public const MESSAGE = 0;
	public const PUSH    = 1;
	public const FINAL   = 3;

	private const CHUNK = 65536;

	/** @var resource */
	private $file;
	private string $stream;
	private string $waiting = '';

	public function __construct( private readonly string $path, string $public_key ) {
		$file = @fopen( $path . '.tmp', 'wb' ); // phpcs:ignore WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions -- A stream; the failure is told.
		if ( false === $file ) {
			throw Unwritable::at( $path );
		}
		$this->file              = $file;
		$key = sodium_crypto_secretstream_xchacha20poly1305_keygen();
		/** @var array{string, string} $begun State and header. */
		$begun                   = sodium_crypto_secretstream_xchacha20poly1305_init_push( $key );
		list( $stream, $header ) = $begun;
		$this->stream            = $stream;
		$this->put( self::MARK . sodium_crypto_box_seal( $key, $public_key ) . $header );
	}

	public function write( string $text ): void {
		$this->waiting .= $text;
		while ( strlen( $this->waiting ) > self::CHUNK ) {
			$this->push( substr( $this->waiting, 0, self::CHUNK ), self::MESSAGE );
			$this->waiting = substr( $this->waiting, self::CHUNK );
		}
	}

	/** Ends a part: what was written so far can be read without what follows. */
	public function mark(): void {
		$this->push( $this->waiting, self::PUSH );
		$this->waiting = '';
	}

	/** @return int Size of the file. */
	public function close(): int {
		$this->push( $this->waiting, self::FINAL );
		$size = ftell( $this->file );
		// A full disk may show only now.
		if ( ! fflush( $this->file ) || ! fclose( $this->file ) || filesize( $this->path . '.tmp' ) !== $size || ! rename( $this->path . '.tmp', $this->path ) ) { // phpcs:ignore WordPress.WP.AlternativeFunctions -- A stream.
			throw Unwritable::at( $this->path );
		}
		return (int) $size;
	}

	private function push( string $text, int $tag ): void {
		$chunk = sodium_crypto_secretstream_xchacha20poly1305_push( $this->stream, $text, '', $tag );
		$this->put( pack( 'N', strlen( $chunk ) ) . $chunk );
	}

	private function put( string $bytes ): void {
		if ( strlen( $bytes ) !== @fwrite( $this->file, $bytes ) ) { // phpcs:ignore WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions -- The failure is told.
			throw Unwritable::at( $this->path );
		}
	}
}
