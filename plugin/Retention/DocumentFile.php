<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped, WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- Streams; what fails is caught and told.

/**
 * Files of documents, each under a key of its own, in chunks: whoever copies the folder reads nothing.
 * Layout: stream header (24 bytes), then chunks of 64 KB and their 17 bytes of proof.
 */
final readonly class DocumentFile {

	private const CHUNK = 65536;
	// By number: WordPress's stand-in for sodium names the tags otherwise.
	private const MESSAGE = 0;
	private const FINAL   = 3;

	/** @param \Closure(): string $folder Where they lie; made when it isn't there. */
	public function __construct( private \Closure $folder ) {}

	/**
	 * Keeps a file.
	 *
	 * @return array{file: string, key: string, bytes: int} Its name, its key in hex, the size that it had.
	 */
	public function keep( string $path ): array {
		$from = @fopen( $path, 'rb' );
		$name = bin2hex( random_bytes( 20 ) );
		$to   = @fopen( $this->path( $name ) . '.tmp', 'wb' );
		if ( false === $from || false === $to ) {
			throw new \RuntimeException( 'The document cannot be stored.' );
		}
		$key = sodium_crypto_secretstream_xchacha20poly1305_keygen();
		/** @var array{string, string} $begun State and header. */
		$begun                   = sodium_crypto_secretstream_xchacha20poly1305_init_push( $key );
		list( $stream, $header ) = $begun;
		$this->put( $to, $header );
		$bytes = 0;
		do {
			$text   = (string) stream_get_contents( $from, self::CHUNK );
			$bytes += strlen( $text );
			$last   = strlen( $text ) < self::CHUNK;
			$this->put( $to, sodium_crypto_secretstream_xchacha20poly1305_push( $stream, $text, '', $last ? self::FINAL : self::MESSAGE ) );
		} while ( ! $last );
		fclose( $from );
		if ( ! fflush( $to ) || ! fclose( $to ) || ! rename( $this->path( $name ) . '.tmp', $this->path( $name ) ) ) {
			throw new \RuntimeException( 'The document cannot be stored.' );
		}
		return array(
			'file'  => $name,
			'key'   => bin2hex( $key ),
			'bytes' => $bytes,
		);
	}

	/**
	 * @return \Generator<string> Its text, piece by piece; what was altered or cut short is refused.
	 */
	public function read( string $name, string $key ): \Generator {
		$file = @fopen( $this->path( $name ), 'rb' );
		if ( false === $file ) {
			throw new \RuntimeException( 'The document is gone.' );
		}
		try {
			$header = (string) fread( $file, 24 );
			if ( 24 !== strlen( $header ) ) {
				throw new \RuntimeException( 'The document is damaged.' );
			}
			$stream = sodium_crypto_secretstream_xchacha20poly1305_init_pull( $header, (string) hex2bin( $key ) );
			do {
				$chunk = (string) stream_get_contents( $file, self::CHUNK + 17 );
				/** @var array{string, int}|false $pulled Text and tag. */
				$pulled = strlen( $chunk ) < 17 ? false : sodium_crypto_secretstream_xchacha20poly1305_pull( $stream, $chunk );
				if ( false === $pulled ) {
					throw new \RuntimeException( 'The document is damaged.' );
				}
				yield $pulled[0];
			} while ( self::FINAL !== $pulled[1] );
		} finally {
			fclose( $file );
		}
	}

	public function drop( string $name ): void {
		if ( 1 === preg_match( '/^[0-9a-f]{40}$/', $name ) && file_exists( $this->path( $name ) ) ) {
			wp_delete_file( $this->path( $name ) );
		}
	}

	private function path( string $name ): string {
		return ( $this->folder )() . '/' . $name;
	}

	/** @param resource $file */
	private function put( $file, string $bytes ): void {
		if ( strlen( $bytes ) !== @fwrite( $file, $bytes ) ) {
			throw new \RuntimeException( 'The document cannot be stored.' );
		}
	}
}
