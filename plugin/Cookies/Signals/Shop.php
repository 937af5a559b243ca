<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Signals;

use RightsDesk\Cookies\Blocking\Pages;
use RightsDesk\Cookies\Mode;
use RightsDesk\Cookies\Note;

/**
 * WooCommerce's order attribution: a script of the site's own, so nothing of it is held back, that keeps cookies
 * from a visitor's first page on. Its page says for everyone that it may not; the visitor's choice says it may.
 */
final readonly class Shop {

	private const HANDLE = 'wc-order-attribution';

	/** One of the cookies that it keeps: the service in the register that has it tells whose leave it needs. */
	private const COOKIE = 'sbjs_session';

	public function hooks(): void {
		// After WooCommerce's own answer by WP Consent API, which a page cache would keep for the next visitor.
		add_filter( 'wc_order_attribution_allow_tracking', static fn ( mixed $allowed ): mixed => self::asked() ? false : $allowed, PHP_INT_MAX );
		add_action( 'wp_enqueue_scripts', self::category( ... ), 1 );
		add_action( 'wp_print_footer_scripts', self::script( ... ), PHP_INT_MAX );
	}

	private static function asked(): bool {
		return 'off' !== Mode::of() && Pages::held();
	}

	/** WooCommerce asks for marketing unless it is told otherwise: it asks for what the register says. */
	private static function category(): void {
		$theirs = 'Automattic\\WooCommerce\\Internal\\Integrations\\WPConsentAPI';
		if ( class_exists( $theirs, false ) && property_exists( $theirs, 'consent_category' ) && self::asked() ) {
			$theirs::$consent_category = ConsentApi::category( 'a' === self::mark()[0] ? 'analytical' : ( 'f' === self::mark()[0] ? 'functional' : 'tracking' ) );
		}
	}

	private static function script(): void {
		if ( wp_script_is( self::HANDLE, 'done' ) && self::asked() ) {
			wp_print_inline_script_tag(
				'(function(d,o){function f(){var w=window.wc_order_attribution;w&&w.setOrderTracking&&w.setOrderTracking(!!d&&d.may(o))}document.addEventListener("DOMContentLoaded",f);document.addEventListener("rights-desk:choice",f)})(window.rightsDesk,' . wp_json_encode( self::mark() ) . ')',
				array( 'id' => 'rd-shop' )
			);
		}
	}

	private static function mark(): string {
		foreach ( Note::read()->rules as $rule ) {
			foreach ( $rule['stored'] as $stored ) {
				if ( 'cookie' === $stored[0] && 1 === preg_match( '/^' . str_replace( '\*', '.*', preg_quote( $stored[1], '/' ) ) . '$/D', self::COOKIE ) ) {
					return $rule['category'][0] . ':' . $rule['code'];
				}
			}
		}
		return 't:';
	}
}
