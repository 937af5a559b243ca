<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

/**
 * Authors may write data-* attributes. Those of ours would be put in place as addresses after consent, past what
 * WordPress allows them to write, so what they stored loses them before anything of ours is added.
 */
final readonly class Forged {

	public static function strip( mixed $html ): mixed {
		if ( ! is_string( $html ) || ( false === stripos( $html, 'data-rd' ) && false === stripos( $html, 'rd-choices' ) ) ) {
			return $html;
		}
		$markup = new \WP_HTML_Tag_Processor( $html );
		while ( $markup->next_tag() ) {
			foreach ( $markup->get_attribute_names_with_prefix( 'data-rd' ) ?? array() as $name ) {
				// Those of the block by which one changes one's mind put nothing in place, and choose nothing.
				$ways = 'data-rd-do' === $name && in_array( $markup->get_attribute( $name ), array( 'open', 'withdraw' ), true );
				if ( ! $ways && 'data-rd-state' !== $name ) {
					$markup->remove_attribute( $name );
				}
			}
			// The scripts read what the notice says of itself there.
			if ( 'rd-choices' === $markup->get_attribute( 'id' ) ) {
				$markup->remove_attribute( 'id' );
			}
		}
		return $markup->get_updated_html();
	}
}
