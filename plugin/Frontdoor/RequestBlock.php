<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

/** The form in pages: the block, and a shortcode for sites that write without blocks. */
final readonly class RequestBlock {

	public const FILTER = 'rights_desk_request_form';
	private const NAME  = 'rights-desk/request-form';

	/**
	 * @param \Closure(): RequestForm $form
	 * @param string                   $folder That of the built block.
	 */
	public function __construct(
		private \Closure $form,
		private string $folder,
	) {}

	public function register(): void {
		if ( is_file( $this->folder . '/block.json' ) ) {
			$block = register_block_type( $this->folder );
			// Core looks for a block's translations among those it downloaded, not in the plugin.
			foreach ( false === $block ? array() : $block->editor_script_handles as $handle ) {
				wp_set_script_translations( $handle, 'rights-desk', dirname( $this->folder, 2 ) . '/languages' );
			}
		}
		add_shortcode( 'rights_desk_form', $this->shortcode( ... ) );
	}

	/** @param array<string, mixed> $attributes */
	public function render( string $html, array $attributes, string $wrapper = '' ): string {
		$this->style();
		$kinds = is_array( $attributes['kinds'] ?? null ) ? $attributes['kinds'] : array();
		$intro = is_string( $attributes['intro'] ?? null ) ? $attributes['intro'] : '';
		return $html . "<div $wrapper>" . ( $this->form )()->html( array_values( array_filter( $kinds, is_string( ... ) ) ), $intro ) . '</div>';
	}

	/** @param array<array-key, mixed>|string $attributes kinds (divided by commas), intro. */
	public function shortcode( array|string $attributes ): string {
		$attributes = is_array( $attributes ) ? $attributes : array();
		$kinds      = is_string( $attributes['kinds'] ?? null ) ? array_map( trim( ... ), explode( ',', $attributes['kinds'] ) ) : array();
		$block      = array(
			'kinds' => array_values( array_intersect( Rights::OFFERED, $kinds ) ),
			'intro' => is_string( $attributes['intro'] ?? null ) ? $attributes['intro'] : '',
		);
		if ( ! is_file( $this->folder . '/block.json' ) ) {
			return $this->render( '', $block );
		}
		return render_block(
			array(
				'blockName'    => self::NAME,
				'attrs'        => $block,
				'innerBlocks'  => array(),
				'innerHTML'    => '',
				'innerContent' => array(),
			)
		);
	}

	/** Not the block's own style: classic themes before WordPress 6.9 would print that on every page. */
	private function style(): void {
		$file = $this->folder . '/style-index.css';
		if ( is_file( $file ) ) {
			wp_register_style( 'rights-desk-request-form', plugins_url( 'style-index.css', $this->folder . '/block.json' ), array(), (string) filemtime( $file ) );
			wp_style_add_data( 'rights-desk-request-form', 'path', $file );
			wp_enqueue_style( 'rights-desk-request-form' );
		}
	}
}
