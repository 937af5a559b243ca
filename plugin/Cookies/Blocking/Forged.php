<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

/**
 * Authors may write data-* attributes. Those of ours would be put in place as addresses after consent, or make a
 * click consent, past what WordPress allows them to write. So HTML that holds nothing of ours yet loses them: after
 * all blocks and shortcodes have made it, since these write what stood in their settings.
 */
final readonly class Forged {

	/** Whether anything must be read at all. An id and a style may be written by numbers, the name of an attribute may not. */
	private const SIGNS = '~data-rd|rd-choices|text/rd|&#(?!0?3[489];|160;|8\d{3};)|&(?:sol|colon|comma);~i';

	/** Also as WordPress's Interactivity API writes attributes into a page, later than anything here. */
	private const OURS = '~^(?:data-wp-bind--)?data-rd(?:-|$)~D';

	/** What stands in a style sheet for an address that is held. */
	private const ADDRESS = 'text/rd';

	public static function strip( mixed $html ): mixed {
		if ( ! is_string( $html ) || 0 === preg_match( self::SIGNS, $html ) ) {
			return $html;
		}
		$markup = new \WP_HTML_Tag_Processor( $html );
		while ( $markup->next_tag() ) {
			self::tag( $markup );
		}
		$left = $markup->get_updated_html();
		// What begins a tag and doesn't end it goes on in what the page has after it.
		return $markup->paused_at_incomplete_token() ? str_ireplace( array( 'data-rd', self::ADDRESS ), array( 'data-r', 'text/r' ), $left ) : $left;
	}

	private static function tag( \WP_HTML_Tag_Processor $markup ): void {
		foreach ( $markup->get_attribute_names_with_prefix( 'data-' ) ?? array() as $name ) {
			// Those of the block by which one changes one's mind put nothing in place, and choose nothing.
			$ways = 'data-rd-do' === $name && in_array( $markup->get_attribute( $name ), array( 'open', 'withdraw' ), true );
			if ( ! $ways && 'data-rd-state' !== $name && 1 === preg_match( self::OURS, $name ) ) {
				$markup->remove_attribute( $name );
			}
		}
		$id = $markup->get_attribute( 'id' );
		if ( is_string( $id ) && 'rd-choices' === strtolower( $id ) ) {
			$markup->remove_attribute( 'id' );
		}
		$style = $markup->get_attribute( 'style' );
		if ( is_string( $style ) && false !== stripos( $style, self::ADDRESS ) ) {
			$markup->set_attribute( 'style', str_ireplace( self::ADDRESS, 'text/r', $style ) );
		}
	}
}
