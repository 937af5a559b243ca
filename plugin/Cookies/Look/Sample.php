<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Look;

use RightsDesk\Cookies\Note;
use RightsDesk\Cookies\Notice\Preview;

/** A page as the theme would show it, with the notice on it: for a frame in wp-admin that runs no script. */
final readonly class Sample {

	public function __construct( private Keeper $keeper ) {}

	/** @param array<string, mixed> $setting cookie_look as it is being edited. */
	public function page( array $setting, string $locale, bool $dark ): string {
		$look = $this->keeper->worked_out( $setting );
		if ( $dark && isset( $look['dark'] ) ) {
			$look['light'] = $look['dark'];
		}
		unset( $look['dark'] );
		$versions = Note::read()->versions;
		$versions = array_sum( $versions ) > 0 ? $versions : array( 'analytical' => 1, 'tracking' => 1 ); // phpcs:ignore WordPress.Arrays
		$switched = determine_locale() !== $locale && switch_to_locale( $locale );
		$page     = sprintf(
			'<!doctype html><html lang="%1$s" dir="%2$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><base target="_blank"><style>%3$s</style></head><body>%4$s<main style="max-width:40rem;margin:0 auto;padding:2rem;min-height:100vh;box-sizing:border-box"><h1>%5$s</h1><p>%6$s</p></main></body></html>',
			esc_attr( str_replace( '_', '-', $locale ) ),
			is_rtl() ? 'rtl' : 'ltr',
			self::styles(),
			Preview::html( Look::of( $look ), $locale, $versions ),
			esc_html( get_bloginfo( 'name', 'display' ) ),
			esc_html__( 'This is where your page stands.', 'rights-desk' )
		);
		if ( $switched ) {
			restore_previous_locale();
		}
		return $page;
	}

	/** The theme's own, that a style element can't be left by. */
	private static function styles(): string {
		ob_start();
		wp_print_font_faces();
		$fonts = (string) preg_replace( '#</?style[^>]*>#i', '', (string) ob_get_clean() );
		return str_ireplace( '</style', '<\/style', $fonts . wp_get_global_stylesheet() );
	}
}
