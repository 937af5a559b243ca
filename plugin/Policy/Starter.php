<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/**
 * A policy to start from: all that Articles 13 and 14 ask, each fact of it bound to where it is kept.
 * Staff write on from there; what they must say themselves stands in it as a gap.
 */
final readonly class Starter {

	/** @param \Closure(string): string $shown What a fact says now, or its label. */
	public function __construct( private StarterText $text, private \Closure $shown ) {}

	/** @return array{title: string, content: string} In the language that is switched on. */
	public function make(): array {
		$content = '';
		foreach ( $this->text->parts() as $part ) {
			$content .= $this->block( $part[0], $part[1] ) . "\n\n";
		}
		return array(
			'title'   => __( 'Privacy policy', 'rights-desk' ),
			'content' => trim( $content ),
		);
	}

	/** @param string $what Text for words, a block's name for a register. */
	private function block( string $kind, string $what ): string {
		return match ( $kind ) {
			'h2'    => "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">" . esc_html( $what ) . "</h2>\n<!-- /wp:heading -->",
			'h3'    => "<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">" . esc_html( $what ) . "</h3>\n<!-- /wp:heading -->",
			'block' => "<!-- wp:rights-desk/$what /-->",
			default => "<!-- wp:paragraph -->\n<p>" . $this->bound( $what ) . "</p>\n<!-- /wp:paragraph -->",
		};
	}

	/** {contact_email} becomes the element that is filled at each rendering. */
	private function bound( string $text ): string {
		return (string) preg_replace_callback(
			'/\{([a-z_]+)\}/',
			fn ( array $match ): string => 'form_link' === $match[1]
				? '<a href="' . esc_url( home_url( '/?rights-desk=ask' ) ) . '">' . esc_html__( 'the form', 'rights-desk' ) . '</a>'
				: '<data class="' . Facts\Tags::CLASS_NAME . '" value="' . esc_attr( $match[1] ) . '">' . esc_html( ( $this->shown )( $match[1] ) ) . '</data>',
			esc_html( $text )
		);
	}
}
