<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Cookies\Look\Look;
use RightsDesk\Cookies\Mode;
use RightsDesk\Cookies\Note;
use RightsDesk\Cookies\Notice\ChangeBlock;
use RightsDesk\Cookies\Notice\Notice;
use RightsDesk\Cookies\Notice\Optimisers;
use RightsDesk\Cookies\Notice\PublicRoutes;
use RightsDesk\Platform\Routes;

/** The notice itself: one markup for every visitor, and the ways to change one's mind. */
final class CookieNotice implements Part {

	private ?Notice $notice = null;

	public function __construct( private readonly Ground $ground ) {}

	public function hooks(): void {
		$block = new ChangeBlock( $this->notice( ... ), dirname( $this->ground->file ) . '/blocks/choices-link' );
		add_action( 'init', $block->register( ... ) );
		add_filter( ChangeBlock::FILTER, $block->render( ... ), 10, 2 );
		if ( 'off' === Mode::of() ) {
			return;
		}
		// First in the body: one Tab reaches it.
		add_action( 'wp_body_open', fn () => $this->notice()->section(), PHP_INT_MIN );
		add_action( 'wp_head', fn () => $this->notice()->head(), 99 );
		add_action( 'wp_footer', fn () => $this->notice()->foot(), 99 );
		add_action( 'wp_enqueue_scripts', fn () => $this->notice()->script() );
		add_filter( 'rest_authentication_errors', PublicRoutes::open( ... ), PHP_INT_MAX );
		( new Optimisers() )->hooks();
	}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	private function notice(): Notice {
		if ( null === $this->notice ) {
			$note         = Note::read();
			$settings     = get_option( 'rights_desk_settings' );
			$this->notice = new Notice( $this->ground->file, $note, Look::of( $note->look ), is_array( $settings ) && true === ( $settings['cookie_dnt'] ?? false ) );
		}
		return $this->notice;
	}
}
