<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Cookies\Look\Keeper;
use RightsDesk\Cookies\Look\LookController;
use RightsDesk\Cookies\Look\Rules;
use RightsDesk\Cookies\Look\Sample;
use RightsDesk\Cookies\Look\StylesPanel;
use RightsDesk\Cookies\Mode;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Settings;
use RightsDesk\Requests\RefusalText;

/** How the notice looks and reads, within what makes it lawful. */
final readonly class CookieLook implements Part {

	/** After these the theme's colours may be others. */
	private const THEME = array( 'switch_theme', 'save_post_wp_global_styles', 'customize_save_after' );

	public function __construct( private Ground $ground ) {}

	public function hooks(): void {
		add_action( 'add_option_' . Settings::OPTION, static fn ( string $name, mixed $now ) => self::set( array(), $now ), 10, 2 );
		add_action( 'update_option_' . Settings::OPTION, self::set( ... ), 10, 2 );
		foreach ( self::THEME as $action ) {
			add_action( $action, static fn () => 'off' === Mode::of() || ( new Keeper() )->keep(), 99 );
		}
		add_filter( 'rest_request_before_callbacks', static fn ( mixed $answer, mixed $handler, \WP_REST_Request $call ): mixed => ( new StylesPanel() )->check( $answer, $call ), 10, 3 );
	}

	public function rest( Routes $routes ): void {
		$keeper = new Keeper();
		( new LookController( $this->ground->settings, new Rules( $keeper ), new Sample( $keeper ), $this->ground->chain, ( new RefusalText() )->of( ... ) ) )->register( $routes );
	}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	private static function set( mixed $was, mixed $now ): void {
		foreach ( array( 'cookie_mode', 'cookie_look' ) as $key ) {
			if ( ( is_array( $was ) ? $was[ $key ] ?? null : null ) !== ( is_array( $now ) ? $now[ $key ] ?? null : null ) ) {
				( new Keeper() )->keep();
				return;
			}
		}
	}
}
