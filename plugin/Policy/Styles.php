<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** The CSS that blocks need besides their HTML: a published version keeps it, since those blocks are never rendered again. */
final readonly class Styles {

	private const STORE = 'block-supports';

	/**
	 * What is rendered within, and what its blocks left in WordPress's style engine.
	 *
	 * @param \Closure(): string $render
	 * @return array{0: string, 1: string}
	 */
	public function during( \Closure $render ): array {
		// Only of this text, not of what was rendered before in this request.
		\WP_Style_Engine_CSS_Rules_Store::remove_all_stores();
		$html = $render();
		$css  = wp_style_engine_get_stylesheet_from_context( self::STORE, array( 'prettify' => false ) );
		\WP_Style_Engine_CSS_Rules_Store::remove_all_stores();
		return array( $html, $css );
	}

	/** The stylesheets of the blocks themselves: a page of other blocks does not load them. */
	public function of_blocks( string $content ): string {
		$css = '';
		foreach ( array_keys( $this->names( parse_blocks( $content ) ) ) as $name ) {
			$css .= $this->of_block( $name );
		}
		return $css;
	}

	/** So that it stays within its element. */
	public function safe( string $css ): string {
		return str_replace( '</', '<\/', $css );
	}

	private function of_block( string $name ): string {
		$file = ABSPATH . WPINC . '/blocks/' . substr( $name, strlen( 'core/' ) ) . '/style.min.css';
		if ( str_starts_with( $name, 'core/' ) && 1 === preg_match( '~^core/[a-z0-9-]+$~', $name ) ) {
			return is_file( $file ) ? (string) file_get_contents( $file ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- WordPress's own file.
		}
		$css = '';
		foreach ( \WP_Block_Type_Registry::get_instance()->get_registered( $name )->style_handles ?? array() as $handle ) {
			$path = wp_styles()->get_data( $handle, 'path' );
			$css .= is_string( $path ) && is_file( $path ) ? (string) file_get_contents( $path ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A stylesheet on this server.
		}
		return $css;
	}

	/**
	 * @param array<mixed> $blocks
	 * @return array<string, true>
	 */
	private function names( array $blocks ): array {
		$names = array();
		foreach ( $blocks as $block ) {
			if ( is_array( $block ) && is_string( $block['blockName'] ?? null ) ) {
				$names[ $block['blockName'] ] = true;
				$names                       += $this->names( is_array( $block['innerBlocks'] ?? null ) ? $block['innerBlocks'] : array() );
			}
		}
		return $names;
	}
}
