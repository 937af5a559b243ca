<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

/** WordPress's reader of tags, which can also put something before, into and after the tag that it stands at. */
final class Markup extends \WP_HTML_Tag_Processor {

	/** What a browser closes by itself at the end of a text, and this reader waits for. */
	private const ENDS = '</script></style></iframe></textarea></title></noembed></noframes></xmp>';

	private bool $ended = false;

	public static function closed( string $html ): self {
		$markup        = new self( $html . self::ENDS );
		$markup->ended = true;
		return $markup;
	}

	public function result(): string {
		$html = $this->get_updated_html();
		return $this->ended && str_ends_with( $html, self::ENDS ) ? substr( $html, 0, -strlen( self::ENDS ) ) : $html;
	}

	public function text( string $attribute ): ?string {
		$value = $this->get_attribute( $attribute );
		return true === $value ? '' : $value;
	}

	public function before( string $html ): void {
		$this->put( 0, $html );
	}

	/** Attributes, as HTML, right after the tag's name: for addresses that esc_url() would not leave alone. */
	public function into( string $attributes ): void {
		$this->put( 1 + strlen( (string) $this->get_tag() ), " $attributes" );
	}

	/** With a space before the sign: lazy loaders look for src= anywhere in a tag, and make data-src= of it. */
	public function keep( string $attribute, string $value ): void {
		$this->into( "$attribute =\"" . strtr( $value, array( '&' => '&amp;', '"' => '&quot;', '<' => '&lt;', '>' => '&gt;' ) ) . '"' );
	}

	/** After the element, for those that are read as one token: iframe, script, style, and what has no end tag. */
	public function after( string $html ): void {
		$this->put( null, $html );
	}

	private function put( ?int $offset, string $html ): void {
		$this->set_bookmark( 'here' );
		$span                    = $this->bookmarks['here'];
		$this->lexical_updates[] = new \WP_HTML_Text_Replacement( $span->start + ( $offset ?? $span->length ), 0, $html );
		$this->release_bookmark( 'here' );
	}
}
