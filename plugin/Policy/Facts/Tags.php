<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/**
 * The places in a text that carry a fact's name: `<data class="rights-desk-fact" value="contact_email">`, or a span
 * with data-fact where something takes such elements out.
 *
 * Extends the tag processor as WordPress's own interactivity and bindings do: its public methods can't put
 * text where there was none.
 */
final class Tags extends \WP_HTML_Tag_Processor {

	public const CLASS_NAME = 'rights-desk-fact';

	/** Goes to the next one. @return string|null Its fact's name. */
	public function next_fact(): ?string {
		while ( $this->next_tag( array( 'class_name' => self::CLASS_NAME ) ) ) {
			$name = $this->get_attribute( 'DATA' === $this->get_tag() ? 'value' : 'data-fact' );
			if ( is_string( $name ) && '' !== $name ) {
				return $name;
			}
		}
		return null;
	}

	/** Puts this between the tags, instead of whatever stood there. @param string $html Escaped. */
	public function fill( string $html ): void {
		$tag   = $this->get_tag();
		$depth = 1;
		if ( null === $tag || ! $this->set_bookmark( 'rights-desk-opens' ) ) {
			return;
		}
		while ( $depth > 0 && $this->next_tag( array( 'tag_name' => $tag, 'tag_closers' => 'visit' ) ) ) {
			$depth += $this->is_tag_closer() ? -1 : 1;
		}
		if ( 0 === $depth && $this->set_bookmark( 'rights-desk-closes' ) ) {
			$from                    = $this->bookmarks['rights-desk-opens']->start + $this->bookmarks['rights-desk-opens']->length;
			$this->lexical_updates[] = new \WP_HTML_Text_Replacement( $from, $this->bookmarks['rights-desk-closes']->start - $from, $html );
			$this->release_bookmark( 'rights-desk-closes' );
		}
		$this->release_bookmark( 'rights-desk-opens' );
	}
}
