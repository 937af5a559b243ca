<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** The headings of a text: each gets an address, and together they are its table of contents. */
final readonly class Headings {

	private const EACH = '~<h([2-4])\b([^>]*)>(.*?)</h\1>~is';

	/** Each heading has an id; those that it had stay. */
	public function addressed( string $html ): string {
		$taken = array();
		return (string) preg_replace_callback(
			self::EACH,
			static function ( array $found ) use ( &$taken ): string {
				if ( 1 === preg_match( '~\sid\s*=~i', $found[2] ) ) {
					return $found[0];
				}
				$slug = sanitize_title( remove_accents( html_entity_decode( wp_strip_all_tags( $found[3] ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
				$slug = 'policy-' . ( '' === $slug || str_contains( $slug, '%' ) ? 'part' : substr( $slug, 0, 60 ) );
				for ( $id = $slug, $n = 2; isset( $taken[ $id ] ); $n++ ) {
					$id = "$slug-$n";
				}
				$taken[ $id ] = true;
				return "<h$found[1]$found[2] id=\"" . esc_attr( $id ) . "\">$found[3]</h$found[1]>";
			},
			$html
		);
	}

	/** @return list<array{id: string, text: string}> Of the highest level that it has more than once. */
	public function contents( string $html ): array {
		preg_match_all( self::EACH, $html, $found, PREG_SET_ORDER );
		foreach ( array( '2', '3' ) as $level ) {
			$of_level = array();
			foreach ( $found as $heading ) {
				if ( $level === $heading[1] && 1 === preg_match( '~\sid\s*=\s*["\']([^"\']+)~i', $heading[2], $id ) ) {
					$of_level[] = array(
						'id'   => html_entity_decode( $id[1], ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
						'text' => html_entity_decode( wp_strip_all_tags( $heading[3] ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
					);
				}
			}
			if ( count( $of_level ) > 1 ) {
				return $of_level;
			}
		}
		return array();
	}
}
