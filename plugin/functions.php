<?php
/**
 * Functions for other plugins and themes.
 *
 * @package RightsDesk
 */

declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

if ( ! function_exists( 'rights_desk_may_process' ) ) {
	/**
	 * Whether somebody's data may be used for a purpose now: false while they have it restricted, or have objected.
	 *
	 * @param string $email   Their address.
	 * @param string $purpose A purpose of the register, such as newsletter, marketing, statistics or contract. Unknown ones are treated as not necessary.
	 */
	function rights_desk_may_process( string $email, string $purpose ): bool {
		return true === apply_filters( 'rights_desk_may_process', true, $email, $purpose );
	}
}
