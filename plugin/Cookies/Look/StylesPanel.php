<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Look;

/** Styles › Blocks of the site editor: colours of the notice that can't be read are refused there too. */
final readonly class StylesPanel {

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	public function check( mixed $answer, \WP_REST_Request $call ): mixed {
		if ( is_wp_error( $answer ) || 'GET' === $call->get_method() || 1 !== preg_match( '#^/wp/v2/global-styles/\d+$#', $call->get_route() ) ) {
			return $answer;
		}
		$block = _wp_array_get( $call->get_params(), array( 'styles', 'blocks', Theme::BLOCK ) );
		if ( ! is_array( $block ) ) {
			return $answer;
		}
		$theme = new Theme();
		$given = array();
		foreach ( array( 'back' => array( 'color', 'background' ), 'ink' => array( 'color', 'text' ), 'fill' => array( 'elements', 'button', 'color', 'background' ), 'on' => array( 'elements', 'button', 'color', 'text' ) ) as $name => $path ) { // phpcs:ignore WordPress.Arrays
			$css            = _wp_array_get( $block, $path );
			$given[ $name ] = is_string( $css ) ? $theme->colour( $css ) : '';
		}
		// What is not set there follows from what is, so that it can be read: only two that are both set can clash.
		foreach ( array( array( 'ink', 'back', Contrast::TEXT ), array( 'on', 'fill', Contrast::TEXT ), array( 'fill', 'back', Contrast::SHAPE ) ) as list( $one, $other, $least ) ) {
			if ( '' !== $given[ $one ] && '' !== $given[ $other ] && Contrast::ratio( $given[ $one ], $given[ $other ] ) < $least ) {
				/* translators: 1: how much two colours differ, such as 2.31; 2: how much they must. */
				return new \WP_Error( 'look_contrast', sprintf( __( 'The cookie notice takes these colours, and they could not be read: their contrast is %1$s to 1, and must be %2$s to 1 at least.', 'rights-desk' ), number_format_i18n( floor( 100 * Contrast::ratio( $given[ $one ], $given[ $other ] ) ) / 100, 2 ), number_format_i18n( $least, 1 ) ), array( 'status' => 422 ) );
			}
		}
		return $answer;
	}
}
