<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/** Fills the facts into a text, each time that it is rendered: what an editor left between the tags never counts. */
final readonly class Filler {

	public function __construct( private Facts $facts ) {}

	/** For the filter render_block. */
	public function fill( string $html ): string {
		$tags = new Tags( $html );
		for ( $name = $tags->next_fact(); null !== $name; $name = $tags->next_fact() ) {
			$tags->fill( Missing::html( $this->facts->shown( $name ) ) );
		}
		return $tags->get_updated_html();
	}
}
