<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** The policy in pages: the block, and a shortcode for sites that write without blocks. */
final class PolicyBlock {

	public const NAME      = 'rights-desk/policy';
	public const SHORTCODE = 'rights_desk_policy';
	public const FILTER    = 'rights_desk_policy_block';

	/** @var array<string, string> HTML by the place where it comes. */
	private array $places = array();

	/**
	 * @param string                $folder That of the built block.
	 * @param \Closure(): PolicyView $view
	 */
	public function __construct( private readonly string $folder, private readonly \Closure $view, private readonly Lifetime $lifetime ) {}

	public function register(): void {
		if ( is_file( $this->folder . '/block.json' ) ) {
			$block = register_block_type( $this->folder );
			foreach ( false === $block ? array() : $block->editor_script_handles as $handle ) {
				wp_set_script_translations( $handle, 'rights-desk', dirname( $this->folder, 2 ) . '/languages' );
			}
		}
		add_shortcode( self::SHORTCODE, $this->shortcode( ... ) );
	}

	/** @param array<string, mixed> $attributes */
	public function render( string $html, array $attributes, string $wrapper = '' ): string {
		if ( DocumentType::NAME === get_post_type() ) {
			// A policy does not hold itself.
			return $html;
		}
		$this->style();
		$this->lifetime->limit();
		$locale = is_string( $attributes['locale'] ?? null ) ? $attributes['locale'] : '';
		$policy = ( $this->view )()->html( get_the_ID() ?: get_queried_object_id(), $locale, false !== ( $attributes['contents'] ?? true ), false !== ( $attributes['versions'] ?? true ) ); // phpcs:ignore Universal.Operators.DisallowShortTernary.Found -- Either is a page.
		return $html . "<div $wrapper>" . $this->place( $policy ) . '</div>';
	}

	/** @param array<array-key, mixed>|string $attributes locale, contents, versions ("no" leaves them out). */
	public function shortcode( array|string $attributes ): string {
		$attributes = is_array( $attributes ) ? $attributes : array();
		return $this->render(
			'',
			array(
				'locale'   => is_string( $attributes['locale'] ?? null ) ? $attributes['locale'] : '',
				'contents' => 'no' !== ( $attributes['contents'] ?? '' ),
				'versions' => 'no' !== ( $attributes['versions'] ?? '' ),
			),
			'class="wp-block-rights-desk-policy"'
		);
	}

	/** After all that changes a page's text: a published version is shown as it was published. */
	public function fill( string $content ): string {
		return array() === $this->places ? $content : strtr( $content, $this->places );
	}

	private function place( string $html ): string {
		if ( ! doing_filter( 'the_content' ) ) {
			return $html;
		}
		$place                  = '<div data-rights-desk-place="' . wp_unique_id( 'policy' ) . '"></div>';
		$this->places[ $place ] = $html;
		return $place;
	}

	/** Not the block's own style: classic themes before WordPress 6.9 would print that on every page. */
	private function style(): void {
		$file = $this->folder . '/style-index.css';
		if ( is_file( $file ) ) {
			wp_register_style( 'rights-desk-policy', plugins_url( 'style-index.css', $this->folder . '/block.json' ), array(), (string) filemtime( $file ) );
			wp_style_add_data( 'rights-desk-policy', 'path', $file );
			wp_enqueue_style( 'rights-desk-policy' );
		}
	}
}
