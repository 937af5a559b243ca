<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Notice;

/** How it stands and the way to change it, where the owner wants it: a block, and a shortcode for sites without blocks. */
final readonly class ChangeBlock {

	public const FILTER = 'rights_desk_choices_link';

	/**
	 * @param \Closure(): Notice $notice
	 * @param string             $folder That of the built block.
	 */
	public function __construct( private \Closure $notice, private string $folder ) {}

	public function register(): void {
		if ( is_file( $this->folder . '/block.json' ) ) {
			$block = register_block_type( $this->folder );
			// Core looks for a block's translations among those it downloaded, not in the plugin.
			foreach ( false === $block ? array() : $block->editor_script_handles as $handle ) {
				wp_set_script_translations( $handle, 'rights-desk', dirname( $this->folder, 2 ) . '/languages' );
			}
		}
		add_shortcode( 'rights_desk_choices', fn (): string => $this->render( '', 'class="wp-block-rights-desk-choices-link"' ) );
	}

	public function render( mixed $html, mixed $wrapper = '' ): string {
		$html   = is_string( $html ) ? $html : '';
		$change = ( $this->notice )()->change();
		return '' === $change ? $html : $html . '<div ' . ( is_string( $wrapper ) ? $wrapper : '' ) . ">$change</div>";
	}
}
