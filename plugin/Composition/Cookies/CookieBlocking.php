<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Platform\Routes;

/** What a page may not load before a choice is held back on the server. */
final readonly class CookieBlocking implements Part {

	public function __construct( private Ground $ground, private CookieRegister $register ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
