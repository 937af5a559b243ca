<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/**
 * Scripts and styles that the build made, with the dependencies that it wrote beside them.
 */
final readonly class Assets {

	/** @param string $file The plugin's main file. */
	public function __construct( private string $file ) {}

	public function is_built( string $entry ): bool {
		return is_file( $this->path( "$entry.asset.php" ) );
	}

	/**
	 * Queues build/$entry.js and the styles of the same name; false when there is no build.
	 *
	 * @param non-empty-string $handle
	 */
	public function enqueue( string $entry, string $handle ): bool {
		if ( ! $this->is_built( $entry ) ) {
			return false;
		}
		/** @var array{dependencies: list<non-empty-string>, version: string} $asset */
		$asset = require $this->path( "$entry.asset.php" );
		wp_enqueue_script(
			$handle,
			plugins_url( "$entry.js", $this->file ),
			$asset['dependencies'],
			$asset['version'],
			array( 'in_footer' => true )
		);
		wp_set_script_translations( $handle, 'rights-desk', $this->path( 'languages' ) );
		$this->styles( $entry, $handle, $asset['version'] );
		return true;
	}

	/**
	 * The build makes index.css from imports and style-index.css from files called style.*; either may be absent.
	 *
	 * @param non-empty-string $handle
	 */
	private function styles( string $entry, string $handle, string $version ): void {
		$names = array(
			$handle          => $entry,
			"$handle-shared"   => dirname( $entry ) . '/style-' . basename( $entry ),
		);
		foreach ( $names as $name => $style ) {
			if ( is_file( $this->path( "$style.css" ) ) ) {
				wp_enqueue_style( $name, plugins_url( "$style.css", $this->file ), array( 'wp-components' ), $version );
				wp_style_add_data( $name, 'rtl', 'replace' );
			}
		}
	}

	private function path( string $name ): string {
		return plugin_dir_path( $this->file ) . $name;
	}
}
