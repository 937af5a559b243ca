<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Composition\Cookies\CookieBlocking;
use RightsDesk\Composition\Cookies\CookieLook;
use RightsDesk\Composition\Cookies\CookieNotice;
use RightsDesk\Composition\Cookies\CookieProof;
use RightsDesk\Composition\Cookies\CookieRegister;
use RightsDesk\Composition\Cookies\CookieScan;
use RightsDesk\Composition\Cookies\CookieSignals;
use RightsDesk\Platform\Routes;

/** The cookie notice and all that makes it true. */
final readonly class Cookies implements Part {

	public CookieRegister $register;
	public CookieNotice $notice;
	public CookieBlocking $blocking;
	public CookieSignals $signals;
	public CookieScan $scan;
	public CookieProof $proof;
	public CookieLook $look;

	public function __construct( Ground $ground ) {
		$this->register = new CookieRegister( $ground );
		$this->notice = new CookieNotice( $ground );
		$this->blocking = new CookieBlocking( $ground );
		$this->signals = new CookieSignals( $ground, $this->register );
		$this->scan = new CookieScan( $ground, $this->register );
		$this->proof = new CookieProof( $ground, $this->register );
		$this->look = new CookieLook( $ground );
		$this->scan->enter();
	}

	public function hooks(): void {
		foreach ( $this->parts() as $part ) {
			$part->hooks();
		}
	}

	public function rest( Routes $routes ): void {
		foreach ( $this->parts() as $part ) {
			$part->rest( $routes );
		}
	}

	public function commands(): void {
		foreach ( $this->parts() as $part ) {
			$part->commands();
		}
	}

	public function forget( int $request_id ): void {}

	/** @return list<Part> */
	private function parts(): array {
		return array( $this->register, $this->notice, $this->blocking, $this->signals, $this->scan, $this->proof, $this->look );
	}
}
