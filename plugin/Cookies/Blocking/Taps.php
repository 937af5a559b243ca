<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

/**
 * The default mode: the parts of a page are rewritten where WordPress hands them out, and the page goes on
 * to the visitor as it is made. What a theme writes into its templates itself isn't among them: see docs.
 */
final class Taps {

	/** What hands out HTML that a theme prints, and that nobody stores afterwards (so not oembed_result). */
	private const FILTERS = array( 'the_content', 'the_excerpt', 'comment_text', 'term_description', 'get_the_archive_description', 'widget_text', 'widget_block_content', 'widget_custom_html_content', 'embed_oembed_html', 'wp_video_shortcode', 'wp_audio_shortcode', 'do_shortcode_tag', 'get_avatar', 'get_custom_logo', 'get_header_image_tag', 'get_header_video_markup', 'wp_get_attachment_image', 'post_thumbnail_html', 'wp_nav_menu', 'post_gallery', 'wp_playlist_shortcode', 'script_loader_tag', 'style_loader_tag', 'get_search_form' );

	/** What prints it: from the first callback to the last, all is kept and rewritten. */
	private const ACTIONS = array( 'wp_body_open', 'comment_form_before', 'comment_form_top', 'comment_form', 'comment_form_after', 'get_sidebar', 'loop_start', 'loop_end', 'woocommerce_before_main_content', 'woocommerce_after_main_content', 'woocommerce_single_product_summary', 'woocommerce_after_single_product_summary', 'woocommerce_after_add_to_cart_form' );

	private int $depth = 0;

	/** @var list<int> Buffers of ours that are open, by their number among all. */
	private array $open = array();

	/** @param \Closure(string): string $rewrite */
	public function __construct( private readonly \Closure $rewrite ) {}

	/** In both modes. Head and foot too: who keeps a buffer of its own round the page would else see them as they were. */
	public function ends(): void {
		foreach ( array( 'the_content', 'the_excerpt', 'woocommerce_short_description', 'render_block_core/block' ) as $stored ) {
			add_filter( $stored, Forged::strip( ... ), PHP_INT_MIN );
		}
		$this->between( 'wp_head' );
		$this->between( 'wp_footer' );
	}

	public function parts(): void {
		array_map( $this->between( ... ), self::ACTIONS );
		foreach ( self::FILTERS as $filter ) {
			add_filter( $filter, $this->text( ... ), PHP_INT_MAX );
		}
		add_filter( 'render_block_context', $this->enter( ... ), PHP_INT_MAX );
		add_filter( 'render_block', $this->block( ... ), PHP_INT_MAX );
		add_action( 'dynamic_sidebar_before', $this->begin( ... ), PHP_INT_MIN, 0 );
		add_action( 'dynamic_sidebar_after', $this->end( ... ), PHP_INT_MAX, 0 );
	}

	private function between( string $action ): void {
		add_action( $action, $this->begin( ... ), PHP_INT_MIN, 0 );
		add_action( $action, $this->end( ... ), PHP_INT_MAX, 0 );
	}

	private function begin(): void {
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
		return is_string( $html ) && '' !== $html && ! self::early() ? ( $this->rewrite )( $html ) : $html;
	}

	/** Head and content are read at their end, after lazy loaders; an extract would hold the placeholder's words. */
	private static function early(): bool {
		return doing_action( 'wp_head' ) || doing_filter( 'get_the_excerpt' ) || ( doing_filter( 'the_content' ) && 'the_content' !== current_filter() );
	}

	private function enter( mixed $context ): mixed {
		++$this->depth;
		return $context;
	}

	/** Blocks hold blocks: the outermost is read, with all that is in it. */
	private function block( mixed $html ): mixed {
		$outermost   = $this->depth <= 1;
		$this->depth = max( 0, $this->depth - 1 );
		return $outermost ? $this->text( $html ) : $html;
	}
}
