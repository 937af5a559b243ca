<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

/** The contact-consent form in pages: the block, and a shortcode for sites that write without blocks. */
final readonly class ConsentBlock {

	public const FILTER = 'rights_desk_contact_consent';

	/**
	 * @param \Closure(): ConsentForm $form   Built when it is shown.
	 * @param string                  $folder That of the built block.
	 */
	public function __construct( private \Closure $form, private string $folder ) {}

	public function register(): void {
		if ( is_file( $this->folder . '/block.json' ) ) {
			$block = register_block_type( $this->folder );
			foreach ( false === $block ? array() : $block->editor_script_handles as $handle ) {
				wp_set_script_translations( $handle, 'rights-desk', dirname( $this->folder, 2 ) . '/languages' );
			}
		}
		add_shortcode( 'rights_desk_consent', $this->shortcode( ... ) );
	}

	public function render( mixed $html, mixed $attributes, mixed $wrapper = '' ): string {
		$attributes = is_array( $attributes ) ? $attributes : array();
		$purposes   = is_array( $attributes['purposes'] ?? null ) ? array_values( array_filter( $attributes['purposes'], is_string( ... ) ) ) : array();
		$intro      = is_string( $attributes['intro'] ?? null ) ? $attributes['intro'] : '';
		$form       = ( $this->form )()->html( $purposes, $intro, 'post:' . (int) get_the_ID() );
		if ( '' === $form ) {
			return is_string( $html ) ? $html : '';
		}
		$this->style();
		return ( is_string( $html ) ? $html : '' ) . '<div ' . ( is_string( $wrapper ) ? $wrapper : '' ) . ">$form</div>";
	}

	/** @param array<array-key, mixed>|string $attributes purposes (divided by commas), intro. */
	public function shortcode( array|string $attributes ): string {
		$attributes = is_array( $attributes ) ? $attributes : array();
		$purposes   = is_string( $attributes['purposes'] ?? null ) ? array_map( trim( ... ), explode( ',', $attributes['purposes'] ) ) : array( 'newsletter' );
		return $this->render( '', array( 'purposes' => $purposes, 'intro' => $attributes['intro'] ?? '' ) ); // phpcs:ignore WordPress.Arrays
	}

	/** The request form's: the same few rules. */
	private function style(): void {
		$folder = dirname( $this->folder ) . '/request-form';
		if ( is_file( "$folder/style-index.css" ) ) {
			wp_register_style( 'rights-desk-request-form', plugins_url( 'style-index.css', "$folder/block.json" ), array(), (string) filemtime( "$folder/style-index.css" ) );
			wp_style_add_data( 'rights-desk-request-form', 'path', "$folder/style-index.css" );
			wp_enqueue_style( 'rights-desk-request-form' );
		}
	}
}
