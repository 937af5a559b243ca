<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: scans of the site's pages, and what is done about their findings. */
final readonly class ScanController {

	public function __construct( private ScanDesk $desk, private ScanView $view, private View $frames, private Settling $settling, private ServerScan $server ) {}

	public function register( Routes $routes ): void {
		$page = array( 'type' => 'integer', 'minimum' => 0, 'maximum' => 100, 'required' => true );
		$text = static fn ( int $most ): array => array( 'type' => 'string', 'maxLength' => $most );
		$routes->add( 'GET', '/cookie-scans', $this->view->whole( ... ) );
		$some = array( 'paths' => array( 'type' => 'array', 'maxItems' => 40, 'items' => $text( 500 ) + array( 'pattern' => '^/' ), 'default' => array() ) );
		$routes->add( 'POST', '/cookie-scans', $this->start( ... ), $some );
		$routes->add( 'POST', '/cookie-scans/server', $this->serve( ... ), $some );
		$routes->add( 'POST', '/cookie-scans/{id}/frames', $this->frame( ... ), array( 'page' => $page, 'pass' => array( 'type' => 'string', 'enum' => array( 'none', 'all', 'default', 'full' ), 'required' => true ) ) );
		$routes->add( 'POST', '/cookie-scans/{id}/pages', $this->take( ... ), array( 'page' => $page, 'passes' => array( 'type' => 'object', 'required' => true ) ) );
		$routes->add( 'POST', '/cookie-scans/{id}/end', $this->end( ... ), array( 'state' => array( 'type' => 'string', 'enum' => array( 'done', 'stopped' ), 'required' => true ) ) );
		$routes->add(
			'POST',
			'/cookie-findings/{id}',
			$this->settle( ... ),
			array(
				'as'       => array( 'type' => 'string', 'enum' => Settling::WAYS, 'required' => true ),
				'service'  => array( 'type' => 'integer', 'minimum' => 1 ),
				'name'     => $text( 190 ),
				'category' => array( 'type' => 'string', 'enum' => array( 'functional', 'analytical', 'tracking' ) ),
				'party'    => $text( 190 ),
				'place'    => $text( 190 ),
				'purpose'  => $text( 500 ),
				'privacy'  => $text( 500 ),
				'reason'   => $text( 300 ),
			)
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function start( \WP_REST_Request $call ): array {
		$this->desk->start( 'browser', self::paths( $call ) );
		return $this->view->whole();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function serve( \WP_REST_Request $call ): array {
		$this->server->begin( self::paths( $call ) );
		$this->server->work( 20, Actor::staff( get_current_user_id() ) );
		return $this->view->whole();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function frame( \WP_REST_Request $call ): array {
		$run  = $this->desk->run( self::number( $call['id'] ) );
		$page = $run->pages[ self::number( $call['page'] ) ] ?? throw new Refusal( 'scan_over', '', 409 );
		$pass = is_string( $call['pass'] ) ? $call['pass'] : 'none';
		$mode = in_array( $pass, array( 'default', 'full' ), true ) ? $pass : $run->mode;
		return array( 'url' => $this->frames->address( $page['path'], 'all' === $pass ? 'all' : 'none', $mode, $run->id ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function take( \WP_REST_Request $call ): array {
		$passes = array();
		$why    = '';
		foreach ( is_array( $call['passes'] ) ? $call['passes'] : array() as $pass => $told ) {
			$told                    = is_array( $told ) ? $told : array();
			$passes[ (string) $pass ] = Seen::of( $told, $this->desk->known()->own( ... ) );
			$why                     = '' === $why ? Seen::failed( $told ) : $why;
		}
		return array( 'run' => $this->view->run( $this->desk->take( self::number( $call['id'] ), self::number( $call['page'] ), $passes, $why ) ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function end( \WP_REST_Request $call ): array {
		$this->desk->end( self::number( $call['id'] ), 'done' === $call['state'] ? 'done' : 'stopped', Actor::staff( get_current_user_id() ) );
		return $this->view->whole();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function settle( \WP_REST_Request $call ): array {
		$given = array();
		foreach ( array( 'service', 'name', 'category', 'party', 'place', 'purpose', 'privacy', 'reason' ) as $name ) {
			if ( null !== $call[ $name ] ) {
				$given[ $name ] = $call[ $name ];
			}
		}
		$this->settling->settle( self::number( $call['id'] ), is_string( $call['as'] ) ? $call['as'] : '', $given, Actor::staff( get_current_user_id() ) );
		return $this->view->whole();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return list<string>
	 */
	private static function paths( \WP_REST_Request $call ): array {
		return is_array( $call['paths'] ) ? array_values( array_filter( $call['paths'], is_string( ... ) ) ) : array();
	}

	private static function number( mixed $value ): int {
		return is_numeric( $value ) ? (int) $value : 0;
	}
}
