<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Cookies\Blocking\Pages;
use RightsDesk\Cookies\Mode;
use RightsDesk\Cookies\Note;
use RightsDesk\Cookies\Signals\ClearController;
use RightsDesk\Cookies\Signals\Clearing;
use RightsDesk\Cookies\Signals\ConsentApi;
use RightsDesk\Cookies\Signals\Head;
use RightsDesk\Cookies\Signals\Said;
use RightsDesk\Cookies\Signals\Shop;
use RightsDesk\Platform\Routes;

/** What others are told of a choice: WP Consent API, Google, Microsoft; and what a withdrawal deletes. */
final readonly class CookieSignals implements Part {

	public function __construct( private Ground $ground, private CookieRegister $register ) {}

	public function hooks(): void {
		add_filter( 'rights_desk_allowed', $this->allowed( ... ), PHP_INT_MAX, 2 );
		// Straight after the guard, before any tag.
		add_action( 'wp_head', $this->head( ... ), PHP_INT_MIN );
		add_action( 'woocommerce_init', static fn () => ( new Shop() )->hooks() );
		// It loads at plugins_loaded:9.
		add_action( 'plugins_loaded', $this->consent_api( ... ) );
	}

	public function rest( Routes $routes ): void {
		( new ClearController( new Clearing( fn (): array => $this->register->register()->active(), fn (): array => $this->register->register()->gone(), $this->ground->clock ) ) )->register( $routes );
	}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	private function allowed( mixed $allowed, mixed $what ): bool {
		if ( 'off' === Mode::of() || ! is_string( $what ) ) {
			return false;
		}
		$note = Note::read();
		return Said::read( $note, $this->ground->clock->now() )->allows( $what, $note );
	}

	private function head(): void {
		if ( 'off' !== Mode::of() && Pages::held() ) {
			echo ( new Head( $this->ground->settings ) )->html(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Written by ourselves.
		}
	}

	private function consent_api(): void {
		if ( 'off' !== Mode::of() ) {
			( new ConsentApi( $this->ground->settings, $this->ground->clock, plugin_dir_path( $this->ground->file ) . 'front/wp.js' ) )->hooks( plugin_basename( $this->ground->file ) );
		}
	}
}
