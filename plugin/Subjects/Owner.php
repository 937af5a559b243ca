<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** Who registered a callback, told by the file that it stands in. */
final class Owner {

	/** @var array<string, string>|null Plugin names by folder. */
	private ?array $names = null;

	public function of( mixed $callback ): string {
		$file = $this->file( $callback );
		if ( '' === $file ) {
			return 'unknown';
		}
		$file  = wp_normalize_path( $file );
		$theme = wp_normalize_path( get_theme_root() ) . '/';
		if ( str_starts_with( $file, $theme ) ) {
			return 'theme/' . strtok( substr( $file, strlen( $theme ) ), '/' );
		}
		$short = plugin_basename( $file );
		if ( ltrim( $file, '/' ) !== $short ) {
			return (string) strtok( $short, '/' );
		}
		return str_starts_with( $file, wp_normalize_path( ABSPATH ) . 'wp-' ) ? 'wordpress' : 'unknown';
	}

	/** The plugin's name for people. */
	public function name( string $owner ): string {
		if ( 'wordpress' === $owner || 'unknown' === $owner ) {
			return 'WordPress';
		}
		if ( null === $this->names ) {
			require_once ABSPATH . 'wp-admin/includes/plugin.php';
			$this->names = array();
			foreach ( get_plugins() + get_mu_plugins() as $file => $data ) {
				$this->names[ (string) strtok( (string) $file, '/' ) ] = is_array( $data ) && is_string( $data['Name'] ?? null ) ? $data['Name'] : (string) $file;
			}
		}
		return $this->names[ $owner ] ?? $owner;
	}

	private function file( mixed $callback ): string {
		try {
			if ( is_string( $callback ) && str_contains( $callback, '::' ) ) {
				$callback = explode( '::', $callback, 2 );
			}
			if ( is_array( $callback ) && isset( $callback[0], $callback[1] ) && is_string( $callback[1] ) && ( is_object( $callback[0] ) || ( is_string( $callback[0] ) && class_exists( $callback[0] ) ) ) ) {
				$file = method_exists( $callback[0], $callback[1] ) ? ( new \ReflectionMethod( $callback[0], $callback[1] ) )->getFileName() : ( new \ReflectionClass( $callback[0] ) )->getFileName();
			} elseif ( $callback instanceof \Closure || ( is_string( $callback ) && function_exists( $callback ) ) ) {
				$file = ( new \ReflectionFunction( $callback ) )->getFileName();
			} elseif ( is_object( $callback ) ) {
				$file = ( new \ReflectionClass( $callback ) )->getFileName();
			} else {
				$file = '';
			}
		} catch ( \ReflectionException ) {
			$file = '';
		}
		return (string) $file;
	}
}
