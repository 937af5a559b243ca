<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Platform\Routes;

/** The notice itself: one markup for every visitor, and the ways to change one's mind. */
final readonly class CookieNotice implements Part {

	public function __construct( private Ground $ground, private CookieRegister $register ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
