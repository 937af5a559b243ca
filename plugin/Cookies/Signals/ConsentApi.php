<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Signals;

use RightsDesk\Cookies\Blocking\Pages;
use RightsDesk\Cookies\Mode;
use RightsDesk\Cookies\Note;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;

/**
 * WP Consent API, by which other plugins ask whether they may. Read from its code (2.0.1): an empty type lets
 * everything through, its own cookie decides, and without that cookie not even functional is allowed.
 */
final readonly class ConsentApi {

	public const HANDLE = 'wp-consent-api';

	/** Which site wrote that plugin's cookies last: they stand at the root of the host, and sites in its folders share them, but not our choice. */
	private const BY = 'rd-by';

	/** Its categories, by ours: remembering what a visitor set is functional; counting is analytical, anonymous or not. */
	private const CATEGORIES = array(
		'functional'           => 'functional',
		'preferences'          => 'functional',
		'statistics'           => 'analytical',
		'statistics-anonymous' => 'analytical',
		'marketing'            => 'tracking',
	);

	/** @param string $script Path of the built wp.js. */
	public function __construct( private Settings $settings, private Clock $clock, private string $script ) {}

	/** Each of these runs only where that plugin, or one that fits it, asks. */
	public function hooks( string $plugin ): void {
		add_filter( "wp_consent_api_registered_$plugin", '__return_true' );
		// After all others: the stricter of two types holds, and none at all would allow everything.
		add_filter( 'wp_get_consent_type', fn ( mixed $type ): mixed => $this->on() ? 'optin' : $type, PHP_INT_MAX );
		add_filter( 'wp_consent_api_cookie_expiration', fn ( mixed $days ): mixed => $this->on() ? Said::DAYS : $days, PHP_INT_MAX );
		// Before others, so that a plugin may still refuse one that asks.
		add_filter( 'wp_has_consent', $this->has( ... ), 1, 2 );
		add_action( 'init', $this->keep_the_box( ... ), 11 );
		add_action( 'init', $this->declare_services( ... ), 20 );
		add_action( 'wp_enqueue_scripts', $this->enqueue( ... ), PHP_INT_MAX );
	}

	public static function category( string $ours ): string {
		return match ( $ours ) {
			'analytical' => 'statistics',
			'tracking'   => 'marketing',
			default      => 'functional',
		};
	}

	/** What our cookie says, unless the other one was set to refuse since: that comes to ours when a page is next loaded. */
	private function has( mixed $has, mixed $category ): mixed {
		$ours = is_string( $category ) ? self::CATEGORIES[ $category ] ?? null : null;
		if ( null === $ours || ! $this->on() ) {
			return $has;
		}
		$note    = Note::read();
		$name    = $this->prefix() . "_$category";
		$refused = ( $_COOKIE[ self::BY ] ?? '' ) === self::site() && 'deny' === ( $_COOKIE[ $name ] ?? '' );
		return 'functional' === $ours || ( ! $refused && Said::read( $note, $this->clock->now() )->allows( $ours, $note ) );
	}

	/** It takes the box away by which commenters say whether to be remembered, and remembers whoever may have 'preferences': our functional, and so everyone. */
	private function keep_the_box(): void {
		if ( $this->on() && has_action( 'set_comment_cookies', 'wp_consent_api_set_comment_cookies' ) ) {
			remove_filter( 'comment_form_default_fields', 'wp_consent_api_wordpress_comment_form_hide_cookies_consent' );
			remove_action( 'set_comment_cookies', 'wp_consent_api_set_comment_cookies' );
			add_action( 'set_comment_cookies', 'wp_set_comment_cookies', 10, 3 );
		}
	}

	/** It knows services by the cookies that are declared: from here its script and its functions have the category of each. */
	private function declare_services(): void {
		if ( ! function_exists( 'wp_add_cookie_info' ) || ! $this->on() ) {
			return;
		}
		foreach ( Note::read()->rules as $rule ) {
			foreach ( $rule['stored'] as $stored ) {
				wp_add_cookie_info( $stored[1], $rule['name'], self::category( $rule['category'] ), '', '', '', false, false, 'cookie' === $stored[0] ? 'HTTP' : 'LOCALSTORAGE' );
			}
		}
	}

	private function enqueue(): void {
		if ( ! $this->on() || ! Pages::held() ) {
			return;
		}
		$handle = self::HANDLE;
		if ( ! wp_script_is( $handle, 'registered' ) ) {
			if ( 'on' !== $this->settings->text( 'cookie_consent_api' ) ) {
				return;
			}
			// Without that plugin the cookies alone are kept, for those that read them.
			$handle = 'rd-others';
			wp_register_script( $handle, false, array(), null, array( 'in_footer' => true ) ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- Inline.
			wp_enqueue_script( $handle );
		}
		if ( ! is_readable( $this->script ) ) {
			return;
		}
		$services = array_map( static fn ( array $rule ): array => array( $rule['name'], $rule['category'][0] . ':' . $rule['code'] ), Note::read()->rules );
		wp_add_inline_script( $handle, "window.wp_consent_type='optin'", 'before' );
		wp_add_inline_script( $handle, 'if(window.rightsDesk){rightsDesk.others=' . wp_json_encode( array( 'prefix' => $this->prefix(), 'days' => Said::DAYS, 'site' => self::site(), 'services' => $services ), JSON_HEX_TAG | JSON_HEX_AMP ) . ';' . file_get_contents( $this->script ) . '}' ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- Of this plugin.
	}

	private function prefix(): string {
		$prefix = apply_filters( 'wp_consent_cookie_prefix', 'wp_consent' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- That plugin's.
		return is_string( $prefix ) ? $prefix : 'wp_consent';
	}

	private static function site(): string {
		$home = get_option( 'home' );
		return hash( 'crc32b', is_string( $home ) ? $home : '' );
	}

	private function on(): bool {
		return 'off' !== Mode::of() && 'off' !== $this->settings->text( 'cookie_consent_api' );
	}
}
