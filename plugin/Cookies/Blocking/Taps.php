<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

/**
 * The default mode: the parts of a page are rewritten where WordPress hands them out, and the page goes on
 * to the visitor as it is made. What a theme writes into its templates itself isn't among them: see docs.
 *
 * Parts hold parts, and only the outermost is rewritten. So what an author forged as if it were ours can be told
 * from what is ours: before its outermost part is rewritten there is nothing of ours in it.
 */
final class Taps {

	/** What hands out HTML that a theme prints, and that nobody stores afterwards (so not oembed_result). */
	private const FILTERS = array( 'embed_oembed_html', 'wp_video_shortcode', 'wp_audio_shortcode', 'do_shortcode_tag', 'get_avatar', 'get_custom_logo', 'get_header_image_tag', 'get_header_video_markup', 'wp_get_attachment_image', 'post_thumbnail_html', 'wp_nav_menu', 'post_gallery', 'wp_playlist_shortcode', 'script_loader_tag', 'style_loader_tag', 'get_search_form' );

	/** The same, of what is stored, some of it by authors and commenters. */
	private const STORED = array( 'the_content', 'the_excerpt', 'woocommerce_short_description', 'comment_text', 'term_description', 'get_the_archive_description', 'widget_text', 'widget_block_content', 'widget_custom_html_content' );

	/** The same, but printed elsewhere as often as in the page: a placeholder's words have no place there. */
	private const TOLD = array( 'get_the_excerpt', 'wp_get_attachment_caption', 'the_post_thumbnail_caption' );

	/** What is done within one of these is read with it. Head too, after lazy loaders; an extract isn't read at all. */
	private const WHOLE = array( ...self::FILTERS, ...self::STORED, 'get_the_excerpt', 'wp_head' );

	/** What prints it: from the first callback to the last, all is kept and rewritten. */
	private const ACTIONS = array( 'wp_body_open', 'comment_form_before', 'comment_form_top', 'comment_form', 'comment_form_after', 'get_sidebar', 'loop_start', 'loop_end', 'woocommerce_before_main_content', 'woocommerce_after_main_content', 'woocommerce_single_product_summary', 'woocommerce_after_single_product_summary', 'woocommerce_after_add_to_cart_form' );

	private bool $parts = false;

	/** @var list<int> Buffers of ours that are open, by their number among all; -1: none was needed. */
	private array $open = array();

	/** @var \WeakMap<\WP_Block, true> Blocks that are rendering those within them. One that fails on the way is forgotten. */
	private \WeakMap $parents;

	/** @var array<string, true> Filters of single blocks that are tapped. */
	private array $blocks = array();

	/** @var array<string, string> What a part became → what it was. */
	private array $was = array();

	/** @param \Closure(string): string $rewrite */
	public function __construct( private readonly \Closure $rewrite ) {
		$this->parents = new \WeakMap();
	}

	/** In both modes. Head and foot too: who keeps a buffer of its own round the page would else see them as they were. */
	public function ends(): void {
		foreach ( self::STORED as $filter ) {
			add_filter( $filter, $this->stored( ... ), PHP_INT_MAX );
		}
		foreach ( self::TOLD as $filter ) {
			add_filter( $filter, Forged::strip( ... ), PHP_INT_MAX );
		}
		add_filter( 'render_block_context', $this->enter( ... ), PHP_INT_MAX, 3 );
		add_filter( 'render_block', $this->block( ... ), PHP_INT_MAX, 3 );
		$this->between( 'wp_head' );
		$this->between( 'wp_footer' );
	}

	public function parts(): void {
		$this->parts = true;
		array_map( $this->between( ... ), self::ACTIONS );
		foreach ( self::FILTERS as $filter ) {
			add_filter( $filter, $this->text( ... ), PHP_INT_MAX );
		}
		// A theme may hand on what a shortcode made, or one filter what another did: before anybody changes a letter of it.
		foreach ( self::STORED as $filter ) {
			add_filter( $filter, fn ( mixed $html ): mixed => is_string( $html ) ? $this->undone( $html ) : $html, PHP_INT_MIN );
		}
		add_action( 'dynamic_sidebar_before', $this->begin( ... ), PHP_INT_MIN, 0 );
		add_action( 'dynamic_sidebar_after', $this->end( ... ), PHP_INT_MAX, 0 );
	}

