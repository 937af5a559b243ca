<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** A file that came with a form: whole, of a kind that this site allows, never put where the web server finds it. */
final readonly class Upload {

	/**
	 * @param array<array-key, mixed> $files Of the request.
	 * @return array{path: string, name: string, mime: string}
	 */
	public function of( array $files ): array {
		$file = is_array( $files['file'] ?? null ) ? $files['file'] : array();
		$path = is_string( $file['tmp_name'] ?? null ) ? $file['tmp_name'] : '';
		$name = is_string( $file['name'] ?? null ) ? sanitize_file_name( $file['name'] ) : '';
		if ( '' === $path || '' === $name ) {
			throw new Refusal( 'file_missing', 'file' );
		}
		if ( in_array( $file['error'] ?? null, array( UPLOAD_ERR_INI_SIZE, UPLOAD_ERR_FORM_SIZE ), true ) ) {
			throw new Refusal( 'file_too_big', 'file' );
		}
		if ( UPLOAD_ERR_OK !== ( $file['error'] ?? null ) || ! is_uploaded_file( $path ) || 0 === (int) filesize( $path ) ) {
			throw new Refusal( 'file_missing', 'file' );
		}
		require_once ABSPATH . 'wp-admin/includes/file.php';
		$seen = wp_check_filetype_and_ext( $path, $name );
		if ( ! is_string( $seen['type'] ) || '' === $seen['type'] ) {
			throw new Refusal( 'file_kind', 'file' );
		}
		return array(
			'path' => $path,
			'name' => is_string( $seen['proper_filename'] ) && '' !== $seen['proper_filename'] ? $seen['proper_filename'] : $name,
			'mime' => $seen['type'],
		);
	}
}
