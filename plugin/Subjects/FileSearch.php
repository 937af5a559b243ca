<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Jobs\FindingStore;

/**
 * Looks for a person in the names of uploaded files and folders.
 *
 * @phpstan-import-type Found from FindingStore
 */
final readonly class FileSearch {

	/** @return list<string> The folders directly under uploads, and '' for the files beside them. */
	public function folders(): array {
		$base  = $this->base();
		$names = array( '' );
		foreach ( is_dir( $base ) ? new \FilesystemIterator( $base, \FilesystemIterator::SKIP_DOTS ) : array() as $entry ) {
			if ( $entry instanceof \SplFileInfo && $entry->isDir() && ! $entry->isLink() && ! str_starts_with( $entry->getFilename(), 'rights-desk-' ) ) {
				$names[] = $entry->getFilename();
			}
		}
		sort( $names );
		return $names;
	}

	/**
	 * @param list<Needle> $needles
	 * @return list<Found>
	 */
	public function folder( string $name, array $needles ): array {
		$base = $this->base();
		$path = '' === $name ? $base : "$base/$name";
		if ( ! is_dir( $path ) ) {
			return array();
		}
		$words = $this->words( $needles );
		$tally = new Tally( 'uploads' );
		$each  = '' === $name ? new \FilesystemIterator( $path, \FilesystemIterator::SKIP_DOTS )
			: new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $path, \FilesystemIterator::SKIP_DOTS ), \RecursiveIteratorIterator::SELF_FIRST, \RecursiveIteratorIterator::CATCH_GET_CHILD );
		if ( '' !== $name ) {
			$this->look( new \SplFileInfo( $path ), $base, $words, $tally );
		}
		foreach ( $each as $entry ) {
			if ( $entry instanceof \SplFileInfo && ( '' !== $name || ! $entry->isDir() ) ) {
				$this->look( $entry, $base, $words, $tally );
			}
		}
		return $tally->found();
	}

	/** @param array<string, string> $words */
	private function look( \SplFileInfo $entry, string $base, array $words, Tally $tally ): void {
		$plain = $this->plain( $entry->getFilename() );
		foreach ( $words as $word => $what ) {
			if ( str_contains( $plain, (string) $word ) ) {
				// The name itself is the data: where it lies, its day and size are enough to find it.
				$folder = ltrim( str_replace( '\\', '/', substr( $entry->getPath(), strlen( $base ) ) ), '/' );
				foreach ( array_keys( $words ) as $other ) {
					$folder = str_contains( $this->plain( $folder ), (string) $other ) ? '…' : $folder;
				}
				$tally->add( rtrim( "uploads/$folder", '/' ), 'file', gmdate( 'Y-m-d H:i', (int) $entry->getMTime() ) . ' ' . ( $entry->isDir() ? '/' : (string) size_format( (int) $entry->getSize() ) ) );
				return;
			}
		}
	}

	/**
	 * File names have other signs between words, and lose the @.
	 *
	 * @param list<Needle> $needles
	 * @return array<string, string> What it is by plain word.
	 */
	private function words( array $needles ): array {
		$words = array();
		foreach ( $needles as $needle ) {
			$plain = $this->plain( $needle->text );
			if ( ! $needle->whole && strlen( $plain ) >= 8 && ! str_starts_with( $needle->text, '/author/' ) ) {
				$words[ $plain ] = $needle->what;
			}
		}
		return $words;
	}

	private function plain( string $text ): string {
		return (string) preg_replace( '/[^a-z0-9]/', '', strtolower( remove_accents( rawurldecode( $text ) ) ) );
	}

	private function base(): string {
		return untrailingslashit( (string) wp_upload_dir( null, false )['basedir'] );
	}
}
