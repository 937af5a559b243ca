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

if ( ! function_exists( 'rights_desk_may_contact' ) ) {
	/**
	 * Whether somebody may be contacted for a purpose now: it is the firm's, they have not closed it, and they agreed where it rests on consent.
	 *
	 * @param string $email   Their address.
	 * @param string $purpose A purpose of the register, such as newsletter or marketing. Unknown ones are refused.
	 */
	function rights_desk_may_contact( string $email, string $purpose ): bool {
		return true === apply_filters( 'rights_desk_may_contact', true, $email, $purpose );
	}
}

if ( ! function_exists( 'rights_desk_allowed' ) ) {
	/**
	 * Whether this visitor allowed a category of cookies, or a single service; false while the notice is switched off.
	 *
	 * Read from the visitor's cookie: a page that a cache keeps for everyone must ask in the browser instead (docs/cookie-api.md).
	 *
	 * @param string $what analytical, tracking, functional, or the code of a service in the register.
	 */
	function rights_desk_allowed( string $what ): bool {
		return true === apply_filters( 'rights_desk_allowed', false, $what );
	}
}
