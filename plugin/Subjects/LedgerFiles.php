<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

// phpcs:disable WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- Small private files; what fails is told by the answer.

/**
 * The ledger's files: one a day, each with a key of its own, outside the database and outside uploads,
 * so that a restore of those doesn't take it along.
 */
final readonly class LedgerFiles {

	/** Served by mistake, a file shows nothing. */
	private const HEAD = "<?php exit; ?>\n";

	/** Where nothing else is chosen: in wp-content, which backups of uploads leave out. */
	public function folder(): string {
		$set = defined( 'RIGHTS_DESK_LEDGER' ) ? constant( 'RIGHTS_DESK_LEDGER' ) : '';
		/** Another folder for the ledger: an absolute path, writable, best outside the web root and outside what backups hold. */
		$set = apply_filters( 'rights_desk_ledger_folder', $set );
		return is_string( $set ) && '' !== $set ? untrailingslashit( $set ) : WP_CONTENT_DIR . '/rights-desk-ledger';
	}

	/** @return list<string> Days, 'Y-m-d', that a file is kept of. */
	public function days(): array {
		$days = array();
		foreach ( (array) glob( $this->folder() . '/*.php' ) as $path ) {
			if ( is_string( $path ) && 1 === preg_match( '/^\d{4}-\d{2}-\d{2}$/', basename( $path, '.php' ) ) ) {
				$days[] = basename( $path, '.php' );
			}
		}
		sort( $days );
		return $days;
	}

	/** @return array{key: string, check: string, lines: list<string>}|null */
	public function read( string $day ): ?array {
		$text = @file_get_contents( $this->path( $day ) );
		if ( false === $text || ! str_starts_with( $text, self::HEAD ) ) {
			return null;
		}
		$lines = explode( "\n", trim( substr( $text, strlen( self::HEAD ) ) ) );
		$head  = explode( ' ', (string) array_shift( $lines ) );
		return 2 === count( $head ) ? array(
			'key'   => $head[0],
			'check' => $head[1],
			'lines' => $lines,
		) : null;
	}

	/** Makes the day's file, unless another was first. */
	public function begin( string $day, string $key, string $check ): void {
		$folder = $this->folder();
		if ( ! is_dir( $folder ) && ! @mkdir( $folder, 0700, true ) && ! is_dir( $folder ) ) {
			return;
		}
		foreach ( array( '.htaccess' => "Require all denied\n", 'index.html' => '' ) as $name => $text ) {
			if ( ! file_exists( "$folder/$name" ) ) {
				@file_put_contents( "$folder/$name", $text );
			}
		}
		$file = @fopen( $this->path( $day ), 'xb' );
		if ( false !== $file ) {
			fwrite( $file, self::HEAD . "$key $check\n" );
			fclose( $file );
			@chmod( $this->path( $day ), 0600 );
		}
	}

	public function add( string $day, string $line ): bool {
		return file_exists( $this->path( $day ) ) && false !== @file_put_contents( $this->path( $day ), "$line\n", FILE_APPEND | LOCK_EX );
	}

	/** Overwritten first, so that the key is gone where the disk writes in place. */
	public function destroy( string $day ): bool {
		$path = $this->path( $day );
		$size = (int) @filesize( $path );
		if ( $size > 0 ) {
			@file_put_contents( $path, random_bytes( $size ) );
		}
		return @unlink( $path );
	}

	public function remove(): void {
		foreach ( $this->days() as $day ) {
			$this->destroy( $day );
		}
		foreach ( array( '.htaccess', 'index.html' ) as $name ) {
			@unlink( $this->folder() . '/' . $name );
		}
		@rmdir( $this->folder() );
	}

	private function path( string $day ): string {
		return $this->folder() . "/$day.php";
	}
}
