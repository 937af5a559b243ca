<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * The private folder for packages: outside the web root where that can be written, else in uploads
 * under random names. What lies in it is encrypted, so a server that ignores .htaccess gives nothing away.
 */
final readonly class Vessel {

	public const OPTION = 'rights_desk_folder';

	/** @return string Folder of one package, made when it isn't there, without trailing slash. */
	public function folder( string $name ): string {
		$folder = $this->root() . '/' . $name;
		if ( ! is_dir( $folder ) && ! wp_mkdir_p( $folder ) ) {
			throw Unwritable::at( $folder );
		}
		return $folder;
	}

	/** Deletes one package's files. */
	public function empty( string $name ): void {
		if ( 1 !== preg_match( '/^[0-9a-f]{40}$/', $name ) ) {
			return;
		}
		$this->remove( $this->root() . '/' . $name );
	}

	/** Deletes everything, at the plugin's removal. */
	public function destroy(): void {
		$root = get_option( self::OPTION );
		if ( is_string( $root ) && str_contains( basename( $root ), 'rights-desk-' ) && is_dir( $root ) ) {
			foreach ( (array) glob( $root . '/*', GLOB_ONLYDIR ) as $folder ) {
				$this->remove( (string) $folder );
			}
			$this->remove( $root );
		}
		delete_option( self::OPTION );
	}

	public function root(): string {
		/** Another folder for packages: an absolute path, writable, best outside the web root. */
		$set = apply_filters( 'rights_desk_folder', '' );
		if ( is_string( $set ) && '' !== $set ) {
			$this->guard( untrailingslashit( $set ) );
			return untrailingslashit( $set );
		}
		$root = get_option( self::OPTION );
		if ( ! is_string( $root ) || '' === $root || ! $this->writable( $root ) ) {
			$root = $this->choose();
			update_option( self::OPTION, $root, false );
		}
		return $root;
	}

	private function choose(): string {
		$name    = '/rights-desk-' . bin2hex( random_bytes( 10 ) );
		$uploads = wp_upload_dir( null, false );
		foreach ( array( $this->outside(), (string) $uploads['basedir'] ) as $parent ) {
			if ( '' !== $parent && $this->writable( $parent . $name ) ) {
				return $parent . $name;
			}
		}
		throw Unwritable::at( (string) $uploads['basedir'] );
	}

	/** The folder above the web root, or ''. Only where the request tells what the web root is; never the disk's own root. */
	private function outside(): string {
		$web = $_SERVER['DOCUMENT_ROOT'] ?? ''; // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- The server's own word; realpath() checks it.
		$web = is_string( $web ) && '' !== $web ? realpath( $web ) : false;
		$own = realpath( ABSPATH );
		if ( false === $web || false === $own || ! str_starts_with( $own . '/', $web . '/' ) ) {
			return '';
		}
		$above = dirname( $web );
		return substr_count( $above, '/' ) > 1 && @is_writable( $above ) ? $above : ''; // phpcs:ignore WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions -- open_basedir warns.
	}

	private function writable( string $folder ): bool {
		if ( ! @is_dir( $folder ) && ! @mkdir( $folder, 0700, true ) ) { // phpcs:ignore WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions -- open_basedir warns; private rights.
			return false;
		}
		$this->guard( $folder );
		return is_writable( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- Streams are written here.
	}

	private function guard( string $folder ): void {
		$files = array(
			'.htaccess'  => "Require all denied\n<IfModule !mod_authz_core.c>\nDeny from all\n</IfModule>\n",
			'index.html' => '',
			'web.config' => '<?xml version="1.0"?><configuration><system.webServer><authorization><deny users="*"/></authorization></system.webServer></configuration>',
		);
		foreach ( $files as $name => $text ) {
			if ( ! file_exists( "$folder/$name" ) ) {
				@file_put_contents( "$folder/$name", $text ); // phpcs:ignore WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions -- A full disk is told where it matters.
			}
		}
	}

	private function remove( string $folder ): void {
		if ( ! is_dir( $folder ) ) {
			return;
		}
		foreach ( new \FilesystemIterator( $folder, \FilesystemIterator::SKIP_DOTS ) as $file ) {
			if ( $file instanceof \SplFileInfo && $file->isFile() ) {
				wp_delete_file( $file->getPathname() );
			}
		}
		@rmdir( $folder ); // phpcs:ignore WordPress.PHP.NoSilencedErrors, WordPress.WP.AlternativeFunctions -- Another worker may be writing a last file.
	}
}
