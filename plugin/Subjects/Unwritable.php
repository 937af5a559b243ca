<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** A package could not be written; says why. */
final class Unwritable extends \RuntimeException {

	public static function at( string $path ): self {
		$folder = is_dir( $path ) ? $path : dirname( $path );
		$free   = @disk_free_space( $folder ); // phpcs:ignore WordPress.PHP.NoSilencedErrors -- Some hosts forbid asking.
		if ( false !== $free && $free < 1048576 ) {
			/* translators: %s: free space, such as 12 KB. */
			return new self( sprintf( __( 'The package cannot be written: the disk is full (%s free).', 'rights-desk' ), (string) size_format( (int) $free ) ) );
		}
		return new self( __( 'The package cannot be written: the folder for packages does not take the file (no rights, or a quota).', 'rights-desk' ) );
	}
}
