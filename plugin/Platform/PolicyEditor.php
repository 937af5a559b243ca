<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/**
 * The panels and the button that stand beside a policy in the block editor.
 */
final readonly class PolicyEditor {

	private const HANDLE = 'rights-desk-editor';
	private const ENTRY  = 'editor/index';

	/** In the canvas, which may be a frame of its own: a fact is seen to be one. */
	private const CANVAS = '.rights-desk-fact{background:color-mix(in srgb,currentColor 9%,transparent);border-radius:2px;box-shadow:0 0 0 2px color-mix(in srgb,currentColor 9%,transparent);cursor:default}';

	/** @param string $type The post type of policies. */
	public function __construct( private Assets $assets, private AdminPage $page, private string $type ) {}

	public function enqueue(): void {
		if ( get_current_screen()?->post_type === $this->type && $this->assets->enqueue( self::ENTRY, self::HANDLE ) ) {
			wp_add_inline_script( self::HANDLE, $this->page->script(), 'before' );
		}
	}

	/**
	 * @param array<array-key, mixed> $settings
	 * @return array<array-key, mixed>
	 */
	public function settings( array $settings, \WP_Block_Editor_Context $context ): array {
		if ( $context->post?->post_type === $this->type ) {
			$styles             = is_array( $settings['styles'] ?? null ) ? $settings['styles'] : array();
			$styles[]           = array( 'css' => self::CANVAS );
			$settings['styles'] = $styles;
		}
		return $settings;
	}
}
