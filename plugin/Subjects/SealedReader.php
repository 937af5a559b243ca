<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** Reads what SealedWriter wrote, chunk by chunk; a file that was altered or cut short is refused. */
final readonly class SealedReader {

	/** @param string $pair The key pair of sodium_crypto_box_seed_keypair. */
	public function __construct( private string $pair ) {}

	/**
	 * The first part, up to the first mark.
	 */
	public function head( string $path ): string {
		$text = '';
		foreach ( $this->chunks( $path ) as list( $chunk, $tag ) ) {
			$text .= $chunk;
			if ( SealedWriter::MESSAGE !== $tag ) {
				break;
			}
		}
		return $text;
	}

	/** @return \Generator<string> The lines after the first part. */
	public function lines( string $path ): \Generator {
		$rest   = '';
		$behind = false;
		foreach ( $this->chunks( $path ) as list( $chunk, $tag ) ) {
			if ( ! $behind ) {
				$behind = SealedWriter::PUSH === $tag;
				continue;
			}
			$lines = explode( "\n", $rest . $chunk );
			$rest  = (string) array_pop( $lines );
			foreach ( $lines as $line ) {
				yield $line;
			}
		}
		if ( '' !== $rest ) {
			yield $rest;
		}
	}

	/** @return \Generator<string> All of it, as it was written. */
	public function bytes( string $path ): \Generator {
		foreach ( $this->chunks( $path ) as list( $chunk ) ) {
			yield $chunk;
		}
	}

	/** @return \Generator<array{string, int}> Text and tag. */
	private function chunks( string $path ): \Generator {
		$file = @fopen( $path, 'rb' ); // phpcs:ignore WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions -- A stream.
		if ( false === $file ) {
			throw new \RuntimeException( 'A file of the package is gone.' );
		}
		try {
			$key = SealedWriter::MARK === fread( $file, 4 ) ? sodium_crypto_box_seal_open( $this->read( $file, 80 ), $this->pair ) : false; // phpcs:ignore WordPress.WP.AlternativeFunctions -- A stream.
			if ( false === $key ) {
				throw new \RuntimeException( 'A file of the package cannot be opened.' );
			}
			$stream = sodium_crypto_secretstream_xchacha20poly1305_init_pull( $this->read( $file, 24 ), $key );
			do {
				$size   = unpack( 'N', $this->read( $file, 4 ) );
				$length = is_array( $size ) && is_int( $size[1] ) && $size[1] < 1048576 ? $size[1] : throw new \RuntimeException( 'A file of the package is damaged.' );
				/** @var array{string, int}|false $pulled Text and tag. */
				$pulled = sodium_crypto_secretstream_xchacha20poly1305_pull( $stream, $this->read( $file, $length ) );
				if ( false === $pulled ) {
					throw new \RuntimeException( 'A file of the package is damaged.' );
				}
				yield $pulled;
			} while ( SealedWriter::FINAL !== $pulled[1] );
		} finally {
			fclose( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A stream.
		}
	}

	/** @param resource $file */
	private function read( $file, int $length ): string {
		$bytes = $length > 0 ? (string) fread( $file, $length ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions -- A stream.
		return strlen( $bytes ) === $length ? $bytes : throw new \RuntimeException( 'A file of the package was cut short.' );
	}
}
