<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/** Where a whole attribute is the fact: a button's address, a heading, a paragraph. */
final readonly class Bindings {

	public const SOURCE = 'rights-desk/fact';

	/** @param \Closure(): Facts $facts */
	public function __construct( private \Closure $facts ) {}

	public function register(): void {
		register_block_bindings_source(
			self::SOURCE,
			array(
				// Only the editor shows it: a visitor's page needn't load translations for it.
				'label'              => is_admin() ? __( 'Facts of the privacy policy', 'rights-desk' ) : 'Rights Desk',
				'get_value_callback' => $this->value( ... ),
			)
		);
	}

	/** @param array<string, mixed> $arguments name: of the fact. */
	private function value( array $arguments, \WP_Block $block, string $attribute ): ?string {
		$name = $arguments['name'] ?? null;
		if ( ! is_string( $name ) ) {
			return null;
		}
		// WordPress takes what it puts between tags for HTML, and escapes what it puts into an attribute.
		$text = in_array( $attribute, array( 'content', 'text', 'caption' ), true );
		return $text ? Missing::html( ( $this->facts )()->shown( $name ) ) : ( $this->facts )()->value( $name );
	}
}
