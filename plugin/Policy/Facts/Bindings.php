<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/** Where a whole attribute is the fact: a button's address, a heading, a paragraph. */
final readonly class Bindings {

	public function __construct( private Facts $facts ) {}

	/** @param array<array-key, mixed> $arguments name: of the fact. */
	public function value( array $arguments, string $attribute ): ?string {
		$name = $arguments['name'] ?? null;
		if ( ! is_string( $name ) ) {
			return null;
		}
		// WordPress takes what it puts between tags for HTML, and escapes what it puts into an attribute.
		$text = in_array( $attribute, array( 'content', 'text', 'caption' ), true );
		return $text ? Missing::html( $this->facts->shown( $name ) ) : $this->facts->value( $name );
	}
}