	private function between( string $action ): void {
		add_action( $action, $this->begin( ... ), PHP_INT_MIN, 0 );
		add_action( $action, $this->end( ... ), PHP_INT_MAX, 0 );
	}

	private function begin(): void {
		if ( $this->within() ) {
			$this->open[] = -1;
			return;
		}
		// Flushed by somebody else, it still doesn't leave as it was.
		ob_start( fn ( string $html, int $phase ): string => 0 === ( $phase & PHP_OUTPUT_HANDLER_CLEAN ) ? ( $this->rewrite )( $html ) : '' );
		$this->open[] = ob_get_level();
	}

	private function end(): void {
		// Between the two somebody may have opened a buffer that goes on: then ours goes on within it.
		if ( array_pop( $this->open ) === ob_get_level() ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The page's own HTML, with less in it.
			echo ( $this->rewrite )( (string) ob_get_clean() );
		}
	}

	private function text( mixed $html ): mixed {
		return is_string( $html ) && '' !== $html && ! $this->within() && ! self::templated() ? $this->rewritten( $html ) : $html;
	}

	private function stored( mixed $html ): mixed {
		if ( ! is_string( $html ) || '' === $html ) {
			return $html;
		}
		$html = Forged::strip( $this->undone( $html ) );
		return is_string( $html ) && $this->parts && ! $this->within() ? $this->rewritten( $html ) : $html;
	}

	private function rewritten( string $html ): string {
		$new = ( $this->rewrite )( $html );
		if ( $new !== $html ) {
			$this->was[ $new ] = $html;
		}
		return $new;
	}

	/** With what was rewritten before as it was: it comes within something larger now. Letter by letter, so that it can't be forged. */
	private function undone( string $html ): string {
		if ( array() !== $this->was && 1 === preg_match( '~data-rd|data:text/rd~', $html ) ) {
			foreach ( array_reverse( $this->was, true ) as $new => $old ) {
				$html = str_replace( $new, $old, $html );
			}
		}
		return $html;
	}

	/** Whether what is made now goes into something that is read as a whole. */
	private function within(): bool {
		$around = $GLOBALS['wp_current_filter'] ?? null;
		foreach ( is_array( $around ) ? array_slice( $around, 0, -1 ) : array() as $filter ) {
			if ( is_string( $filter ) && ( str_starts_with( $filter, 'render_block' ) || in_array( $filter, self::WHOLE, true ) ) ) {
				return true;
			}
		}
		// The second is set while a block's own PHP runs: WordPress renders a synced pattern within itself, by the same object.
		return count( $this->parents ) > 0 || null !== \WP_Block_Supports::$block_to_render;
	}

	/** A template of blocks: its shortcodes and embeds come before its blocks, and all of it before the head. */
	private static function templated(): bool {
		return isset( $GLOBALS['_wp_current_template_content'] ) && 0 === did_action( 'wp_head' );
	}

	private function enter( mixed $context, mixed $block = null, mixed $parent = null ): mixed {
		if ( $parent instanceof \WP_Block ) {
			$this->parents[ $parent ] = true;
		}
		return $context;
	}

	/** The block's own filter comes right after this one, and others add to the block there. */
	private function block( mixed $html, mixed $parsed = null, mixed $block = null ): mixed {
		if ( ! $block instanceof \WP_Block ) {
			return $this->outermost( $html );
		}
		unset( $this->parents[ $block ] );
		$filter = "render_block_$block->name";
		if ( ! isset( $this->blocks[ $filter ] ) ) {
			$this->blocks[ $filter ] = true;
			add_filter( $filter, $this->outermost( ... ), PHP_INT_MAX );
		}
		return $html;
	}

	/** Blocks hold blocks: the outermost is read, with all that is in it. */
	private function outermost( mixed $html ): mixed {
		return $this->within() ? $html : $this->stored( $html );
	}
}
