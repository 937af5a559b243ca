<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** The words for what is refused about the cookie notice. */
final readonly class CookieRefusalText {

	public function of( Refusal $refusal ): ?string {
		$ratio = (string) ( $refusal->params['ratio'] ?? '' );
		$least = (string) ( $refusal->params['least'] ?? '' );
		return match ( $refusal->reason ) {
			'look_colour'   => __( 'This colour is not known: choose one of the theme’s, or give six hexadecimal digits after #.', 'rights-desk' ),
			/* translators: 1: how much two colours differ, such as 2.31; 2: how much they must. */
			'look_contrast' => sprintf( __( 'This text could not be read: its contrast with what is behind it is %1$s to 1, and must be %2$s to 1 at least.', 'rights-desk' ), $ratio, $least ),
			/* translators: 1: how much two colours differ, such as 2.31; 2: how much they must. */
			'look_shape'    => sprintf( __( 'The buttons would not be seen: their contrast with what is behind them is %1$s to 1, and must be %2$s to 1 at least.', 'rights-desk' ), $ratio, $least ),
			/* translators: %d: a number. */
			'look_button'   => sprintf( __( 'The words of a button can have %d letters at most.', 'rights-desk' ), (int) ( $refusal->params['most'] ?? 0 ) ),
			'look_unequal'  => __( 'Accepting and refusing must be equal: two words that differ, and are about as long.', 'rights-desk' ),
			'mode_needs'    => __( 'The full mode needs WordPress 6.9 or later.', 'rights-desk' ),
			default         => null,
		};
	}
}
