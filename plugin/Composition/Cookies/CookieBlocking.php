<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Cookies\Blocking\Guard;
use RightsDesk\Cookies\Blocking\Headers;
use RightsDesk\Cookies\Blocking\Own;
use RightsDesk\Cookies\Blocking\Pages;
use RightsDesk\Cookies\Blocking\Placeholder;
use RightsDesk\Cookies\Blocking\Rewriter;
use RightsDesk\Cookies\Blocking\Taps;
use RightsDesk\Cookies\Judge;
use RightsDesk\Cookies\Look\Look;
use RightsDesk\Cookies\Mode;
use RightsDesk\Cookies\Note;
use RightsDesk\Cookies\Signals\Google;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Settings;

/** What a page may not load before a choice is held back on the server. */
final readonly class CookieBlocking implements Part {

	public function __construct( private Ground $ground ) {}

	public function hooks(): void {
		// Before anybody opens a buffer round the page; feeds, REST, wp-admin and WP-CLI don't come here or are left alone.
		add_action( 'template_redirect', fn () => 'off' === Mode::of() ? null : $this->page(), PHP_INT_MIN );
		// Added here, so that it stands before all that others put first.
		add_action( 'wp_head', fn () => 'off' === Mode::of() ? null : $this->guard(), PHP_INT_MIN );
	}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	private function page(): void {
		if ( ! Pages::held() ) {
			return;
		}
		$note     = self::note();
		$judge    = Judge::from( $note, Own::hosts() );
		$words    = static fn (): array => Look::of( $note->look )->texts( determine_locale(), $note->versions );
		$rewriter = new Rewriter( $judge, new Placeholder( $judge, $words ) );
		$taps     = new Taps( $rewriter->rewrite( ... ) );

		add_action( 'wp_head', static fn () => Headers::clear( $judge ), PHP_INT_MIN );
		$taps->ends();
		if ( 'full' === Mode::of() && function_exists( 'wp_start_template_enhancement_output_buffer' ) ) {
			add_filter( 'wp_should_output_buffer_template_for_enhancement', '__return_true', PHP_INT_MAX );
			add_filter( 'wp_template_enhancement_output_buffer', $rewriter->rewrite( ... ), PHP_INT_MAX );
		} else {
			$taps->parts();
		}
		// Autoptimize keeps its list as one text. See Rewriter::style().
		add_filter( 'autoptimize_filter_css_exclude', static fn ( mixed $list ): mixed => is_string( $list ) ? "$list, data:text/rd" : $list );
		if ( '' !== $judge->address( 'https://s.w.org/' ) ) {
			// It would fetch pictures from WordPress.org for old browsers; these show the characters that they have.
			remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
		}
	}

	private function guard(): void {
		if ( did_action( 'template_redirect' ) > 0 && Pages::held() ) {
			// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Our own script; its settings are JSON without < or >.
			echo ( new Guard( $this->ground->file ) )->html( self::note(), Own::hosts(), '1' === self::set( 'cookie_dnt', '' ) );
		}
	}

	private static function note(): Note {
		return Google::note( Note::read(), self::set( 'cookie_google', 'basic' ) );
	}

	/** Without the settings' schema, which a page needs not read. */
	private static function set( string $key, string $usual ): string {
		$stored = get_option( Settings::OPTION, array() );
		$value  = is_array( $stored ) ? $stored[ $key ] ?? $usual : $usual;
		return is_scalar( $value ) ? (string) $value : $usual;
	}
}
