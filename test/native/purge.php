<?php
/**
 * Empties nginx's page cache when the site changes, as SiteGround's Speed Optimizer does.
 */

declare( strict_types=1 );

( static function (): void {
	$changed = false;
	$note    = static function () use ( &$changed ): void {
		$changed = true;
	};
	foreach ( array( 'save_post', 'deleted_post', 'switch_theme', 'activated_plugin', 'wp_insert_comment', 'edit_comment', 'deleted_comment', 'customize_save_after' ) as $hook ) {
		add_action( $hook, $note );
	}
	// The function by which that plugin lets others purge an address.
	$GLOBALS['rights_desk_test_purge'] = $note;
	add_action(
		'updated_option',
		static function ( string $option ) use ( $note ): void {
			if ( in_array( $option, array( 'blogname', 'sidebars_widgets', 'rights_desk_settings', 'WPLANG', 'page_on_front', 'wp_page_for_privacy_policy' ), true ) ) {
				$note();
			}
		}
	);
	add_action(
		'shutdown',
		static function () use ( &$changed ): void {
			if ( ! $changed ) {
				return;
			}
			$folder = trim( (string) file_get_contents( __DIR__ . '/purge-folder.txt' ) );
			foreach ( glob( $folder . '/*/*/*' ) ?: array() as $file ) {
				@unlink( $file );
			}
		}
	);
} )();

if ( ! function_exists( 'sg_cachepress_purge_cache' ) ) {
	function sg_cachepress_purge_cache( string $url = '' ): bool {
		$GLOBALS['rights_desk_test_purge']();
		return '' !== $url;
	}
}

if ( ! function_exists( 'sg_cachepress_purge_everything' ) ) {
	function sg_cachepress_purge_everything(): bool {
		$GLOBALS['rights_desk_test_purge']();
		return true;
	}
}
